import { registrationTemplate } from './registrationTemplate'
import type { Entries } from './text'

const people = {
  nb: (count: number) => count === 1 ? '1 person' : `${count} personer`,
  nn: (count: number) => count === 1 ? '1 person' : `${count} personar`,
  en: (count: number) => count === 1 ? '1 person' : `${count} people`,
}

/** 30 nye, 1 som før: only what there is any of; the first where there is nothing. */
function counted(...counts: readonly (readonly [count: number, word: string])[]): string {
  const some = counts.filter(([count]) => count > 0)
  return (some.length > 0 ? some : counts.slice(0, 1)).map(([count, word]) => `${count} ${word}`).join(', ')
}

/** Registrations: reading them, mending what is unclear, and the people registered. */
export const registration = {
  intro: {
    nb: 'Hver kommune sender én samlet påmelding. Legg inn filene her; ingenting lagres før du har sett gjennom dem.',
    nn: 'Kvar kommune sender éi samla påmelding. Legg inn filene her; ingenting blir lagra før du har sett gjennom dei.',
    en: 'Each municipality sends one joint registration. Put the files in here; nothing is saved before you have looked through them.',
  },
  drop: {
    nb: 'Slipp påmeldingene her. Excel-filer (.xlsx) og CSV, gjerne mange på én gang.',
    nn: 'Slepp påmeldingane her. Excel-filer (.xlsx) og CSV, gjerne mange på éin gong.',
    en: 'Drop the registrations here. Excel files (.xlsx) and CSV, as many at once as you like.',
  },
  choose: { nb: 'Velg filer', nn: 'Vel filer', en: 'Choose files' },
  getTemplate: { nb: 'Hent mal til kommunene', nn: 'Hent mal til kommunane', en: 'Get a template for the municipalities' },
  templateLanguage: { nb: 'Malens språk', nn: 'Språket i malen', en: 'Language of the template' },
  reading: {
    nb: (count: number) => count === 1 ? 'Leser 1 fil …' : `Leser ${count} filer …`,
    nn: (count: number) => count === 1 ? 'Les 1 fil …' : `Les ${count} filer …`,
    en: (count: number) => count === 1 ? 'Reading 1 file …' : `Reading ${count} files …`,
  },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  tooManyFiles: {
    nb: (most: number) => `Det er for mange filer på én gang. Velg høyst ${most}, og ta resten etterpå.`,
    nn: (most: number) => `Det er for mange filer på éin gong. Vel høgst ${most}, og ta resten etterpå.`,
    en: (most: number) => `That is too many files at once. Choose at most ${most}, and take the rest afterwards.`,
  },
  noUnits: {
    title: { nb: 'Legg til kommunene først', nn: 'Legg til kommunane først', en: 'Add the municipalities first' },
    text: {
      nb: 'Påmeldingene holdes mot kommunene som deltar.',
      nn: 'Påmeldingane blir haldne mot kommunane som deltek.',
      en: 'Registrations are held against the municipalities that take part.',
    },
  },
  refused: { nb: 'Filer som ikke ble lest', nn: 'Filer som ikkje vart lesne', en: 'Files that were not read' },
  refusal: {
    unreadable: {
      nb: 'Filen er skadet eller ikke hel. Åpne den i Excel, lagre den på nytt og prøv igjen.',
      nn: 'Fila er skadd eller ikkje heil. Opne ho i Excel, lagre ho på nytt og prøv igjen.',
      en: 'The file is damaged or not whole. Open it in Excel, save it again and try once more.',
    },
    encrypted: {
      nb: 'Filen er låst med passord. Åpne den i Excel, fjern passordet, lagre og prøv igjen.',
      nn: 'Fila er låst med passord. Opne ho i Excel, fjern passordet, lagre og prøv igjen.',
      en: 'The file is locked with a password. Open it in Excel, remove the password, save it and try again.',
    },
    old_excel: {
      nb: 'Filen er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som .xlsx.',
      nn: 'Fila er i det gamle Excel-formatet (.xls). Opne ho i Excel og lagre ho som .xlsx.',
      en: 'The file is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.',
    },
    empty: { nb: 'Filen er tom.', nn: 'Fila er tom.', en: 'The file is empty.' },
    too_big: {
      nb: 'Filen er større enn 10 MB. Ta bort bilder og ark som ikke hører til påmeldingen.',
      nn: 'Fila er større enn 10 MB. Ta bort bilete og ark som ikkje høyrer til påmeldinga.',
      en: 'The file is larger than 10 MB. Take out pictures and sheets that are not part of the registration.',
    },
    too_many_rows: {
      nb: 'Filen, eller filene til sammen, har mer enn 20 000 rader. Behold bare radene med deltakere.',
      nn: 'Fila, eller filene til saman, har meir enn 20 000 rader. Ta berre vare på radene med deltakarar.',
      en: 'The file, or the files together, have more than 20,000 rows. Keep only the rows with participants.',
    },
    too_many_columns: {
      nb: 'Filen har mer enn 100 kolonner. Behold bare navn, rolle og kommune.',
      nn: 'Fila har meir enn 100 kolonnar. Ta berre vare på namn, rolle og kommune.',
      en: 'The file has more than 100 columns. Keep only name, role and municipality.',
    },
    too_much_inside: {
      nb: 'Filen inneholder mye mer enn en påmelding og ble ikke pakket ut. Kopier deltakerne over i et nytt regneark.',
      nn: 'Fila inneheld mykje meir enn ei påmelding og vart ikkje pakka ut. Kopier deltakarane over i eit nytt rekneark.',
      en: 'The file holds far more than a registration and was not unpacked. Copy the participants into a new spreadsheet.',
    },
    too_slow: {
      nb: 'Det tok for lang tid å lese filen. Kopier deltakerne over i et nytt regneark.',
      nn: 'Det tok for lang tid å lese fila. Kopier deltakarane over i eit nytt rekneark.',
      en: 'Reading the file took too long. Copy the participants into a new spreadsheet.',
    },
    not_a_spreadsheet: {
      nb: 'Filen er ikke et regneark. Be kommunen sende påmeldingen som .xlsx eller CSV.',
      nn: 'Fila er ikkje eit rekneark. Be kommunen sende påmeldinga som .xlsx eller CSV.',
      en: 'The file is not a spreadsheet. Ask the municipality to send the registration as .xlsx or CSV.',
    },
    other_spreadsheet: {
      nb: 'Filen er et regneark av et annet slag (som .ods). Åpne den og lagre den som .xlsx.',
      nn: 'Fila er eit rekneark av eit anna slag (som .ods). Opne ho og lagre ho som .xlsx.',
      en: 'The file is another kind of spreadsheet (such as .ods). Open it and save it as .xlsx.',
    },
  },
  noHeadings: {
    nb: (file: string) => `${file}: Fant ingen overskriftsrad med «Navn». Skriv overskrifter over kolonnene (Navn, Rolle) og prøv igjen.`,
    nn: (file: string) => `${file}: Fann inga overskriftsrad med «Namn». Skriv overskrifter over kolonnane (Namn, Rolle) og prøv igjen.`,
    en: (file: string) => `${file}: Found no row of headings with “Name”. Write headings above the columns (Name, Role) and try again.`,
  },
  leftOut: {
    nb: (file: string, columns: string) => `${file}: Disse kolonnene tas ikke med: ${columns}.`,
    nn: (file: string, columns: string) => `${file}: Desse kolonnane blir ikkje tekne med: ${columns}.`,
    en: (file: string, columns: string) => `${file}: These columns are not taken in: ${columns}.`,
  },
  passedOver: {
    nb: (file: string, where: string) => `${file}: Hoppet over ${where}.`,
    nn: (file: string, where: string) => `${file}: Hoppa over ${where}.`,
    en: (file: string, where: string) => `${file}: Passed over ${where}.`,
  },
  passedOverRow: {
    example: { nb: (row: number) => `rad ${row} (eksempel)`, nn: (row: number) => `rad ${row} (døme)`, en: (row: number) => `row ${row} (an example)` },
    sum: { nb: (row: number) => `rad ${row} (sum)`, nn: (row: number) => `rad ${row} (sum)`, en: (row: number) => `row ${row} (a sum)` },
    note: { nb: (row: number) => `rad ${row} (merknad)`, nn: (row: number) => `rad ${row} (merknad)`, en: (row: number) => `row ${row} (a remark)` },
  },
  fromFiles: { nb: 'Om filene', nn: 'Om filene', en: 'About the files' },
  preview: { nb: 'Se gjennom før du lagrer', nn: 'Sjå gjennom før du lagrar', en: 'Look through before you save' },
  counts: {
    nb: (add: number, update: number, same: number, unclear: number, out: number) =>
      `${counted([add, add === 1 ? 'ny' : 'nye'], [update, 'endret'], [same, 'som før'], [unclear, unclear === 1 ? 'uklar' : 'uklare'], [out, 'holdt utenfor'])}.`,
    nn: (add: number, update: number, same: number, unclear: number, out: number) =>
      `${counted([add, add === 1 ? 'ny' : 'nye'], [update, 'endra'], [same, 'som før'], [unclear, unclear === 1 ? 'uklar' : 'uklare'], [out, out === 1 ? 'halden utanfor' : 'haldne utanfor'])}.`,
    en: (add: number, update: number, same: number, unclear: number, out: number) =>
      `${counted([add, 'new'], [update, 'changed'], [same, 'as before'], [unclear, 'unclear'], [out, 'kept out'])}.`,
  },
  noUnit: { nb: 'Uten kjent kommune', nn: 'Utan kjend kommune', en: 'Without a known municipality' },
  moreRows: {
    nb: (count: number) => `${count} rader til vises ikke. Er dette en påmelding?`,
    nn: (count: number) => `${count} rader til blir ikkje viste. Er dette ei påmelding?`,
    en: (count: number) => `${count} more rows are not shown. Is this a registration?`,
  },
  outcome: {
    add: { nb: 'Ny', nn: 'Ny', en: 'New' },
    update: { nb: 'Endret', nn: 'Endra', en: 'Changed' },
    same: { nb: 'Som før', nn: 'Som før', en: 'As before' },
    unclear: { nb: 'Uklar', nn: 'Uklar', en: 'Unclear' },
    left_out: { nb: 'Holdt utenfor', nn: 'Halden utanfor', en: 'Kept out' },
  },
  reason: {
    unknown_unit: {
      nb: (text: string) => `Ingen kommune heter «${text}». Velg riktig kommune.`,
      nn: (text: string) => `Ingen kommune heiter «${text}». Vel rett kommune.`,
      en: (text: string) => `No municipality is called “${text}”. Choose the right one.`,
    },
    not_participating: {
      nb: (text: string) => `${text} er ikke med i programmet. Velg en annen, hold raden utenfor, eller legg kommunen til først.`,
      nn: (text: string) => `${text} er ikkje med i programmet. Vel ein annan, hald rada utanfor, eller legg kommunen til først.`,
      en: (text: string) => `${text} does not take part in the programme. Choose another, keep the row out, or add the municipality first.`,
    },
    ambiguous_unit: {
      nb: () => 'Det går ikke fram hvilken av flere kommuner dette er. Velg riktig kommune.',
      nn: () => 'Det går ikkje fram kva for ein av fleire kommunar dette er. Vel rett kommune.',
      en: () => 'It is not clear which of several municipalities this is. Choose the right one.',
    },
    missing_unit: {
      nb: () => 'Verken raden, titlene eller filnavnet sier hvilken kommune dette er. Velg kommune.',
      nn: () => 'Verken rada, titlane eller filnamnet seier kva kommune dette er. Vel kommune.',
      en: () => 'Neither the row, the titles nor the file name say which municipality this is. Choose one.',
    },
    missing_name: {
      nb: () => 'Navnet mangler. Skriv det inn, eller hold raden utenfor.',
      nn: () => 'Namnet manglar. Skriv det inn, eller hald rada utanfor.',
      en: () => 'The name is missing. Write it, or keep the row out.',
    },
    missing_role: {
      nb: () => 'Rollen mangler. Skriv den inn eller velg side.',
      nn: () => 'Rolla manglar. Skriv ho inn eller vel side.',
      en: () => 'The role is missing. Write it or choose a side.',
    },
    unknown_role: {
      nb: () => 'Det går ikke fram av rollen hvilken side personen er på. Velg side.',
      nn: () => 'Det går ikkje fram av rolla kva side personen er på. Vel side.',
      en: () => 'The role does not say which side the person is on. Choose a side.',
    },
    double_entry: {
      nb: () => 'Navnet står mer enn én gang for denne kommunen. Er det to personer med samme navn, ta raden med.',
      nn: () => 'Namnet står meir enn éin gong for denne kommunen. Er det to personar med same namn, ta rada med.',
      en: () => 'The name stands more than once for this municipality. If there are two people of this name, take the row in.',
    },
    similar_name: {
      nb: () => 'En påmeldt i samme rolle har nesten samme navn. Er det samme person, rettes navnet.',
      nn: () => 'Ein påmeld i same rolle har nesten same namn. Er det same person, blir namnet retta.',
      en: () => 'Someone registered in the same role has almost the same name. If it is the same person, the name is corrected.',
    },
    too_many: {
      nb: () => 'Kommunen har ikke flere plasser. Fjern noen som ikke lenger er med, hold raden utenfor, eller ta den med likevel.',
      nn: () => 'Kommunen har ikkje fleire plassar. Fjern nokon som ikkje lenger er med, hald rada utanfor, eller ta ho med likevel.',
      en: () => 'The municipality has no more seats. Remove someone who no longer takes part, keep the row out, or take it in anyway.',
    },
    other_coordinator: {
      nb: () => 'Kommunen har allerede en annen koordinator. Ta raden med for å bytte.',
      nn: () => 'Kommunen har alt ein annan koordinator. Ta rada med for å byte.',
      en: () => 'The municipality already has another coordinator. Take the row in to replace them.',
    },
  },
  change: {
    nb: (field: string, from: string, to: string) => `${field}: fra «${from}» til «${to}»`,
    nn: (field: string, from: string, to: string) => `${field}: frå «${from}» til «${to}»`,
    en: (field: string, from: string, to: string) => `${field}: from “${from}” to “${to}”`,
  },
  field: {
    name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
    role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
    side: { nb: 'Side', nn: 'Side', en: 'Side' },
  },
  unit: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  notChosen: { nb: 'Ikke valgt', nn: 'Ikkje vald', en: 'Not chosen' },
  coordinator: { nb: 'Koordinator', nn: 'Koordinator', en: 'Coordinator' },
  source: {
    nb: (file: string, sheet: string, row: number) => `${file}${sheet && `, ${sheet}`}, rad ${row}`,
    nn: (file: string, sheet: string, row: number) => `${file}${sheet && `, ${sheet}`}, rad ${row}`,
    en: (file: string, sheet: string, row: number) => `${file}${sheet && `, ${sheet}`}, row ${row}`,
  },
  accept: { nb: 'Ta med likevel', nn: 'Ta med likevel', en: 'Take in anyway' },
  samePerson: { nb: 'Samme person', nn: 'Same person', en: 'Same person' },
  skip: { nb: 'Hold utenfor', nn: 'Hald utanfor', en: 'Keep out' },
  skipFile: {
    nb: (count: number, file: string) => `Hold de ${count} uklare fra ${file} utenfor`,
    nn: (count: number, file: string) => `Hald dei ${count} uklare frå ${file} utanfor`,
    en: (count: number, file: string) => `Keep the ${count} unclear ones from ${file} out`,
  },
  bringBack: { nb: 'Ta med igjen', nn: 'Ta med att', en: 'Bring back' },
  mend: { nb: (name: string) => `Endre ${name}`, nn: (name: string) => `Endre ${name}`, en: (name: string) => `Edit ${name}` },
  close: { nb: 'Ferdig', nn: 'Ferdig', en: 'Done' },
  unnamed: { nb: 'Uten navn', nn: 'Utan namn', en: 'No name' },
  missing: {
    heading: { nb: 'Påmeldt før, men ikke i filen nå', nn: 'Påmeld før, men ikkje i fila no', en: 'Registered before, but not in the file now' },
    remove: { nb: (name: string) => `Fjern ${name}`, nn: (name: string) => `Fjern ${name}`, en: (name: string) => `Remove ${name}` },
  },
  save: {
    nb: (count: number) => `Lagre ${people.nb(count)}`,
    nn: (count: number) => `Lagre ${people.nn(count)}`,
    en: (count: number) => `Save ${people.en(count)}`,
  },
  nothingToSave: { nb: 'Ingenting å lagre', nn: 'Ingenting å lagre', en: 'Nothing to save' },
  unclearLeft: {
    nb: (count: number) => count === 1 ? '1 rad er uklar og blir ikke lagret.' : `${count} rader er uklare og blir ikke lagret.`,
    nn: (count: number) => count === 1 ? '1 rad er uklar og blir ikkje lagra.' : `${count} rader er uklare og blir ikkje lagra.`,
    en: (count: number) => count === 1 ? '1 row is unclear and will not be saved.' : `${count} rows are unclear and will not be saved.`,
  },
  saved: {
    nb: (added: number, updated: number, removed: number) => `Lagret: ${counted([added, added === 1 ? 'ny' : 'nye'], [updated, 'endret'], [removed, 'fjernet'])}.`,
    nn: (added: number, updated: number, removed: number) => `Lagra: ${counted([added, added === 1 ? 'ny' : 'nye'], [updated, 'endra'], [removed, 'fjerna'])}.`,
    en: (added: number, updated: number, removed: number) => `Saved: ${counted([added, 'new'], [updated, 'changed'], [removed, 'removed'])}.`,
  },
  registered: { nb: 'Påmeldte', nn: 'Påmelde', en: 'Registered' },
  seats: {
    nb: (taken: number, seats: number) => `${taken} av ${seats} plasser`,
    nn: (taken: number, seats: number) => `${taken} av ${seats} plassar`,
    en: (taken: number, seats: number) => `${taken} of ${seats} seats`,
  },
  missingSides: {
    nb: (sides: string) => `mangler ${sides}`,
    nn: (sides: string) => `manglar ${sides}`,
    en: (sides: string) => `missing ${sides}`,
  },
  nobody: { nb: 'ingen påmeldt ennå', nn: 'ingen påmelde enno', en: 'nobody registered yet' },
  addPerson: { nb: 'Legg til person', nn: 'Legg til person', en: 'Add person' },
  nameRequired: { nb: 'Skriv navnet.', nn: 'Skriv namnet.', en: 'Write the name.' },
  fromRole: { nb: 'Følger rollen', nn: 'Følgjer rolla', en: 'Follows the role' },
  personOf: {
    nb: (field: string, name: string) => `${field} for ${name}`,
    nn: (field: string, name: string) => `${field} for ${name}`,
    en: (field: string, name: string) => `${field} of ${name}`,
  },
  added: { nb: (name: string) => `${name} er lagt til.`, nn: (name: string) => `${name} er lagd til.`, en: (name: string) => `${name} was added.` },
  removed: { nb: (name: string) => `${name} er fjernet.`, nn: (name: string) => `${name} er fjerna.`, en: (name: string) => `${name} was removed.` },
  template: registrationTemplate,
} satisfies Entries
