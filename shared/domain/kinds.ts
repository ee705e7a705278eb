/** The closed lists of the domain. Their names in nb, nn and en are in `shared/text/kinds.ts`. */

/** Which side of a unit a participant speaks for (programme.md, section 3). */
export const SIDES = ['political', 'administrative', 'youth', 'union', 'other'] as const
/** The side of one participant. */
export type Side = (typeof SIDES)[number]

/** Who can take part. */
export const UNIT_KINDS = ['municipality', 'county'] as const
/** Whether a unit is a municipality or a county. */
export type UnitKind = (typeof UNIT_KINDS)[number]

/** What a programme can be made from: ABSOLUTT's phases, gatherings and rules, or nothing. */
export const PROGRAMME_TEMPLATES = ['absolutt', 'empty'] as const
/** What one programme is made from. */
export type ProgrammeTemplate = (typeof PROGRAMME_TEMPLATES)[number]

/** The sets of units the register knows: Møre og Romsdal as it was 2020 to 2023, and all of Norway from 2024. */
export const REGISTER_SETS = ['2020', '2024'] as const
/** One set, by the year it begins in. */
export type RegisterSet = (typeof REGISTER_SETS)[number]

/** Joint gatherings are numbered; the others are information meetings, gatherings of coordinators and the experience gathering. */
export const GATHERING_KINDS = ['joint', 'experience', 'coordinator', 'information'] as const
/** What one gathering is for. */
export type GatheringKind = (typeof GATHERING_KINDS)[number]

/** Whether gatherings of this kind are counted, as in samling 1 to 5: the experience gathering is the last of the joint ones. */
export function isNumbered(kind: GatheringKind): boolean {
  return kind === 'joint' || kind === 'experience'
}

/** How a gathering is held; the sources leave it open for most. */
export const GATHERING_FORMS = ['digital', 'physical', 'undecided'] as const
/** How one gathering is held. */
export type GatheringForm = (typeof GATHERING_FORMS)[number]

/** Activity kinds at gatherings (programme.md, section 7) and what a day needs besides. */
export const ITEM_KINDS = ['talk', 'good_example', 'cross_municipal_work', 'own_group_work', 'experience_sharing', 'plenary', 'break', 'lunch', 'other'] as const
/** What happens at one item of a day. */
export type ItemKind = (typeof ITEM_KINDS)[number]

/** Kinds of item that are worked on in groups, and which groups. */
export const GROUP_KINDS = ['own', 'cross'] as const
/** Groups of one unit each, or across units. */
export type GroupKind = (typeof GROUP_KINDS)[number]

/** What a point is: one idea of one kind. */
export const POINT_KINDS = ['insight', 'question', 'good_example', 'need', 'proposed_measure'] as const
/** The kind of one point. */
export type PointKind = (typeof POINT_KINDS)[number]

/** Who may read a text: one unit, the units that sat in a group, the whole programme, the organisers alone. */
export const SCOPES = ['unit', 'group', 'programme', 'lead'] as const
/** Who may read one text. */
export type Scope = (typeof SCOPES)[number]

/** Whether a youth input may be shown. It starts as `waiting`, and nothing but `approved` leaves the lead's screen. */
export const INPUT_STATES = ['waiting', 'approved', 'set_aside'] as const
/** How far the lead has come with one youth input. */
export type InputState = (typeof INPUT_STATES)[number]

/** Whether phones can answer a prompt. */
export const PROMPT_STATES = ['draft', 'open', 'closed'] as const
/** How far one prompt has come. */
export type PromptState = (typeof PROMPT_STATES)[number]

/** What an evaluation question asks for. */
export const EVALUATION_KINDS = ['scale', 'text'] as const
/** What one question asks for: a number or words. */
export type EvaluationKind = (typeof EVALUATION_KINDS)[number]

/** What was done with a youth input. */
export const OUTCOMES = ['received', 'taken_up', 'answered', 'done', 'not_done'] as const
/** What came of one youth input. */
export type Outcome = (typeof OUTCOMES)[number]

/** How far a measure has come. */
export const MEASURE_STATUSES = ['not_started', 'in_progress', 'done', 'postponed'] as const
/** How far one measure has come. */
export type MeasureStatus = (typeof MEASURE_STATUSES)[number]

/** The rules of seats, composition and registration (programme.md, section 4). */
export const RULE_IDS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'] as const
/** One rule, by its number in programme.md. */
export type RuleId = (typeof RULE_IDS)[number]

/** How strongly a programme holds a rule. */
export const SEVERITIES = ['off', 'hint', 'warning'] as const
/** How strongly one rule is held. */
export type Severity = (typeof SEVERITIES)[number]

/** Where a step of the programme is taken. */
export const PHASE_PLACES = ['home', 'gathering'] as const
/** Where one step is taken: at home, or at a gathering. */
export type PhasePlace = (typeof PHASE_PLACES)[number]

/** Which groups an item of this kind works in; null where it is held for all. */
export function groupKindOf(kind: ItemKind): GroupKind | null {
  if (kind === 'own_group_work') return 'own'
  return kind === 'cross_municipal_work' || kind === 'experience_sharing' ? 'cross' : null
}

/** Whether notes and points can be taken at an item of this kind. */
export function takesNotes(kind: ItemKind): boolean {
  return kind !== 'break' && kind !== 'lunch'
}

/** Whether the room can put questions to whoever speaks at such an item. */
export function takesQuestions({ kind, speaker }: { readonly kind: ItemKind; readonly speaker: string }): boolean {
  return kind === 'talk' || kind === 'good_example' || (takesNotes(kind) && speaker.trim() !== '')
}
