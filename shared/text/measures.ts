import type { Entries } from './text'

/** Measures: what each unit commits to. */
export const measures = {
  title: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  intro: {
    nb: 'Det kommunene vil gjøre, hvem som har ansvaret og når det skal være gjort.',
    nn: 'Det kommunane vil gjere, kven som har ansvaret og når det skal vere gjort.',
    en: 'What the municipalities will do, who is responsible and when it is to be done.',
  },
  show: { nb: 'Vis tiltak fra', nn: 'Vis tiltak frå', en: 'Show measures from' },
  thisGathering: { nb: 'Denne samlingen', nn: 'Denne samlinga', en: 'This gathering' },
  allGatherings: { nb: 'Hele programmet', nn: 'Heile programmet', en: 'The whole programme' },
  forUnit: { nb: 'For', nn: 'For', en: 'For' },
  allUnits: { nb: 'Alle kommuner', nn: 'Alle kommunar', en: 'All municipalities' },
  emptyTitle: { nb: 'Ingen tiltak ennå', nn: 'Ingen tiltak enno', en: 'No measures yet' },
  empty: {
    nb: 'Legg til et tiltak over, eller gjør et punkt av slaget «Forslag til tiltak» til et tiltak under Notater.',
    nn: 'Legg til eit tiltak over, eller gjer eit punkt av slaget «Framlegg til tiltak» til eit tiltak under Notat.',
    en: 'Add a measure above, or turn a point of the kind “Proposed measure” into one under Notes.',
  },
  noUnitsTitle: { nb: 'Ingen kommuner ennå', nn: 'Ingen kommunar enno', en: 'No municipalities yet' },
  noUnits: { nb: 'Et tiltak hører til en kommune. Legg til kommunene i programmet først.', nn: 'Eit tiltak høyrer til ein kommune. Legg til kommunane i programmet først.', en: 'A measure belongs to a municipality. Add the municipalities to the programme first.' },
  newWhat: { nb: 'Nytt tiltak', nn: 'Nytt tiltak', en: 'New measure' },
  newHelp: { nb: 'Enter legger til.', nn: 'Enter legg til.', en: 'Enter adds it.' },
  unit: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  chooseUnit: { nb: 'Velg kommune', nn: 'Vel kommune', en: 'Choose a municipality' },
  unitFirst: {
    nb: 'Velg hvilken kommune tiltaket hører til.',
    nn: 'Vel kva kommune tiltaket høyrer til.',
    en: 'Choose which municipality the measure belongs to.',
  },
  add: { nb: 'Legg til tiltak', nn: 'Legg til tiltak', en: 'Add measure' },
  what: { nb: 'Hva skal gjøres?', nn: 'Kva skal gjerast?', en: 'What is to be done?' },
  needsText: { nb: 'Skriv noe, eller fjern tiltaket.', nn: 'Skriv noko, eller fjern tiltaket.', en: 'Write something, or remove the measure.' },
  responsible: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
  deadline: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
  status: { nb: 'Status', nn: 'Status', en: 'Status' },
  row: { nb: (number: number, unit: string) => `Tiltak ${number} for ${unit}`, nn: (number: number, unit: string) => `Tiltak ${number} for ${unit}`, en: (number: number, unit: string) => `Measure ${number} for ${unit}` },
  up: { nb: 'Flytt tiltaket opp', nn: 'Flytt tiltaket opp', en: 'Move the measure up' },
  down: { nb: 'Flytt tiltaket ned', nn: 'Flytt tiltaket ned', en: 'Move the measure down' },
  remove: { nb: 'Fjern tiltaket', nn: 'Fjern tiltaket', en: 'Remove the measure' },
  removed: { nb: 'Tiltaket er fjernet.', nn: 'Tiltaket er fjerna.', en: 'The measure was removed.' },
} satisfies Entries
