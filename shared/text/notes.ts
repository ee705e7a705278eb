import type { Entries } from './text'

/** Notes: where they belong, the editor, and how safe they are. */
export const notes = {
  title: { nb: 'Notater og punkter', nn: 'Notat og punkt', en: 'Notes and points' },
  intro: {
    nb: 'Velg en programpost eller en gruppe, og skriv. Alt lagres mens du skriver.',
    nn: 'Vel ein programpost eller ei gruppe, og skriv. Alt blir lagra medan du skriv.',
    en: 'Choose an agenda item or a group, and write. Everything is saved as you type.',
  },
  emptyTitle: { nb: 'Ingen programposter å skrive til ennå', nn: 'Ingen programpostar å skrive til enno', en: 'No agenda items to write for yet' },
  empty: {
    nb: 'Legg inn innlegg, gruppearbeid og plenum i programmet for samlingen først. Hver post får sitt eget notat.',
    nn: 'Legg inn innlegg, gruppearbeid og plenum i programmet for samlinga først. Kvar post får sitt eige notat.',
    en: 'Add talks, group work and plenaries to the agenda of the gathering first. Each item gets a note of its own.',
  },
  places: { nb: 'Programposter og grupper', nn: 'Programpostar og grupper', en: 'Agenda items and groups' },
  day: { nb: (day: number) => `Dag ${day}`, nn: (day: number) => `Dag ${day}`, en: (day: number) => `Day ${day}` },
  noGroups: {
    nb: 'Ingen grupper ennå. Lag dem under Grupper.',
    nn: 'Ingen grupper enno. Lag dei under Grupper.',
    en: 'No groups yet. Make them under Groups.',
  },
  written: {
    nb: (characters: number, points: number) => contents(characters, points, ['tegn', 'tegn'], ['punkt', 'punkter'], 'tomt'),
    nn: (characters: number, points: number) => contents(characters, points, ['teikn', 'teikn'], ['punkt', 'punkt'], 'tomt'),
    en: (characters: number, points: number) => contents(characters, points, ['character', 'characters'], ['point', 'points'], 'empty'),
  },
  readers: { nb: 'Hvem kan lese notatet?', nn: 'Kven kan lese notatet?', en: 'Who may read the note?' },
  editor: {
    nb: (place: string) => `Notat: ${place}`,
    nn: (place: string) => `Notat: ${place}`,
    en: (place: string) => `Note: ${place}`,
  },
  placeholder: { nb: 'Skriv her …', nn: 'Skriv her …', en: 'Write here …' },
  help: {
    nb: 'Tab rykker inn. Trykk Esc og så Tab for å gå ut av feltet.',
    nn: 'Tab rykkjer inn. Trykk Esc og så Tab for å gå ut av feltet.',
    en: 'Tab indents. Press Esc and then Tab to leave the field.',
  },
  toolbar: { nb: 'Formatering', nn: 'Formatering', en: 'Formatting' },
  format: {
    bold: { nb: 'Fet', nn: 'Feit', en: 'Bold' },
    italic: { nb: 'Kursiv', nn: 'Kursiv', en: 'Italic' },
    heading: { nb: 'Overskrift', nn: 'Overskrift', en: 'Heading' },
    list: { nb: 'Liste', nn: 'Liste', en: 'List' },
    quote: { nb: 'Sitat', nn: 'Sitat', en: 'Quote' },
    link: { nb: 'Lenke', nn: 'Lenkje', en: 'Link' },
  },
  preview: { nb: 'Forhåndsvisning', nn: 'Førehandsvising', en: 'Preview' },
  previewEmpty: { nb: 'Notatet er tomt.', nn: 'Notatet er tomt.', en: 'The note is empty.' },
  state: {
    opening: { nb: 'Henter notatet …', nn: 'Hentar notatet …', en: 'Fetching the note …' },
    saving: { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
    saved: { nb: 'Lagret', nn: 'Lagra', en: 'Saved' },
    retrying: { nb: 'Ikke lagret – prøver igjen', nn: 'Ikkje lagra – prøver igjen', en: 'Not saved – trying again' },
    unopened: { nb: 'Notatet kunne ikke hentes', nn: 'Notatet kunne ikkje hentast', en: 'The note could not be fetched' },
  },
  retry: { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },
  file: {
    title: { nb: 'Notater på minnepinne', nn: 'Notat på minnepinne', en: 'Notes on a memory stick' },
    help: {
      nb: 'Når en gruppe ikke får kontakt, kan den laste ned notatene sine og komme med dem på en minnepinne. Du kan hente inn samme fil flere ganger; ingenting blir dobbelt.',
      nn: 'Når ei gruppe ikkje får kontakt, kan ho laste ned notata sine og kome med dei på ein minnepinne. Du kan hente inn same fila fleire gonger; ingenting blir dobbelt.',
      en: 'A group that cannot connect can download its notes and bring them on a memory stick. You can take in the same file several times; nothing is doubled.',
    },
    take: { nb: 'Hent inn notatfil', nn: 'Hent inn notatfil', en: 'Take in a note file' },
    give: { nb: 'Last ned alle notatene', nn: 'Last ned alle notata', en: 'Download all notes' },
    notes: {
      nb: (count: number) => `${count} ${count === 1 ? 'notat' : 'notater'}`,
      nn: (count: number) => `${count} notat`,
      en: (count: number) => `${count} ${count === 1 ? 'note' : 'notes'}`,
    },
    points: {
      nb: (count: number) => `${count} ${count === 1 ? 'punkt' : 'punkter'}`,
      nn: (count: number) => `${count} punkt`,
      en: (count: number) => `${count} ${count === 1 ? 'point' : 'points'}`,
    },
    measures: { nb: (count: number) => `${count} tiltak`, nn: (count: number) => `${count} tiltak`, en: (count: number) => `${count} ${count === 1 ? 'measure' : 'measures'}` },
    taken: { nb: (what: string) => `Hentet inn: ${what}.`, nn: (what: string) => `Henta inn: ${what}.`, en: (what: string) => `Taken in: ${what}.` },
    known: { nb: 'Alt i filen var her fra før.', nn: 'Alt i fila var her frå før.', en: 'All that is in the file was here already.' },
    homeless: {
      nb: (parts: number) => `${parts} ${parts === 1 ? 'del' : 'deler'} av filen ble ikke hentet inn, fordi programposten, gruppa eller kommunen er fjernet. Angre fjerningen og hent filen inn igjen.`,
      nn: (parts: number) => `${parts} ${parts === 1 ? 'del' : 'delar'} av fila vart ikkje henta inn, fordi programposten, gruppa eller kommunen er fjerna. Angre fjerninga og hent fila inn igjen.`,
      en: (parts: number) => `${parts} ${parts === 1 ? 'part' : 'parts'} of the file ${parts === 1 ? 'was' : 'were'} not taken in, because the agenda item, the group or the municipality was removed. Undo the removal and take the file in again.`,
    },
  },
  savedAgain: { nb: 'Notatet er lagret igjen.', nn: 'Notatet er lagra igjen.', en: 'The note is saved again.' },
} satisfies Entries

function contents(characters: number, points: number, [character, characterMany]: readonly [string, string], [point, pointMany]: readonly [string, string], empty: string): string {
  const parts = [
    ...(characters > 0 ? [`${characters} ${characters === 1 ? character : characterMany}`] : []),
    ...(points > 0 ? [`${points} ${points === 1 ? point : pointMany}`] : []),
  ]
  return parts.length === 0 ? empty : parts.join(', ')
}
