import type { Entries } from './text'

/** The evaluation of the day: its questions, opening it, what came in. */
export const evaluation = {
  title: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
  intro: {
    nb: 'Noen få spørsmål som besvares på telefonen på under ett minutt. Svarene vises når minst tre har svart, og hvem som svarte, lagres ikke.',
    nn: 'Nokre få spørsmål som ein svarer på med telefonen på under eitt minutt. Svara blir viste når minst tre har svart, og kven som svarte, blir ikkje lagra.',
    en: 'A few questions, answered on the phone in under a minute. Answers are shown once at least three have come in, and who answered is not kept.',
  },
  emptyTitle: { nb: 'Ingen spørsmål ennå', nn: 'Ingen spørsmål enno', en: 'No questions yet' },
  empty: {
    nb: 'Begynn med tre vanlige spørsmål og rett på dem, eller skriv ditt første under.',
    nn: 'Byrj med tre vanlege spørsmål og rett på dei, eller skriv det første ditt under.',
    en: 'Begin with three usual questions and change them, or write your first one below.',
  },
  addUsual: { nb: 'Legg til tre vanlige spørsmål', nn: 'Legg til tre vanlege spørsmål', en: 'Add three usual questions' },
  usual: {
    useful: { nb: 'Hvor nyttig var dagen for arbeidet hjemme?', nn: 'Kor nyttig var dagen for arbeidet heime?', en: 'How useful was the day for the work at home?' },
    heard: { nb: 'Hvor godt ble du hørt?', nn: 'Kor godt vart du høyrd?', en: 'How well were you heard?' },
    next: { nb: 'Hva bør vi gjøre annerledes neste gang?', nn: 'Kva bør vi gjere annleis neste gong?', en: 'What should we do differently next time?' },
  },
  open: { nb: 'Åpne på telefonene', nn: 'Opne på telefonane', en: 'Open on the phones' },
  close: { nb: 'Steng', nn: 'Steng', en: 'Close' },
  isOpen: { nb: 'Evalueringen er åpen på telefonene.', nn: 'Evalueringa er open på telefonane.', en: 'The evaluation is open on the phones.' },
  isClosed: { nb: 'Evalueringen er ikke åpen.', nn: 'Evalueringa er ikkje open.', en: 'The evaluation is not open.' },
  question: { nb: (number: number) => `Spørsmål ${number}`, nn: (number: number) => `Spørsmål ${number}`, en: (number: number) => `Question ${number}` },
  needsText: { nb: 'Skriv noe, eller fjern spørsmålet.', nn: 'Skriv noko, eller fjern spørsmålet.', en: 'Write something, or remove the question.' },
  kind: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  kindName: {
    scale: { nb: 'Et tall fra 1 til 5', nn: 'Eit tal frå 1 til 5', en: 'A number from 1 to 5' },
    text: { nb: 'Med egne ord', nn: 'Med eigne ord', en: 'In words' },
  },
  newQuestion: { nb: 'Nytt spørsmål', nn: 'Nytt spørsmål', en: 'New question' },
  add: { nb: 'Legg til spørsmål', nn: 'Legg til spørsmål', en: 'Add question' },
  up: { nb: 'Flytt spørsmålet opp', nn: 'Flytt spørsmålet opp', en: 'Move the question up' },
  down: { nb: 'Flytt spørsmålet ned', nn: 'Flytt spørsmålet ned', en: 'Move the question down' },
  remove: { nb: 'Fjern spørsmålet og svarene', nn: 'Fjern spørsmålet og svara', en: 'Remove the question and its answers' },
  removed: { nb: 'Spørsmålet og svarene er fjernet.', nn: 'Spørsmålet og svara er fjerna.', en: 'The question and its answers were removed.' },
  answers: {
    nb: (count: number) => count === 1 ? 'Ett svar' : `${count} svar`, nn: (count: number) => count === 1 ? 'Eitt svar' : `${count} svar`, en: (count: number) => count === 1 ? 'One answer' : `${count} answers`,
  },
  tooFew: {
    nb: (count: number) => count === 0 ? 'Ingen svar ennå.' : `${count === 1 ? 'Ett' : count} svar. Resultatet vises når minst tre har svart.`,
    nn: (count: number) => count === 0 ? 'Ingen svar enno.' : `${count === 1 ? 'Eitt' : count} svar. Resultatet blir vist når minst tre har svart.`,
    en: (count: number) => count === 0 ? 'No answers yet.' : `${count === 1 ? 'One answer' : `${count} answers`}. The result is shown once at least three have answered.`,
  },
  average: {
    nb: (average: string, count: number) => `Snitt ${average} av 5 fra ${count} svar`,
    nn: (average: string, count: number) => `Snitt ${average} av 5 frå ${count} svar`,
    en: (average: string, count: number) => `Average ${average} of 5 from ${count} answers`,
  },
  bar: {
    nb: (value: number, count: number) => `${value}: ${count} svar`, nn: (value: number, count: number) => `${value}: ${count} svar`, en: (value: number, count: number) => `${value}: ${count === 1 ? 'one answer' : `${count} answers`}`,
  },
} satisfies Entries
