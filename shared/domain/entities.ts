import type { EventDate } from './eventDate'
import type {
  EvaluationKind, GatheringForm, GatheringKind, GroupKind, InputState, ItemKind, MeasureStatus, Outcome, PhasePlace, PointKind, PromptState, RuleId, Scope, Severity, Side, UnitKind,
} from './kinds'
import type { LanguageForm, WrittenForm } from './language'

/** A development programme: one file holds one. */
export interface Programme {
  readonly id: string
  readonly name: string
  /** The template it was made from: `absolutt` or `empty`. */
  readonly template: string
  /** What reports to units with a neutral or unknown language form are written in. */
  readonly neutralLanguage: WrittenForm
  /** ISO day, or null where there is no deadline. */
  readonly registrationDeadline: string | null
  /** True for the sample: its people are invented, which every screen and export says. */
  readonly isSample: boolean
}

/** A step of the programme, at home or at a gathering. */
export interface Phase {
  readonly id: string
  readonly position: number
  readonly place: PhasePlace
  readonly title: string
}

/** How strongly a composition rule is held in this programme. */
export interface Rule {
  readonly id: RuleId
  readonly severity: Severity
}

/** A participating municipality or county municipality. */
export interface Unit {
  readonly id: string
  /** Four digits for a municipality, two for a county, as in the register. */
  readonly number: string
  readonly kind: UnitKind
  readonly name: string
  readonly languageForm: LanguageForm
  /** The written form chosen for this unit's reports; null follows the language form. */
  readonly reportLanguage: WrittenForm | null
  readonly seats: number
  /** The coordinator's name; empty while none is appointed. */
  readonly coordinator: string
  /** The unit's own theme; empty while undecided. */
  readonly theme: string
}

/** A member of a unit's core group. No address, number or account is kept. */
export interface Participant {
  readonly id: string
  readonly unitId: string
  readonly position: number
  readonly name: string
  /** The role as the unit wrote it. */
  readonly role: string
  readonly side: Side
}

/** A gathering or another meeting of the programme. */
export interface Gathering {
  readonly id: string
  readonly position: number
  readonly kind: GatheringKind
  readonly title: string
  readonly date: EventDate
  readonly form: GatheringForm
  readonly place: string
  /** The question the gathering asks; empty where none is set. */
  readonly question: string
  /** The work at home after this gathering, in Markdown. */
  readonly homeWork: string
}

/** Whether a participant was at a gathering; without a row nothing was noted. */
export interface Attendance {
  readonly id: string
  readonly gatheringId: string
  readonly participantId: string
  readonly present: boolean
}

/** When a day of a gathering starts. */
export interface AgendaDay {
  readonly id: string
  readonly gatheringId: string
  /** 0 is the first day. */
  readonly day: number
  /** HH:MM. */
  readonly startsAt: string
}

/** One item of a day's programme. Its time follows from the lengths before it, unless it is locked. */
export interface AgendaItem {
  readonly id: string
  readonly gatheringId: string
  readonly day: number
  readonly position: number
  readonly kind: ItemKind
  readonly title: string
  readonly speaker: string
  /** The task or a description, as plain text. */
  readonly description: string
  readonly minutes: number
  /** HH:MM the item is locked to, or null. */
  readonly lockedAt: string | null
}

/** A group that works at one item: a unit's own, or one across municipalities. */
export interface WorkGroup {
  readonly id: string
  readonly itemId: string
  readonly position: number
  readonly kind: GroupKind
  /** Set for a unit's own group, null across. */
  readonly unitId: string | null
  readonly name: string
  /** The unit that the group's facilitator comes from; null where that is not known. */
  readonly facilitatorUnitId: string | null
  /** A locked group keeps its people whatever is proposed. */
  readonly locked: boolean
}

/** A participant's seat in a cross-municipal group. A unit's own group has all the unit's participants, without rows. */
export interface WorkGroupMember {
  readonly id: string
  readonly groupId: string
  readonly participantId: string
  /** 0 is the first round; where people stay seated there is no other. */
  readonly round: number
}

/** How the groups of an item are divided. */
export interface Division {
  readonly id: string
  readonly itemId: string
  /** The settings as JSON (`divisionSettings` in the contract reads them). */
  readonly settings: string
  /** The number that the groups in use came from; another proposal takes the next. */
  readonly seed: number
}

/** Where notes are written: at an item, for all (`groupId` null) or in one of its groups. Its text lives in `note_update` and `note_text`. */
export interface Note {
  /** Made from its place (`noteId`), so that a removed and restored place finds its text again. */
  readonly id: string
  readonly itemId: string
  readonly groupId: string | null
  readonly scope: Scope
}

