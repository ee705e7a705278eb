import type { Entries } from './text'

/** The view where reports are looked at and exported. */
export const reports = {
  heading: { nb: 'Rapporter', nn: 'Rapportar', en: 'Reports' },
  intro: {
    nb: 'Hver kommune får sin egen rapport, på sin egen målform. Den inneholder bare det kommunen kan se.',
    nn: 'Kvar kommune får sin eigen rapport, på si eiga målform. Han inneheld berre det kommunen kan sjå.',
    en: 'Each municipality gets its own report, in its own written form. It holds only what the municipality may see.',
  },
  recipients: { nb: 'Mottakere', nn: 'Mottakarar', en: 'Recipients' },
  preview: { nb: 'Forhåndsvisning', nn: 'Førehandsvising', en: 'Preview' },
  language: { nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' }, nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' } },
  formats: { nb: 'Filtyper', nn: 'Filtypar', en: 'File types' },
  format: {
    pdf: { nb: 'PDF, til å lese og skrive ut', nn: 'PDF, til å lese og skrive ut', en: 'PDF, to read and print' },
    docx: { nb: 'Word (DOCX), til å arbeide videre med', nn: 'Word (DOCX), til å arbeide vidare med', en: 'Word (DOCX), to keep working on' },
    md: { nb: 'Markdown, til andre systemer', nn: 'Markdown, til andre system', en: 'Markdown, for other systems' },
  },
  noFormat: { nb: 'Velg minst én filtype.', nn: 'Vel minst éin filtype.', en: 'Choose at least one file type.' },
  folder: { nb: 'Mappe', nn: 'Mappe', en: 'Folder' },
  folderHint: {
    nb: 'Mappen lages hvis den ikke finnes. Rapporter med samme navn blir byttet ut.',
    nn: 'Mappa blir laga om ho ikkje finst. Rapportar med same namn blir bytte ut.',
    en: 'The folder is made if it is not there. Reports with the same name are replaced.',
  },
  noFolder: { nb: 'Velg en mappe.', nn: 'Vel ei mappe.', en: 'Choose a folder.' },
  chooseFolder: { nb: 'Velg mappe …', nn: 'Vel mappe …', en: 'Choose folder …' },
  chooseFolderButton: { nb: 'Eksporter hit', nn: 'Eksporter hit', en: 'Export here' },
  exportAll: {
    nb: (count: number) => `Eksporter alle (${count})`, nn: (count: number) => `Eksporter alle (${count})`, en: (count: number) => `Export all (${count})`,
  },
  exportOne: {
    nb: (name: string) => `Eksporter bare ${name}`, nn: (name: string) => `Eksporter berre ${name}`, en: (name: string) => `Export ${name} only`,
  },
  cancel: { nb: 'Avbryt eksporten', nn: 'Avbryt eksporten', en: 'Cancel the export' },
  progress: {
    nb: (done: number, total: number) => `${done} av ${total} filer`, nn: (done: number, total: number) => `${done} av ${total} filer`, en: (done: number, total: number) => `${done} of ${total} files`,
  },
  exporting: { nb: 'Eksporterer', nn: 'Eksporterer', en: 'Exporting' },
  done: {
    nb: (written: number, unchanged: number, folder: string) =>
      `${written === 1 ? '1 fil' : `${written} filer`} er skrevet i ${folder}.${unchanged > 0 ? ` ${unchanged} lå der fra før og er uendret.` : ''}`,
    nn: (written: number, unchanged: number, folder: string) =>
      `${written === 1 ? '1 fil er skriven' : `${written} filer er skrivne`} i ${folder}.${unchanged > 0 ? ` ${unchanged} låg der frå før og er uendra.` : ''}`,
    en: (written: number, unchanged: number, folder: string) =>
      `${written === 1 ? '1 file was' : `${written} files were`} written in ${folder}.${unchanged > 0 ? ` ${unchanged} lay there already, unchanged.` : ''}`,
  },
  cancelled: {
    nb: (folder: string) => `Eksporten ble avbrutt. Det som ble ferdig, ligger i ${folder}.`,
    nn: (folder: string) => `Eksporten vart avbroten. Det som vart ferdig, ligg i ${folder}.`,
    en: (folder: string) => `The export was cancelled. What was complete is in ${folder}.`,
  },
  stopped: {
    nb: (written: number, total: number) => `${written} av ${total} filer ble ferdige før eksporten stoppet.`,
    nn: (written: number, total: number) => `${written} av ${total} filer vart ferdige før eksporten stoppa.`,
    en: (written: number, total: number) => `${written} of ${total} files were complete before the export stopped.`,
  },
  showInFolder: { nb: 'Vis i mappe', nn: 'Vis i mappe', en: 'Show in folder' },
  noUnitsTitle: { nb: 'Ingen å skrive til ennå', nn: 'Ingen å skrive til enno', en: 'Nobody to write to yet' },
  exportHeading: { nb: 'Eksporter', nn: 'Eksporter', en: 'Export' },
  noUnits: {
    nb: 'Ingen kommuner er med i programmet ennå. Legg dem til under Kommuner.',
    nn: 'Ingen kommunar er med i programmet enno. Legg dei til under Kommunar.',
    en: 'No municipalities take part in the programme yet. Add them under Municipalities.',
  },
} as const satisfies Entries
