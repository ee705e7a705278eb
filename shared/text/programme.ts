import type { Entries } from './text'

/** The programme's settings, phases, gatherings and rules. */
export const programme = {
  title: { nb: 'Program og regler', nn: 'Program og reglar', en: 'Programme and rules' },
  facts: { nb: 'Om programmet', nn: 'Om programmet', en: 'About the programme' },
  name: { nb: 'Programmets navn', nn: 'Namnet på programmet', en: 'Name of the programme' },
  nameMissing: { nb: 'Programmet må ha et navn.', nn: 'Programmet må ha eit namn.', en: 'The programme needs a name.' },
  neutral: { nb: 'Rapporter til nøytrale kommuner', nn: 'Rapportar til nøytrale kommunar', en: 'Reports to neutral municipalities' },
  neutralText: {
    nb: 'Kommuner med vedtak om bokmål eller nynorsk får sin egen form.',
    nn: 'Kommunar med vedtak om bokmål eller nynorsk får si eiga form.',
    en: 'Municipalities that have decided on Bokmål or Nynorsk get their own form.',
  },
  written: {
    nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
    nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  },
  deadline: { nb: 'Påmeldingsfrist', nn: 'Påmeldingsfrist', en: 'Registration deadline' },
  deadlineText: { nb: 'Kan stå tom.', nn: 'Kan stå tom.', en: 'May be left empty.' },
  gatherings: { nb: 'Samlinger', nn: 'Samlingar', en: 'Gatherings' },
  gatheringsText: {
    nb: 'Dato, form, sted og spørsmål settes på hver samling.',
    nn: 'Dato, form, stad og spørsmål set du på kvar samling.',
    en: 'Date, form, place and question are set on each gathering.',
  },
  noGatherings: { nb: 'Ingen samlinger ennå. Legg til den første.', nn: 'Ingen samlingar enno. Legg til den første.', en: 'No gatherings yet. Add the first.' },
  gatheringTitle: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
  gatheringKind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  titleMissing: { nb: 'Skriv en tittel.', nn: 'Skriv ein tittel.', en: 'Write a title.' },
  addGathering: { nb: 'Legg til samling', nn: 'Legg til samling', en: 'Add a gathering' },
  newGathering: { nb: (number: number) => `Samling ${number}`, nn: (number: number) => `Samling ${number}`, en: (number: number) => `Gathering ${number}` },
  gatheringRemoved: {
    nb: (title: string) => `${title} er fjernet, med program, notater og innspill.`,
    nn: (title: string) => `${title} er fjerna, med program, notat og innspel.`,
    en: (title: string) => `${title} was removed, with its agenda, notes and input.`,
  },
  phases: { nb: 'Faser', nn: 'Fasar', en: 'Phases' },
  phasesText: {
    nb: 'Gangen i programmet: arbeid hjemme og på samlinger om hverandre.',
    nn: 'Gangen i programmet: arbeid heime og på samlingar om kvarandre.',
    en: 'The course of the programme: work at home and at gatherings in turn.',
  },
  noPhases: { nb: 'Ingen faser ennå.', nn: 'Ingen fasar enno.', en: 'No phases yet.' },
  phaseTitle: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
  phasePlace: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
  place: {
    home: { nb: 'Hjemme', nn: 'Heime', en: 'At home' },
    gathering: { nb: 'På samling', nn: 'På samling', en: 'At a gathering' },
  },
  addPhase: { nb: 'Legg til fase', nn: 'Legg til fase', en: 'Add a phase' },
  newPhase: { nb: 'Ny fase', nn: 'Ny fase', en: 'New phase' },
  phaseRemoved: { nb: (title: string) => `Fasen «${title}» er fjernet.`, nn: (title: string) => `Fasen «${title}» er fjerna.`, en: (title: string) => `The phase “${title}” was removed.` },
  up: { nb: (title: string) => `Flytt ${title} opp`, nn: (title: string) => `Flytt ${title} opp`, en: (title: string) => `Move ${title} up` },
  down: { nb: (title: string) => `Flytt ${title} ned`, nn: (title: string) => `Flytt ${title} ned`, en: (title: string) => `Move ${title} down` },
  remove: { nb: (title: string) => `Fjern ${title}`, nn: (title: string) => `Fjern ${title}`, en: (title: string) => `Remove ${title}` },
  movedTo: {
    nb: (title: string, place: number, of: number) => `${title} er nå nummer ${place} av ${of}.`,
    nn: (title: string, place: number, of: number) => `${title} er no nummer ${place} av ${of}.`,
    en: (title: string, place: number, of: number) => `${title} is now number ${place} of ${of}.`,
  },
  rules: { nb: 'Regler for sammensetningen', nn: 'Reglar for samansetjinga', en: 'Rules for the composition' },
  rulesText: {
    nb: 'En regel stopper ingenting. Den sier fra i oversikten, ved påmeldingen og når oppmøtet er notert.',
    nn: 'Ein regel stoppar ingenting. Han seier frå i oversikta, ved påmeldinga og når oppmøtet er notert.',
    en: 'A rule stops nothing. It speaks up in the overview, at registration and when attendance is noted.',
  },
  severityOf: { nb: (rule: string) => `Hvor strengt: ${rule}`, nn: (rule: string) => `Kor strengt: ${rule}`, en: (rule: string) => `How strictly: ${rule}` },
} satisfies Entries
