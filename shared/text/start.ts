import type { Entries } from './text'

/** The first screen. */
export const start = {
  tagline: {
    nb: 'Fra påmelding til rapport, for samlinger der kommuner utvikler noe sammen.',
    nn: 'Frå påmelding til rapport, for samlingar der kommunar utviklar noko saman.',
    en: 'From registration to report, for gatherings where municipalities develop something together.',
  },
  local: {
    nb: 'Ett program er én fil på denne maskinen. Ingenting sendes ut på nettet.',
    nn: 'Eitt program er éi fil på denne maskina. Ingenting blir sendt ut på nettet.',
    en: 'One programme is one file on this computer. Nothing is sent to the internet.',
  },
  create: { nb: 'Nytt program', nn: 'Nytt program', en: 'New programme' },
  open: { nb: 'Åpne program', nn: 'Opne program', en: 'Open programme' },
  recent: { nb: 'Sist brukt', nn: 'Sist brukte', en: 'Recent' },
  noRecent: {
    nb: 'Programmer du lager eller åpner, vises her.',
    nn: 'Program du lagar eller opnar, blir viste her.',
    en: 'Programmes you make or open are shown here.',
  },
  sampleMark: { nb: 'Eksempel', nn: 'Eksempel', en: 'Sample' },
  missing: { nb: 'Finnes ikke lenger her', nn: 'Finst ikkje lenger her', en: 'No longer here' },
  forget: {
    nb: (name: string) => `Fjern ${name} fra lista`,
    nn: (name: string) => `Fjern ${name} frå lista`,
    en: (name: string) => `Remove ${name} from the list`,
  },
  sample: { nb: 'Bli kjent', nn: 'Bli kjend', en: 'Get to know it' },
  sampleText: {
    nb: 'ABSOLUTT Møre og Romsdal med to samlinger fylt ut. Kommunene og datoene er virkelige, personene er oppdiktet. Du får en egen kopi å prøve deg i.',
    nn: 'ABSOLUTT Møre og Romsdal med to samlingar fylte ut. Kommunane og datoane er verkelege, personane er oppdikta. Du får ein eigen kopi å prøve deg i.',
    en: 'ABSOLUTT Møre og Romsdal with two gatherings filled in. The municipalities and dates are real, the people are invented. You get a copy of your own to try things in.',
  },
  openSample: { nb: 'Åpne eksempelet', nn: 'Opne eksempelet', en: 'Open the sample' },
  back: { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
  name: { nb: 'Hva heter programmet?', nn: 'Kva heiter programmet?', en: 'What is the programme called?' },
  nameMissing: { nb: 'Skriv et navn på programmet.', nn: 'Skriv eit namn på programmet.', en: 'Give the programme a name.' },
  template: { nb: 'Hva vil du starte med?', nn: 'Kva vil du starte med?', en: 'What do you want to start from?' },
  absolutt: { nb: 'ABSOLUTT', nn: 'ABSOLUTT', en: 'ABSOLUTT' },
  absoluttText: {
    nb: 'Faser, fem samlinger med koordinatorsamlinger imellom, og reglene for hvem som deltar. Alt kan endres.',
    nn: 'Fasar, fem samlingar med koordinatorsamlingar imellom, og reglane for kven som deltek. Alt kan endrast.',
    en: 'Phases, five gatherings with gatherings of coordinators between them, and the rules for who takes part. All of it can be changed.',
  },
  empty: { nb: 'Tomt program', nn: 'Tomt program', en: 'Empty programme' },
  emptyText: {
    nb: 'Ingen faser og ingen samlinger. Du bygger det opp selv.',
    nn: 'Ingen fasar og ingen samlingar. Du byggjer det opp sjølv.',
    en: 'No phases and no gatherings. You build it up yourself.',
  },
  language: { nb: 'Hvilken målform har programmet?', nn: 'Kva målform har programmet?', en: 'Which written form is the programme led in?' },
  languageText: {
    nb: 'Fasene og reglene skrives på denne målformen. Hver kommune får rapporten på sin egen; nøytrale kommuner får denne.',
    nn: 'Fasane og reglane blir skrivne på denne målforma. Kvar kommune får rapporten på si eiga; nøytrale kommunar får denne.',
    en: 'The template is written in this form. Reports follow each municipality’s own; neutral municipalities get this one.',
  },
  savedAs: { nb: 'Blir lagret her', nn: 'Blir lagra her', en: 'Will be saved here' },
  chooseHere: { nb: 'Lagre her', nn: 'Lagre her', en: 'Save here' },
  elsewhere: { nb: 'Velg et annet sted', nn: 'Vel ein annan stad', en: 'Choose another place' },
  make: { nb: 'Lag programmet', nn: 'Lag programmet', en: 'Make the programme' },
  inFolder: { nb: 'Programmer i mappen', nn: 'Program i mappa', en: 'Programmes in the folder' },
  noneInFolder: { nb: 'Det er ingen programmer i denne mappen.', nn: 'Det er ingen program i denne mappa.', en: 'There are no programmes in this folder.' },
  path: { nb: 'Eller skriv hvor filen ligger', nn: 'Eller skriv kvar fila ligg', en: 'Or write where the file is' },
  pathText: {
    nb: 'Hele stien til en fil som slutter på .samling.',
    nn: 'Heile stien til ei fil som sluttar på .samling.',
    en: 'The whole path of a file that ends with .samling.',
  },
  openThis: { nb: 'Åpne', nn: 'Opne', en: 'Open' },
  openCopy: { nb: 'Åpne en kopi på denne maskinen', nn: 'Opne ein kopi på denne maskina', en: 'Open a copy on this computer' },
} satisfies Entries
