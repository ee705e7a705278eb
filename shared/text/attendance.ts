import type { Entries } from './text'

/** Who was at a gathering. */
export const attendance = {
  intro: {
    nb: 'Noter hvem som er her. De det ikke er notert noe om, regnes som til stede.',
    nn: 'Noter kven som er her. Dei det ikkje er notert noko om, blir rekna som til stades.',
    en: 'Note who is here. Those of whom nothing is noted count as present.',
  },
  summary: {
    nb: (present: number, absent: number, unknown: number) => `${present} er notert til stede og ${absent} ikke til stede.${unknown > 0 ? ` ${unknown} er ikke notert.` : ''}`,
    nn: (present: number, absent: number, unknown: number) => `${present} er noterte til stades og ${absent} ikkje til stades.${unknown > 0 ? ` ${unknown} er ikkje noterte.` : ''}`,
    en: (present: number, absent: number, unknown: number) => `${present} noted as present and ${absent} as not present.${unknown > 0 ? ` ${unknown} not noted.` : ''}`,
  },
  filter: { nb: 'Finn person eller kommune', nn: 'Finn person eller kommune', en: 'Find a person or municipality' },
  nobodyMatches: { nb: 'Ingen passer til søket.', nn: 'Ingen passar til søket.', en: 'Nobody matches the search.' },
  allHere: { nb: 'Alle var her', nn: 'Alle var her', en: 'All were here' },
  allHereFrom: { nb: (unit: string) => `Alle var her fra ${unit}`, nn: (unit: string) => `Alle var her frå ${unit}`, en: (unit: string) => `All were here from ${unit}` },
  everybodyHere: { nb: 'Alle fra alle kommunene var her', nn: 'Alle frå alle kommunane var her', en: 'All from all municipalities were here' },
  noted: { nb: 'Oppmøtet er notert.', nn: 'Oppmøtet er notert.', en: 'Attendance is noted.' },
  present: { nb: 'Til stede', nn: 'Til stades', en: 'Present' },
  absent: { nb: 'Ikke til stede', nn: 'Ikkje til stades', en: 'Not present' },
  presenceOf: { nb: (name: string) => `Oppmøte for ${name}`, nn: (name: string) => `Oppmøte for ${name}`, en: (name: string) => `Attendance of ${name}` },
  emptyTitle: { nb: 'Ingen er påmeldt ennå', nn: 'Ingen er påmelde enno', en: 'Nobody is registered yet' },
  emptyHelp: {
    nb: 'Les inn påmeldingene først. Da står deltakerne her, kommune for kommune.',
    nn: 'Les inn påmeldingane først. Då står deltakarane her, kommune for kommune.',
    en: 'Read in the registrations first. The participants are then listed here by municipality.',
  },
} satisfies Entries
