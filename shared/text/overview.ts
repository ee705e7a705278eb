import type { Entries } from './text'

const count = (one: string, many: string) => (number: number): string => `${number} ${number === 1 ? one : many}`
const nb = { units: count('kommune', 'kommuner'), counties: count('fylkeskommune', 'fylkeskommuner'), people: count('person', 'personer') }
const nn = { units: count('kommune', 'kommunar'), counties: count('fylkeskommune', 'fylkeskommunar'), people: count('person', 'personar') }
const en = { units: count('municipality', 'municipalities'), counties: count('county municipality', 'county municipalities'), people: count('person', 'people') }

/** The programme at a glance. */
export const overview = {
  title: { nb: 'Oversikt', nn: 'Oversikt', en: 'Overview' },
  units: {
    nb: (units: number, counties: number) => `${nb.units(units)}${counties > 0 ? ` og ${nb.counties(counties)}` : ''} deltar.`,
    nn: (units: number, counties: number) => `${nn.units(units)}${counties > 0 ? ` og ${nn.counties(counties)}` : ''} deltek.`,
    en: (units: number, counties: number) => `Taking part: ${en.units(units)}${counties > 0 ? ` and ${en.counties(counties)}` : ''}.`,
  },
  people: {
    nb: (people: number, registered: number, units: number) => `${nb.people(people)} er påmeldt, fra ${registered === units ? 'alle' : `${registered} av`} ${units}.`,
    nn: (people: number, registered: number, units: number) => `${nn.people(people)} ${people === 1 ? 'er påmeld' : 'er påmelde'}, frå ${registered === units ? 'alle' : `${registered} av`} ${units}.`,
    en: (people: number, registered: number, units: number) => `${en.people(people)} registered, from ${registered === units ? 'all' : `${registered} of`} ${units}.`,
  },
  nobody: { nb: 'Ingen er påmeldt ennå.', nn: 'Ingen er påmelde enno.', en: 'Nobody is registered yet.' },
  deadline: {
    nb: (day: string) => `Påmeldingsfristen er ${day}.`,
    nn: (day: string) => `Påmeldingsfristen er ${day}.`,
    en: (day: string) => `The registration deadline is ${day}.`,
  },
  deadlinePassed: {
    nb: (day: string) => `Påmeldingsfristen var ${day}.`,
    nn: (day: string) => `Påmeldingsfristen var ${day}.`,
    en: (day: string) => `The registration deadline was ${day}.`,
  },
  first: { nb: 'Kom i gang', nn: 'Kom i gang', en: 'Getting started' },
  step: {
    units: { nb: 'Legg til kommunene som deltar', nn: 'Legg til kommunane som deltek', en: 'Add the municipalities that take part' },
    registration: { nb: 'Hent inn påmeldingene', nn: 'Hent inn påmeldingane', en: 'Take the registrations in' },
    gathering: { nb: 'Planlegg den første samlingen', nn: 'Planlegg den første samlinga', en: 'Plan the first gathering' },
  },
  done: { nb: 'Gjort', nn: 'Gjort', en: 'Done' },
  next: { nb: 'Neste samling', nn: 'Neste samling', en: 'Next gathering' },
  allOver: {
    nb: 'Alle samlingene er holdt. Siste samling:',
    nn: 'Alle samlingane er haldne. Siste samling:',
    en: 'All gatherings have been held. The last one:',
  },
  undated: { nb: 'Datoen er ikke bestemt', nn: 'Datoen er ikkje bestemt', en: 'The date is not decided' },
  openGathering: { nb: 'Åpne samlingen', nn: 'Opne samlinga', en: 'Open the gathering' },
  gatherings: { nb: 'Samlingene', nn: 'Samlingane', en: 'The gatherings' },
  noGatherings: {
    nb: 'Ingen samlinger ennå. Legg dem til under Program og regler.',
    nn: 'Ingen samlingar enno. Legg dei til under Program og reglar.',
    en: 'No gatherings yet. Add them under Programme and rules.',
  },
  held: { nb: 'Holdt', nn: 'Halden', en: 'Held' },
  nextMark: { nb: 'Neste', nn: 'Neste', en: 'Next' },
  phases: { nb: 'Fasene', nn: 'Fasane', en: 'The phases' },
} satisfies Entries
