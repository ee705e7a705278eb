import type { Entries } from './text'

/** Questions to speakers, as the lead moderates them. */
export const questions = {
  title: { nb: 'Spørsmål til innlederne', nn: 'Spørsmål til innleiarane', en: 'Questions to speakers' },
  intro: {
    nb: 'Spørsmål fra telefonene venter her til de er godkjent. Bare godkjente spørsmål vises på andre skjermer.',
    nn: 'Spørsmål frå telefonane ventar her til dei er godkjende. Berre godkjende spørsmål blir viste på andre skjermar.',
    en: 'Questions from phones wait here until they are approved. Only approved questions are shown on other screens.',
  },
  emptyTitle: { nb: 'Ingen å spørre ennå', nn: 'Ingen å spørje enno', en: 'Nobody to ask yet' },
  empty: {
    nb: 'Legg inn et innlegg eller et godt eksempel i programmet for samlingen. Da kan deltakerne stille spørsmål til det.',
    nn: 'Legg inn eit innlegg eller eit godt døme i programmet for samlinga. Då kan deltakarane stille spørsmål til det.',
    en: 'Add a talk or a good example to the agenda of the gathering. Participants can then ask questions about it.',
  },
  none: { nb: 'Ingen spørsmål her.', nn: 'Ingen spørsmål her.', en: 'No questions here.' },
  more: {
    nb: (next: number, left: number) => next < left ? `Vis ${next} til (${left} spørsmål igjen)` : next === 1 ? 'Vis det siste spørsmålet' : `Vis de siste ${next} spørsmålene`,
    nn: (next: number, left: number) => next < left ? `Vis ${next} til (${left} spørsmål att)` : next === 1 ? 'Vis det siste spørsmålet' : `Vis dei siste ${next} spørsmåla`,
    en: (next: number, left: number) => next < left ? `Show ${next} more (${left} questions left)` : next === 1 ? 'Show the last question' : `Show the last ${next} questions`,
  },
  show: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  all: { nb: 'Alle', nn: 'Alle', en: 'All' },
  unanswered: { nb: 'Godkjente som ikke er besvart', nn: 'Godkjende som ikkje er svart på', en: 'Approved and not answered' },
  question: { nb: (number: number) => `Spørsmål ${number}`, nn: (number: number) => `Spørsmål ${number}`, en: (number: number) => `Question ${number}` },
  select: { nb: (number: number) => `Velg spørsmål ${number}`, nn: (number: number) => `Vel spørsmål ${number}`, en: (number: number) => `Select question ${number}` },
  needsText: { nb: 'Skriv noe, eller fjern spørsmålet.', nn: 'Skriv noko, eller fjern spørsmålet.', en: 'Write something, or remove the question.' },
  support: {
    nb: (count: number) => count === 1 ? 'Én støtter' : `${count} støtter`,
    nn: (count: number) => count === 1 ? 'Éin støttar' : `${count} støttar`,
    en: (count: number) => count === 1 ? 'One supports it' : `${count} support it`,
  },
  approve: { nb: 'Godkjenn', nn: 'Godkjenn', en: 'Approve' },
  setAside: { nb: 'Legg til side', nn: 'Legg til side', en: 'Set aside' },
  backToWaiting: { nb: 'La det vente', nn: 'La det vente', en: 'Let it wait' },
  answered: { nb: 'Besvart', nn: 'Svart på', en: 'Answered' },
  remove: { nb: 'Fjern spørsmålet', nn: 'Fjern spørsmålet', en: 'Remove the question' },
  removed: { nb: 'Spørsmålet er fjernet.', nn: 'Spørsmålet er fjerna.', en: 'The question was removed.' },
  selectWaiting: { nb: 'Velg alle som venter', nn: 'Vel alle som ventar', en: 'Select all that wait' },
  selected: {
    nb: (count: number) => count === 1 ? 'Ett spørsmål valgt' : `${count} spørsmål valgt`,
    nn: (count: number) => count === 1 ? 'Eitt spørsmål valt' : `${count} spørsmål valde`,
    en: (count: number) => count === 1 ? 'One question selected' : `${count} questions selected`,
  },
  stateChanged: {
    nb: (count: number, state: string) => `${count === 1 ? 'Ett' : count} spørsmål: ${state.toLowerCase()}.`,
    nn: (count: number, state: string) => `${count === 1 ? 'Eitt' : count} spørsmål: ${state.toLowerCase()}.`,
    en: (count: number, state: string) => `${count === 1 ? 'One question' : `${count} questions`}: ${state.toLowerCase()}.`,
  },
  newQuestion: { nb: 'Nytt spørsmål', nn: 'Nytt spørsmål', en: 'New question' },
  newHelp: {
    nb: 'For det som blir spurt høyt eller på papir. Det er godkjent med en gang.',
    nn: 'For det som blir spurt høgt eller på papir. Det er godkjent med ein gong.',
    en: 'For what is asked aloud or on paper. It is approved at once.',
  },
  add: { nb: 'Legg til spørsmål', nn: 'Legg til spørsmål', en: 'Add question' },
} satisfies Entries
