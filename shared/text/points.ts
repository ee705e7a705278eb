import type { Entries } from './text'

/** Points: one idea each, at a place of the agenda. */
export const points = {
  title: { nb: 'Punkter', nn: 'Punkt', en: 'Points' },
  intro: {
    nb: 'Én tanke i hvert punkt. Enter legger til; Alt + pil opp eller ned flytter.',
    nn: 'Éin tanke i kvart punkt. Enter legg til; Alt + pil opp eller ned flyttar.',
    en: 'One idea in each point. Enter adds; Alt + arrow up or down moves.',
  },
  empty: {
    nb: 'Ingen punkter her ennå. Skriv det første i feltet under.',
    nn: 'Ingen punkt her enno. Skriv det første i feltet under.',
    en: 'No points here yet. Write the first one in the field below.',
  },
  newText: { nb: 'Nytt punkt', nn: 'Nytt punkt', en: 'New point' },
  add: { nb: 'Legg til punkt', nn: 'Legg til punkt', en: 'Add point' },
  kind: { nb: 'Slag', nn: 'Slag', en: 'Kind' },
  unit: { nb: 'Hører til', nn: 'Høyrer til', en: 'Belongs to' },
  noUnit: { nb: 'Ingen bestemt kommune', nn: 'Ingen bestemt kommune', en: 'No one municipality' },
  readers: { nb: 'Hvem kan lese det?', nn: 'Kven kan lese det?', en: 'Who may read it?' },
  point: { nb: (number: number) => `Punkt ${number}`, nn: (number: number) => `Punkt ${number}`, en: (number: number) => `Point ${number}` },
  needsText: { nb: 'Skriv noe, eller fjern punktet.', nn: 'Skriv noko, eller fjern punktet.', en: 'Write something, or remove the point.' },
  up: { nb: 'Flytt punktet opp', nn: 'Flytt punktet opp', en: 'Move the point up' },
  down: { nb: 'Flytt punktet ned', nn: 'Flytt punktet ned', en: 'Move the point down' },
  remove: { nb: 'Fjern punktet', nn: 'Fjern punktet', en: 'Remove the point' },
  removed: { nb: 'Punktet er fjernet.', nn: 'Punktet er fjerna.', en: 'The point was removed.' },
  makeMeasure: { nb: 'Gjør til tiltak', nn: 'Gjer til tiltak', en: 'Make a measure' },
  measureMade: {
    nb: (unit: string) => `Nytt tiltak for ${unit}. Du finner det under Tiltak.`,
    nn: (unit: string) => `Nytt tiltak for ${unit}. Du finn det under Tiltak.`,
    en: (unit: string) => `New measure for ${unit}. You find it under Measures.`,
  },
  measureUnit: { nb: 'Velg kommune under «Hører til» først.', nn: 'Vel kommune under «Høyrer til» først.', en: 'Choose a municipality under “Belongs to” first.' },
} satisfies Entries
