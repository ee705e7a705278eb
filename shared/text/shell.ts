import type { Entries } from './text'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

/** The frame around every view: navigation, undo, settings, connection. */
export const shell = {
  app: { nb: 'Samling', nn: 'Samling', en: 'Samling' },
  skip: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to the content' },
  navigation: { nb: 'Hovedmeny', nn: 'Hovudmeny', en: 'Main menu' },
  menu: { nb: 'Meny', nn: 'Meny', en: 'Menu' },
  overview: { nb: 'Oversikt', nn: 'Oversikt', en: 'Overview' },
  municipalities: { nb: 'Kommuner', nn: 'Kommunar', en: 'Municipalities' },
  registration: { nb: 'Påmelding', nn: 'Påmelding', en: 'Registration' },
  programme: { nb: 'Program og regler', nn: 'Program og reglar', en: 'Programme and rules' },
  gatherings: { nb: 'Samlinger', nn: 'Samlingar', en: 'Gatherings' },
  parts: { nb: 'Deler av samlingen', nn: 'Delar av samlinga', en: 'Parts of the gathering' },
  part: {
    plan: { nb: 'Om samlingen', nn: 'Om samlinga', en: 'About' },
    agenda: { nb: 'Program', nn: 'Program', en: 'Agenda' },
    groups: { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
    attendance: { nb: 'Oppmøte', nn: 'Oppmøte', en: 'Attendance' },
    room: { nb: 'Rommet', nn: 'Rommet', en: 'The room' },
    notes: { nb: 'Notater', nn: 'Notat', en: 'Notes' },
    youth: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Young people' },
    questions: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Questions' },
    evaluation: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
    measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
    reports: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  },
  close: { nb: 'Lukk programmet', nn: 'Lukk programmet', en: 'Close programme' },
  /** Asked before the programme is closed, where that would cost something. */
  leave: {
    unsavedTitle: { nb: 'Noe er ikke lagret ennå', nn: 'Noko er ikkje lagra enno', en: 'Something is not saved yet' },
    unsaved: {
      nb: 'Noe av det du har skrevet, er ikke lagret. Lukker du nå, går det tapt. Ved feltet eller notatet det gjelder, står det hvorfor.',
      nn: 'Noko av det du har skrive, er ikkje lagra. Lukkar du no, går det tapt. Ved feltet eller notatet det gjeld, står det kvifor.',
      en: 'Some of what you have written is not saved. If you close now, it is lost. The field or note in question says why.',
    },
    roomTitle: { nb: 'Rommet er åpent', nn: 'Rommet er ope', en: 'The room is open' },
    room: {
      nb: 'Lukker du nå, stenges også rommet. Alt som er sendt, er lagret, og alle kommer inn igjen når rommet blir åpnet på nytt.',
      nn: 'Lukkar du no, blir også rommet stengt. Alt som er sendt, er lagra, og alle kjem inn att når rommet blir opna på nytt.',
      en: 'If you close now, the room is closed as well. All that has been sent is saved, and everybody comes in again when the room is opened anew.',
    },
    inside: {
      nb: (phones: number, tables: number) => `Inne nå: ${count(phones, 'telefon', 'telefoner')} og ${tables} bord.`,
      nn: (phones: number, tables: number) => `Inne no: ${count(phones, 'telefon', 'telefonar')} og ${tables} bord.`,
      en: (phones: number, tables: number) => `Inside now: ${count(phones, 'phone', 'phones')} and ${count(tables, 'table', 'tables')}.`,
    },
    stay: { nb: 'Bli her', nn: 'Bli her', en: 'Stay here' },
    anyway: { nb: 'Lukk likevel', nn: 'Lukk likevel', en: 'Close anyway' },
  },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  redo: { nb: 'Gjør om igjen', nn: 'Gjer om att', en: 'Redo' },
  /** By how much of a step was undone; others may have changed the same since. */
  undone: {
    all: { nb: (where: string) => `Angret i «${where}».`, nn: (where: string) => `Angra i «${where}».`, en: (where: string) => `Undone in “${where}”.` },
    part: {
      nb: (where: string) => `Angret i «${where}», bortsett fra det som er endret der siden.`,
      nn: (where: string) => `Angra i «${where}», bortsett frå det som er endra der sidan.`,
      en: (where: string) => `Undone in “${where}”, except for what has been changed there since.`,
    },
    nothing: {
      nb: (where: string) => `Steget i «${where}» ble hoppet over og ikke angret, for noe er endret eller skrevet der siden.`,
      nn: (where: string) => `Steget i «${where}» vart hoppa over og ikkje angra, for noko er endra eller skrive der sidan.`,
      en: (where: string) => `The step in “${where}” was skipped and not undone, because something has been changed or written there since.`,
    },
  },
  redone: {
    all: { nb: (where: string) => `Gjort om igjen i «${where}».`, nn: (where: string) => `Gjort om att i «${where}».`, en: (where: string) => `Redone in “${where}”.` },
    part: {
      nb: (where: string) => `Gjort om igjen i «${where}», bortsett fra det som er endret der siden.`,
      nn: (where: string) => `Gjort om att i «${where}», bortsett frå det som er endra der sidan.`,
      en: (where: string) => `Redone in “${where}”, except for what has been changed there since.`,
    },
    nothing: {
      nb: (where: string) => `Steget i «${where}» ble hoppet over og ikke gjort om igjen, for noe er endret eller skrevet der siden.`,
      nn: (where: string) => `Steget i «${where}» vart hoppa over og ikkje gjort om att, for noko er endra eller skrive der sidan.`,
      en: (where: string) => `The step in “${where}” was skipped and not redone, because something has been changed or written there since.`,
    },
  },
  goTo: { nb: (where: string) => `Gå til ${where}`, nn: (where: string) => `Gå til ${where}`, en: (where: string) => `Go to ${where}` },
  saved: { nb: 'Alt er lagret på denne maskinen', nn: 'Alt er lagra på denne maskina', en: 'All is saved on this computer' },
  saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  settings: { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  language: { nb: 'Språk', nn: 'Språk', en: 'Language' },
  systemLanguage: { nb: 'Som maskinen', nn: 'Som maskina', en: 'As the computer' },
  scheme: { nb: 'Lyst eller mørkt', nn: 'Lyst eller mørkt', en: 'Light or dark' },
  schemeName: {
    auto: { nb: 'Som maskinen', nn: 'Som maskina', en: 'As the computer' },
    light: { nb: 'Lyst', nn: 'Lyst', en: 'Light' },
    dark: { nb: 'Mørkt', nn: 'Mørkt', en: 'Dark' },
  },
  zoom: { nb: 'Størrelse på alt i vinduet', nn: 'Storleik på alt i vindauget', en: 'Size of everything in the window' },
  zoomHelp: {
    nb: (key: string) => `${key} + pluss og ${key} + minus gjør det samme, og ${key} + 0 setter den tilbake til 100 %.`,
    nn: (key: string) => `${key} + pluss og ${key} + minus gjer det same, og ${key} + 0 set han tilbake til 100 %.`,
    en: (key: string) => `${key} + plus and ${key} + minus do the same, and ${key} + 0 sets it back to 100%.`,
  },
  percent: { nb: (percent: number) => `${percent} %`, nn: (percent: number) => `${percent} %`, en: (percent: number) => `${percent}%` },
  about: { nb: 'Om Samling', nn: 'Om Samling', en: 'About Samling' },
  aboutText: {
    nb: 'Samling er laget for samlinger i utviklingsprogrammer for norske kommuner. Alt ligger på denne maskinen; ingenting sendes ut på nettet.',
    nn: 'Samling er laga for samlingar i utviklingsprogram for norske kommunar. Alt ligg på denne maskina; ingenting blir sendt ut på nettet.',
    en: 'Samling is made for the gatherings of development programmes for Norwegian municipalities. Everything is on this computer; nothing is sent to the internet.',
  },
  version: { nb: (version: string) => `Versjon ${version}`, nn: (version: string) => `Versjon ${version}`, en: (version: string) => `Version ${version}` },
  sources: { nb: 'Kilder og lisenser', nn: 'Kjelder og lisensar', en: 'Sources and licences' },
  messages: { nb: 'Meldinger', nn: 'Meldingar', en: 'Messages' },
  dismiss: { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  loading: { nb: 'Henter …', nn: 'Hentar …', en: 'Loading …' },
  unexpected: {
    nb: 'Noe uventet gikk galt. Alt som var lagret, er trygt. Prøv en gang til; hjelper det ikke, start Samling på nytt.',
    nn: 'Noko uventa gjekk gale. Alt som var lagra, er trygt. Prøv ein gong til; hjelper det ikkje, start Samling på nytt.',
    en: 'Something unexpected went wrong. All that was saved is safe. Try once more; if that does not help, start Samling again.',
  },
  away: {
    nb: 'Ingen forbindelse med Samling på maskinen. Det prøves igjen; det du skriver nå, lagres ikke før forbindelsen er tilbake.',
    nn: 'Ikkje noko samband med Samling på maskina. Det blir prøvd igjen; det du skriv no, blir ikkje lagra før sambandet er tilbake.',
    en: 'No connection to Samling on this computer. Trying again; what you write now is not saved until the connection is back.',
  },
  sample: {
    nb: 'Dette er eksempelprogrammet. Alle personene og det de sier, er oppdiktet.',
    nn: 'Dette er eksempelprogrammet. Alle personane og det dei seier, er oppdikta.',
    en: 'This is the sample programme. All its people, and what they say, are invented.',
  },
  backupFailed: {
    nb: (reason: string) => `Den siste sikkerhetskopien kunne ikke lages (${reason}). Programfilen selv er trygg.`,
    nn: (reason: string) => `Den siste tryggingskopien kunne ikkje lagast (${reason}). Sjølve programfila er trygg.`,
    en: (reason: string) => `The last backup could not be made (${reason}). The programme itself is safe.`,
  },
} satisfies Entries
