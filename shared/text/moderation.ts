import type { Entries } from './text'

/** What a seat goes through that the lead lets moderate: all that comes from the phones. */
export const moderation = {
  parts: { nb: 'Del av siden', nn: 'Del av sida', en: 'Part of the page' },
  work: { nb: 'Gruppearbeid', nn: 'Gruppearbeid', en: 'Group work' },
  part: {
    nb: (waiting: number) => `Gå gjennom (${waiting} venter)`,
    nn: (waiting: number) => `Gå gjennom (${waiting} ventar)`,
    en: (waiting: number) => `Go through (${waiting} waiting)`,
  },
  title: { nb: 'Gå gjennom', nn: 'Gå gjennom', en: 'Go through' },
  intro: {
    nb: 'Innspill og spørsmål fra telefonene venter her. Bare det som blir godkjent, vises for andre. Flere kan gå gjennom samtidig, også den som leder samlingen; det en annen avgjør, vises her med en gang.',
    nn: 'Innspel og spørsmål frå telefonane ventar her. Berre det som blir godkjent, blir vist for andre. Fleire kan gå gjennom samstundes, også den som leier samlinga; det ein annan avgjer, blir vist her med ein gong.',
    en: 'Input and questions from the phones wait here. Only what is approved is shown to others. Several can go through it at the same time, and so can whoever leads the gathering; what another decides is shown here at once.',
  },
  about: { nb: 'Gjelder', nn: 'Gjeld', en: 'About' },
  everything: { nb: 'Alt', nn: 'Alt', en: 'Everything' },
  noneTitle: { nb: 'Ingenting her nå', nn: 'Ingenting her no', en: 'Nothing here now' },
  none: {
    nb: 'Det som kommer fra telefonene, dukker opp her av seg selv.',
    nn: 'Det som kjem frå telefonane, dukkar opp her av seg sjølv.',
    en: 'What comes from the phones turns up here by itself.',
  },
  away: {
    nb: 'Ingen kontakt med rommet. Ingenting ble avgjort. Prøv igjen når kontakten er tilbake.',
    nn: 'Ingen kontakt med rommet. Ingenting vart avgjort. Prøv igjen når kontakten er tilbake.',
    en: 'No contact with the room. Nothing was decided. Try again when contact is back.',
  },
  to: { nb: (name: string) => `Til ${name}`, nn: (name: string) => `Til ${name}`, en: (name: string) => `To ${name}` },
  toAll: { nb: 'Til alle', nn: 'Til alle', en: 'To everyone' },
  toSpeaker: {
    nb: (talk: string, speaker: string) => `Spørsmål til «${talk}»${speaker === '' ? '' : ` (${speaker})`}`,
    nn: (talk: string, speaker: string) => `Spørsmål til «${talk}»${speaker === '' ? '' : ` (${speaker})`}`,
    en: (talk: string, speaker: string) => `Question about “${talk}”${speaker === '' ? '' : ` (${speaker})`}`,
  },
  gone: { nb: 'Trukket tilbake eller fjernet.', nn: 'Trekt tilbake eller fjerna.', en: 'Taken back or removed.' },
  select: { nb: (number: number) => `Velg nummer ${number}`, nn: (number: number) => `Vel nummer ${number}`, en: (number: number) => `Select number ${number}` },
  selected: {
    nb: (count: number) => count === 1 ? 'Én valgt' : `${count} valgt`,
    nn: (count: number) => count === 1 ? 'Éin vald' : `${count} valde`,
    en: (count: number) => count === 1 ? 'One selected' : `${count} selected`,
  },
  tidy: {
    nb: (count: number) => `Rydd bort det som er avgjort (${count})`,
    nn: (count: number) => `Rydd bort det som er avgjort (${count})`,
    en: (count: number) => `Clear away what is decided (${count})`,
  },
  waiting: {
    nb: (count: number) => count === 0 ? 'Ingenting venter.' : count === 1 ? 'Én tekst venter.' : `${count} tekster venter.`,
    nn: (count: number) => count === 0 ? 'Ingenting ventar.' : count === 1 ? 'Éin tekst ventar.' : `${count} tekstar ventar.`,
    en: (count: number) => count === 0 ? 'Nothing is waiting.' : count === 1 ? 'One text is waiting.' : `${count} texts are waiting.`,
  },
  done: {
    nb: (count: number, state: string) => count === 0 ? '' : `${count === 1 ? 'Én tekst' : `${count} tekster`}: ${state.toLowerCase()}.`,
    nn: (count: number, state: string) => count === 0 ? '' : `${count === 1 ? 'Éin tekst' : `${count} tekstar`}: ${state.toLowerCase()}.`,
    en: (count: number, state: string) => count === 0 ? '' : `${count === 1 ? 'One text' : `${count} texts`}: ${state.toLowerCase()}.`,
  },
  passedOver: {
    nb: (count: number) => `${count === 1 ? 'Én tekst var' : `${count} tekster var`} alt avgjort eller trukket tilbake, og ble ikke endret.`,
    nn: (count: number) => `${count === 1 ? 'Éin tekst var' : `${count} tekstar var`} alt avgjort eller trekt tilbake, og vart ikkje endra.`,
    en: (count: number) => `${count === 1 ? 'One text was' : `${count} texts were`} already decided or taken back, and did not change.`,
  },
  undo: { nb: 'Angre det siste', nn: 'Angre det siste', en: 'Undo the last' },
  undone: { nb: 'Angret.', nn: 'Angra.', en: 'Undone.' },
  takenBack: {
    nb: 'Plassen kan ikke gå gjennom innspill lenger.',
    nn: 'Plassen kan ikkje gå gjennom innspel lenger.',
    en: 'The seat can no longer go through input.',
  },
} satisfies Entries
