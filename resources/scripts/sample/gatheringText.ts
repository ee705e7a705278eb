/** A point as `[kind, text]`. */
export type PointText = readonly [kind: 'insight' | 'question' | 'good_example' | 'need' | 'proposed_measure', text: string]

/** One item of an agenda. In `speaker`, `{name}` becomes an invented name and `{1516}` a person of that unit. */
export interface ItemText {
  readonly day: number
  readonly kind: 'talk' | 'good_example' | 'cross_municipal_work' | 'own_group_work' | 'experience_sharing' | 'plenary' | 'break' | 'lunch' | 'other'
  readonly title: string
  readonly minutes: number
  readonly lockedAt?: string
  readonly speaker?: string
  readonly description?: string
  /** The note taken for all. */
  readonly note?: string
  readonly points?: readonly PointText[]
  /** Points for the organisers alone. */
  readonly leadPoints?: readonly PointText[]
  /** Which of the units' texts the groups at this item write from. */
  readonly groups?: 'baseline' | 'sharing' | 'change' | 'future' | 'measures'
}

/** What young people are asked, and what they answered: `[said, state, outcome, what was done]`. */
export interface PromptText {
  readonly text: string
  readonly inputs: readonly (readonly [
    said: string, state: 'waiting' | 'approved' | 'set_aside', outcome: 'received' | 'taken_up' | 'answered' | 'done' | 'not_done', done: string,
  ])[]
}
