import type { Entries } from './text'

/** The groups that work at an item of the programme. */
export const groups = {
  numbered: { nb: (number: number) => `Gruppe ${number}`, nn: (number: number) => `Gruppe ${number}`, en: (number: number) => `Group ${number}` },
  intro: {
    nb: 'Del inn i grupper for én programpost om gangen: kommunens egen gruppe, eller grupper på tvers av kommuner.',
    nn: 'Del inn i grupper for éin programpost om gongen: kommunen si eiga gruppe, eller grupper på tvers av kommunar.',
    en: 'Make groups for one item at a time: each municipality’s own group, or groups across municipalities.',
  },
  item: { nb: 'Programpost', nn: 'Programpost', en: 'Agenda item' },
  itemOption: {
    nb: (day: number, time: string, title: string) => `Dag ${day}, ${time}: ${title}`,
    nn: (day: number, time: string, title: string) => `Dag ${day}, ${time}: ${title}`,
    en: (day: number, time: string, title: string) => `Day ${day}, ${time}: ${title}`,
  },
  noItemsTitle: { nb: 'Ingen programposter med gruppearbeid ennå', nn: 'Ingen programpostar med gruppearbeid enno', en: 'No group work in the agenda yet' },
  noItemsHelp: {
    nb: 'Legg først til arbeid i egen gruppe, arbeid på tvers av kommuner eller erfaringsdeling i programmet.',
    nn: 'Legg først til arbeid i eiga gruppe, arbeid på tvers av kommunar eller erfaringsdeling i programmet.',
    en: 'First add work in own group, work across municipalities or experience sharing to the agenda.',
  },
  noPeople: {
    nb: 'Ingen er påmeldt ennå. Gruppene kan lages nå; personene kommer når påmeldingene er lest inn.',
    nn: 'Ingen er påmelde enno. Gruppene kan lagast no; personane kjem når påmeldingane er lesne inn.',
    en: 'Nobody is registered yet. The groups can be made now; the people come with the registrations.',
  },
  filter: { nb: 'Finn person eller kommune', nn: 'Finn person eller kommune', en: 'Find a person or municipality' },
  found: {
    nb: (people: number) => people === 0 ? 'Ingen i gruppene passer til søket.' : people === 1 ? '1 person i gruppene:' : `${people} personer i gruppene:`,
    nn: (people: number) => people === 0 ? 'Ingen i gruppene passar til søket.' : people === 1 ? '1 person i gruppene:' : `${people} personar i gruppene:`,
    en: (people: number) => people === 0 ? 'Nobody in the groups matches the search.' : people === 1 ? '1 person in the groups:' : `${people} people in the groups:`,
  },
  foundMore: {
    nb: (people: number) => `Og ${people} til. Skriv mer for å finne den du leter etter.`, nn: (people: number) => `Og ${people} til. Skriv meir for å finne den du leitar etter.`,
    en: (people: number) => `And ${people} more. Write more to find the one you are looking for.`,
  },
  board: { nb: 'Personer og grupper', nn: 'Personar og grupper', en: 'People and groups' },
  keys: {
    nb: 'Med tastaturet: Pil opp og ned går fra person til person, pil venstre og høyre fra gruppe til gruppe. Skriv et navn for å gå til personen. Enter på «Flytt» viser hvor personen kan flyttes.',
    nn: 'Med tastaturet: Pil opp og ned går frå person til person, pil venstre og høgre frå gruppe til gruppe. Skriv eit namn for å gå til personen. Enter på «Flytt» viser kvar personen kan flyttast.',
    en: 'With the keyboard: the up and down arrows go from person to person, left and right from group to group. Type a name to go to that person. Enter on “Move” shows where the person can be moved.',
  },
  side: { nb: 'Side', nn: 'Side', en: 'Side' },
  allSides: { nb: 'Alle sider', nn: 'Alle sider', en: 'All sides' },
  own: { nb: 'Egne grupper', nn: 'Eigne grupper', en: 'Own groups' },
  ownHelp: {
    nb: 'I den egne gruppa er alle fra kommunen med.', nn: 'I den eigne gruppa er alle frå kommunen med.', en: 'Everybody from the municipality is in its own group.',
  },
  makeOwn: { nb: 'Lag en gruppe for hver kommune', nn: 'Lag ei gruppe for kvar kommune', en: 'Make a group for each municipality' },
  madeOwn: {
    nb: (groups: number) => groups === 0 ? 'Alle kommunene har en gruppe fra før.' : groups === 1 ? '1 gruppe er laget.' : `${groups} grupper er laget.`,
    nn: (groups: number) => groups === 0 ? 'Alle kommunane har ei gruppe frå før.' : groups === 1 ? '1 gruppe er laga.' : `${groups} grupper er laga.`,
    en: (groups: number) => groups === 0 ? 'Every municipality has a group already.' : groups === 1 ? '1 group was made.' : `${groups} groups were made.`,
  },
  noOwn: { nb: 'Ingen egne grupper ennå.', nn: 'Ingen eigne grupper enno.', en: 'No own groups yet.' },
  cross: { nb: 'Grupper på tvers av kommuner', nn: 'Grupper på tvers av kommunar', en: 'Groups across municipalities' },
  add: { nb: 'Legg til gruppe', nn: 'Legg til gruppe', en: 'Add group' },
  added: { nb: (name: string) => `${name} er laget.`, nn: (name: string) => `${name} er laga.`, en: (name: string) => `${name} was made.` },
  noCross: {
    nb: 'Ingen grupper ennå. Be om et forslag, eller legg til grupper selv og flytt personer inn i dem.',
    nn: 'Ingen grupper enno. Be om eit framlegg, eller legg til grupper sjølv og flytt personar inn i dei.',
    en: 'No groups yet. Ask for a proposal, or add groups yourself and move people into them.',
  },
  name: { nb: 'Gruppas navn', nn: 'Namnet på gruppa', en: 'Name of the group' },
  nameMissing: { nb: 'Gruppa må ha et navn.', nn: 'Gruppa må ha eit namn.', en: 'The group needs a name.' },
  people: {
    nb: (people: number) => people === 1 ? '1 person' : `${people} personer`, nn: (people: number) => people === 1 ? '1 person' : `${people} personar`,
    en: (people: number) => people === 1 ? '1 person' : `${people} people`,
  },
  empty: { nb: 'Ingen er med ennå.', nn: 'Ingen er med enno.', en: 'Nobody here yet.' },
  remove: { nb: 'Fjern gruppe', nn: 'Fjern gruppe', en: 'Remove group' },
  removeNamed: { nb: (name: string) => `Fjern gruppe ${name}`, nn: (name: string) => `Fjern gruppe ${name}`, en: (name: string) => `Remove group ${name}` },
  removed: { nb: (name: string) => `${name} er fjernet.`, nn: (name: string) => `${name} er fjerna.`, en: (name: string) => `${name} was removed.` },
  unseated: { nb: 'Uten gruppe', nn: 'Utan gruppe', en: 'Without a group' },
  allSeated: { nb: 'Alle har en gruppe.', nn: 'Alle har ei gruppe.', en: 'Everybody has a group.' },
  nobodyMatches: { nb: 'Ingen passer til søket.', nn: 'Ingen passar til søket.', en: 'Nobody matches the search.' },
  absent: { nb: 'ikke til stede', nn: 'ikkje til stades', en: 'not present' },
  move: { nb: 'Flytt', nn: 'Flytt', en: 'Move' },
  moveNamed: { nb: (name: string) => `Flytt ${name}`, nn: (name: string) => `Flytt ${name}`, en: (name: string) => `Move ${name}` },
  moveOut: { nb: 'Ta ut av gruppa', nn: 'Ta ut av gruppa', en: 'Remove from the group' },
  moved: {
    nb: (person: string, group: string) => `${person} er nå i ${group}.`, nn: (person: string, group: string) => `${person} er no i ${group}.`, en: (person: string, group: string) => `${person} is now in ${group}.`,
  },
  movedOut: { nb: (person: string) => `${person} har ingen gruppe nå.`, nn: (person: string) => `${person} har inga gruppe no.`, en: (person: string) => `${person} has no group now.` },
} satisfies Entries
