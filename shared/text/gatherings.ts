import type { Entries } from './text'

/** A gathering's own facts. */
export const gatherings = {
  untitled: { nb: 'Uten tittel', nn: 'Utan tittel', en: 'Untitled' },
  intro: {
    nb: (kind: string, date: string) => `${kind}, ${date}.`,
    nn: (kind: string, date: string) => `${kind}, ${date}.`,
    en: (kind: string, date: string) => `${kind}, ${date}.`,
  },
  undatedIntro: {
    nb: (kind: string) => `${kind}. Datoen er ikke bestemt.`,
    nn: (kind: string) => `${kind}. Datoen er ikkje bestemt.`,
    en: (kind: string) => `${kind}. The date is not decided.`,
  },
  gone: { nb: 'Denne samlingen finnes ikke', nn: 'Denne samlinga finst ikkje', en: 'This gathering is not there' },
  goneText: {
    nb: 'Kanskje ble den fjernet. Velg en annen i menyen, eller angre.',
    nn: 'Kanskje vart ho fjerna. Vel ei anna i menyen, eller angre.',
    en: 'It may have been removed. Choose another in the menu, or undo.',
  },
  title: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  titleMissing: { nb: 'Samlingen må ha en tittel.', nn: 'Samlinga må ha ein tittel.', en: 'The gathering needs a title.' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  form: { nb: 'Form', nn: 'Form', en: 'Form' },
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  date: { nb: 'Når', nn: 'Når', en: 'When' },
  dateKind: {
    undecided: { nb: 'Ikke bestemt', nn: 'Ikkje bestemt', en: 'Not decided' },
    month: { nb: 'En måned', nn: 'Ein månad', en: 'A month' },
    day: { nb: 'Én dag', nn: 'Éin dag', en: 'One day' },
    days: { nb: 'Flere dager', nn: 'Fleire dagar', en: 'Several days' },
  },
  month: { nb: 'Måned', nn: 'Månad', en: 'Month' },
  day: { nb: 'Dag', nn: 'Dag', en: 'Day' },
  from: { nb: 'Fra og med', nn: 'Frå og med', en: 'From' },
  to: { nb: 'Til og med', nn: 'Til og med', en: 'To' },
  dateMissing: {
    nb: 'Velg datoen ferdig; den lagres da.',
    nn: 'Vel datoen ferdig; han blir lagra då.',
    en: 'Finish choosing the date; it is saved then.',
  },
  dateBackwards: {
    nb: 'Siste dag kan ikke komme før den første.',
    nn: 'Siste dag kan ikkje kome før den første.',
    en: 'The last day cannot come before the first.',
  },
  dateTooLong: {
    nb: 'En samling kan vare i høyst 14 dager.',
    nn: 'Ei samling kan vare i høgst 14 dagar.',
    en: 'A gathering can last at most 14 days.',
  },
  question: { nb: 'Spørsmålet samlingen stiller', nn: 'Spørsmålet samlinga stiller', en: 'The question the gathering asks' },
  questionText: {
    nb: 'For eksempel «Behov for endring?». Kan stå tomt.',
    nn: 'Til dømes «Behov for endring?». Kan stå tomt.',
    en: 'For example “Need for change?”. May be left empty.',
  },
  homeWork: { nb: 'Hjemmearbeid etter samlingen', nn: 'Heimearbeid etter samlinga', en: 'Work at home after the gathering' },
  homeWorkText: {
    nb: 'Står i rapporten til hver kommune. Du kan bruke Markdown: en linje som begynner med bindestrek, blir et punkt.',
    nn: 'Står i rapporten til kvar kommune. Du kan bruke Markdown: ei linje som byrjar med bindestrek, blir eit punkt.',
    en: 'Goes into the report to each municipality. You can use Markdown: a line that begins with a hyphen becomes a bullet.',
  },
} satisfies Entries
