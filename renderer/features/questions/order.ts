import type { ModeratedQuestion } from '@shared/contract/questions'

/** Which questions are looked at. */
export const SHOWN = ['all', 'waiting', 'unanswered', 'set_aside'] as const

/** One of them. */
export type Shown = (typeof SHOWN)[number]

/** Whether a question is among those looked at. */
export function isShown({ state, answered }: ModeratedQuestion, shown: Shown): boolean {
  if (shown === 'all') return true
  return shown === 'unanswered' ? state === 'approved' && !answered : state === shown
}

/** What waits first, in the order it came; then the approved ones with most support, the answered ones, and what was set aside. */
export function inOrder(questions: readonly ModeratedQuestion[]): readonly ModeratedQuestion[] {
  return questions.toSorted((a, b) => rank(a) - rank(b) || supportOf(b) - supportOf(a))
}

function rank({ state, answered }: ModeratedQuestion): number {
  if (state === 'waiting') return 0
  return state === 'set_aside' ? 3 : answered ? 2 : 1
}

/** Only what is approved can be supported; the others keep the order they came in. */
function supportOf({ state, support }: ModeratedQuestion): number {
  return state === 'approved' ? support : 0
}
