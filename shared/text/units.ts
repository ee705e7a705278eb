import type { Entries } from './text'

/** The participating municipalities. */
export const units = {
  title: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  intro: {
    nb: 'De som deltar i programmet. Rapporten til hver av dem skrives på den målformen som står her.',
    nn: 'Dei som deltek i programmet. Rapporten til kvar av dei blir skriven på den målforma som står her.',
    en: 'Those who take part in the programme. The report to each is written in the form given here.',
  },
  add: { nb: 'Legg til kommuner', nn: 'Legg til kommunar', en: 'Add municipalities' },
  emptyTitle: { nb: 'Hvem deltar?', nn: 'Kven deltek?', en: 'Who takes part?' },
  empty: {
    nb: 'Start med å legge til kommunene. Du kan søke, eller legge til et helt fylke på én gang. Målformen følger med fra registeret.',
    nn: 'Start med å leggje til kommunane. Du kan søkje, eller leggje til eit heilt fylke på éin gong. Målforma følgjer med frå registeret.',
    en: 'Start by adding the municipalities. You can search, or add a whole county at once. The language form comes from the register.',
  },
  list: { nb: 'Kommuner som deltar', nn: 'Kommunar som deltek', en: 'Participating municipalities' },
  people: {
    nb: (people: number, seats: number) => `${people} påmeldt, ${seats} ${seats === 1 ? 'plass' : 'plasser'}`,
    nn: (people: number, seats: number) => `${people} ${people === 1 ? 'påmeld' : 'påmelde'}, ${seats} ${seats === 1 ? 'plass' : 'plassar'}`,
    en: (people: number, seats: number) => `${people} registered, ${seats} ${seats === 1 ? 'seat' : 'seats'}`,
  },
  reportIn: {
    nb: { nb: 'rapport på bokmål', nn: 'rapport på bokmål', en: 'report in Bokmål' },
    nn: { nb: 'rapport på nynorsk', nn: 'rapport på nynorsk', en: 'report in Nynorsk' },
  },
  noCoordinator: { nb: 'Ingen koordinator', nn: 'Ingen koordinator', en: 'No coordinator' },
  coordinatorIs: { nb: (name: string) => `Koordinator: ${name}`, nn: (name: string) => `Koordinator: ${name}`, en: (name: string) => `Coordinator: ${name}` },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  nameMissing: { nb: 'Kommunen må ha et navn.', nn: 'Kommunen må ha eit namn.', en: 'The municipality needs a name.' },
  languageForm: { nb: 'Målform', nn: 'Målform', en: 'Language form' },
  reportLanguage: { nb: 'Rapporten skrives på', nn: 'Rapporten blir skriven på', en: 'The report is written in' },
  follows: {
    nb: (form: string) => `Følger målformen (${form.toLocaleLowerCase('nb')})`,
    nn: (form: string) => `Følgjer målforma (${form.toLocaleLowerCase('nb')})`,
    en: (form: string) => `As the language form (${form})`,
  },
  written: {
    nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
    nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  },
  seats: { nb: 'Plasser', nn: 'Plassar', en: 'Seats' },
  coordinator: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
  theme: { nb: 'Eget tema', nn: 'Eige tema', en: 'Own theme' },
  remove: { nb: (name: string) => `Fjern ${name}`, nn: (name: string) => `Fjern ${name}`, en: (name: string) => `Remove ${name}` },
  removed: {
    nb: (name: string) => `${name} er fjernet fra programmet, med påmelding, notater og tiltak.`,
    nn: (name: string) => `${name} er fjerna frå programmet, med påmelding, notat og tiltak.`,
    en: (name: string) => `${name} was removed from the programme, with its registration, notes and measures.`,
  },
  set: { nb: 'Kommuneinndeling', nn: 'Kommuneinndeling', en: 'Division into municipalities' },
  setName: {
    2024: { nb: 'Norge fra 2024', nn: 'Noreg frå 2024', en: 'Norway from 2024' },
    2020: { nb: 'Møre og Romsdal 2020–2023', nn: 'Møre og Romsdal 2020–2023', en: 'Møre og Romsdal 2020–2023' },
  },
  county: { nb: 'Fylke', nn: 'Fylke', en: 'County' },
  allCounties: { nb: 'Alle fylker', nn: 'Alle fylke', en: 'All counties' },
  search: { nb: 'Søk på navn eller nummer', nn: 'Søk på namn eller nummer', en: 'Search by name or number' },
  searchFirst: {
    nb: 'Velg et fylke eller søk for å se kommunene.',
    nn: 'Vel eit fylke eller søk for å sjå kommunane.',
    en: 'Choose a county or search to see the municipalities.',
  },
  noHits: {
    nb: 'Ingen kommuner passer. Prøv en del av navnet, et annet fylke eller den andre kommuneinndelingen.',
    nn: 'Ingen kommunar passar. Prøv ein del av namnet, eit anna fylke eller den andre kommuneinndelinga.',
    en: 'No municipality matches. Try a part of the name, another county or the other division.',
  },
  hits: {
    nb: (found: number, left: number) => `${found} i lista, ${left === 0 ? 'alle deltar' : `${left} deltar ikke ennå`}.`,
    nn: (found: number, left: number) => `${found} i lista, ${left === 0 ? 'alle deltek' : `${left} deltek ikkje enno`}.`,
    en: (found: number, left: number) => `${found} in the list, ${left === 0 ? 'all taking part' : `${left} not taking part yet`}.`,
  },
  addAll: {
    nb: (left: number) => `Legg til alle ${left}`,
    nn: (left: number) => `Legg til alle ${left}`,
    en: (left: number) => `Add all ${left}`,
  },
  allAdded: { nb: 'Alle er lagt til', nn: 'Alle er lagde til', en: 'All added' },
  addOne: { nb: (name: string) => `Legg til ${name}`, nn: (name: string) => `Legg til ${name}`, en: (name: string) => `Add ${name}` },
  addShort: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  takesPart: { nb: 'Deltar', nn: 'Deltek', en: 'Takes part' },
  added: {
    nb: (names: number) => names === 1 ? 'Én kommune er lagt til.' : `${names} kommuner er lagt til.`,
    nn: (names: number) => names === 1 ? 'Éin kommune er lagd til.' : `${names} kommunar er lagde til.`,
    en: (names: number) => names === 1 ? 'One municipality was added.' : `${names} municipalities were added.`,
  },
  finished: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
} satisfies Entries
