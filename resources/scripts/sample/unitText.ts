/** What one unit of the sample programme says about itself, written by hand in its own written form. */
export interface UnitText {
  readonly theme: string
  /** Where it stands, in a sentence or two. */
  readonly context: string
  readonly strength: string
  readonly challenge: string
  readonly need: string
  /** Its picture of the future. */
  readonly picture: string
  /** A good example of its own. */
  readonly example: string
  readonly question: string
  /** What its people bring home from others. */
  readonly takeHome: string
  /** What its young people said to it, and what came of it. */
  readonly youth: readonly [said: string, answer: string]
  /** What it commits to, and who is responsible: at gathering 1, at gathering 2, and a third. */
  readonly measures: readonly [Commitment, Commitment, Commitment]
}

/** A measure and who is responsible for it. */
export type Commitment = readonly [what: string, responsible: string]