/** One idea, of one kind. */
export interface Point {
  readonly id: string
  readonly itemId: string
  readonly groupId: string | null
  readonly position: number
  readonly kind: PointKind
  readonly text: string
  /** The municipality it belongs to, or null. */
  readonly unitId: string | null
  readonly scope: Scope
}

/** What young people are asked. */
export interface Prompt {
  readonly id: string
  readonly gatheringId: string
  readonly position: number
  readonly text: string
  /** Phones see and answer an `open` prompt, and see a `closed` one with its approved input. */
  readonly state: PromptState
}

/** What a young person said. No name, device or time is kept. */
export interface YouthInput {
  readonly id: string
  readonly promptId: string
  readonly position: number
  readonly text: string
  /** The unit the input is addressed to; null is all. An addressed input is seen by that unit alone. */
  readonly unitId: string | null
  readonly state: InputState
  readonly outcome: Outcome
  /** What was done, or why not. */
  readonly outcomeText: string
  /** The short code on the phone that sent it, such as K7M-3XQ; null for what the lead typed. */
  readonly receipt: string | null
  /** The hash of the key that only the phone has; null for what the lead typed. */
  readonly proof: string | null
  /** Whether a moderator has seen it. */
  readonly read: boolean
  /** Whether it was shown in the room. */
  readonly shown: boolean
}

/** The room of a gathering: its codes and key stay, so that phones and tables come back after a restart. */
export interface Room {
  readonly id: string
  readonly gatheringId: string
  /** What a facilitator types, with the seat's secret, to join. */
  readonly tableCode: string
  /** What a phone types to join. */
  readonly phoneCode: string
  /** 256 random bits, base64url: signs what phones and tables carry. Never leaves the host. */
  readonly key: string
  /** No new phone or table may join while it is locked. */
  readonly locked: boolean
  /** The item the tables work at now, or null. */
  readonly itemId: string | null
  /** ISO time the work at that item ends, or null. */
  readonly endsAt: string | null
  /** The port it was open on last, so that the addresses on phones and tables hold after a restart; or null. */
  readonly port: number | null
}

/** A facilitator's seat. */
export interface Seat {
  readonly id: string
  readonly gatheringId: string
  readonly position: number
  readonly name: string
  /** What only this seat's facilitator has; 10 characters from 30. */
  readonly secret: string
  /** A revoked seat is thrown out and cannot come back. */
  readonly revoked: boolean
  /** Whether its facilitator may go through what comes from the phones, as the lead does. */
  readonly moderates: boolean
  /** The unit it writes for: of units' own groups it sees that one's alone. Null is all. */
  readonly unitId: string | null
}

/** A question to the speaker of an item, from a phone. */
export interface SpeakerQuestion {
  readonly id: string
  readonly itemId: string
  readonly position: number
  readonly text: string
  readonly state: InputState
  readonly answered: boolean
  /** The hash of the phone's key; null for what the lead typed. */
  readonly proof: string | null
}

/** One phone's support of an input or a question. The id is a hash of the phone's token and the subject. */
export interface Support {
  readonly id: string
  readonly subjectId: string
}

/** A question of the day's evaluation. */
export interface EvaluationQuestion {
  readonly id: string
  readonly gatheringId: string
  readonly position: number
  /** A number from 1 to 5, or words. */
  readonly kind: EvaluationKind
  readonly text: string
  /** Whether phones can answer it now. */
  readonly open: boolean
}

/** One phone's answer to one evaluation question. */
export interface EvaluationAnswer {
  readonly id: string
  readonly questionId: string
  /** 1 to 5 for a scale, null for words. */
  readonly value: number | null
  readonly text: string
  /** The hash of the phone's key: the same answer twice is one. */
  readonly proof: string
}

/** An answer or question that its phone took back. The id is the hash of the phone's key: a copy of it that comes late is not taken in. */
export interface Withdrawal {
  readonly id: string
}

/** What a unit commits to (tiltak). */
export interface Measure {
  readonly id: string
  readonly unitId: string
  /** The gathering it was decided at, or null. */
  readonly gatheringId: string | null
  readonly position: number
  readonly what: string
  readonly responsible: string
  /** ISO day, or null. */
  readonly deadline: string | null
  readonly status: MeasureStatus
}

/** The id of the note at a place: one note for an item, one for each of its groups. */
export function noteId(itemId: string, groupId: string | null): string {
  return groupId === null ? itemId : `${itemId}.${groupId}`
}
