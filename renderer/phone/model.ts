import type { PhoneState, ReceiptStatus } from '@shared/contract/phone'
import { LANGUAGES, type Language } from '@shared/domain/language'
import type { RefusalId } from '@shared/domain/refusal'
import { keep, keepsWriting, kept, keptUnder, onKeeping, onKeptElsewhere } from './kept'

/** Something this phone's holder wrote and sent off, or a receipt from before that they follow. */
export interface Own {
  /** Makes it happen once, however often it is sent. */
  readonly key: string
  /** Where it was written, and is sent; empty for a receipt from before. */
  readonly gatheringId: string
  /** The title of the gathering when it was written. */
  readonly gathering: string
  readonly kind: 'answer' | 'question' | 'followed'
  /** The prompt or the talk. */
  readonly subjectId: string
  /** Its words when it was answered. */
  readonly subject: string
  readonly text: string
  readonly unitId: string | null
  /** `waiting` is on this phone alone, `kept` is on the hub's disk. */
  readonly step: 'waiting' | 'kept' | 'refused' | 'withdrawing'
  /** Why it was refused, or could not be withdrawn. */
  readonly refusal: RefusalId | null
  readonly receipt: string | null
  /** Null before the hub was asked about a receipt from before. */
  readonly status: ReceiptStatus | null
  readonly unit: string | null
  readonly outcome: string
  /** Later ones have higher numbers. */
  readonly order: number
}

/** What is being written under a prompt or talk and was not sent. */
export interface Draft {
  /** The words of the prompt or the title of the talk, for when the room shows it no more. */
  readonly subject: string
  readonly text: string
  readonly unitId: string | null
}

/** Nothing written yet, to all. */
export const NO_DRAFT: Draft = { subject: '', text: '', unitId: null }

/** This phone's answers to the evaluation of a gathering. */
export interface Evaluation {
  readonly key: string
  readonly answers: Readonly<Record<string, { readonly value: number | null; readonly text: string }>>
  readonly step: 'draft' | 'waiting' | 'kept' | 'refused'
  readonly refusal: RefusalId | null
}

/** Whether this phone supports something, and whether the hub knows. */
export interface Support {
  readonly gatheringId: string
  readonly on: boolean
  readonly known: boolean
}

/** How this phone is let in at a gathering. */
export interface Session {
  readonly gatheringId: string
  readonly token: string
  /** Whether its holder has read what is kept and why. */
  readonly informed: boolean
}

/** `closed`: the hub has said goodbye. */
export type Connection = 'connecting' | 'here' | 'away' | 'closed'

/** All that the page shows. */
export interface Model {
  readonly language: Language | null
  readonly session: Session | null
  /** Why the phone is not let in, while it is not. */
  readonly refused: RefusalId | null
  readonly joining: boolean
  readonly connection: Connection
  /** Whether all that is written is still there after a reload. */
  readonly keepsWriting: boolean
  readonly room: PhoneState | null
  readonly own: readonly Own[]
  /** By prompt or talk. */
  readonly drafts: ReadonlyMap<string, Draft>
  readonly support: ReadonlyMap<string, Support>
  /** By gathering: a phone may be at several. */
  readonly evaluations: ReadonlyMap<string, Evaluation>
  /** Said aloud by a screen reader, and shown for a moment. */
  readonly said: { readonly text: string; readonly number: number }
}

let model: Model = { refused: null, joining: false, connection: 'connecting', keepsWriting: keepsWriting(), room: null, said: { text: '', number: 0 }, ...fromPhone() }
const watchers = new Set<() => void>()

/** What the page shows now. */
export const now = (): Model => model

/** Runs after every change; answers how to stop. */
export function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => { watchers.delete(watcher) }
}

/** Changes what the page shows. */
export function set(change: Partial<Model>): void {
  model = { ...model, ...change }
  for (const watcher of watchers) watcher()
}

/** Keeps what this phone wrote: each under a name of its own, so that two tabs never overwrite each other's. */
export function setOwn(own: Own): void {
  keep(`own.${own.key}`, own)
  const others = model.own.filter(({ key }) => key !== own.key)
  set({ own: [...others, own].sort(byOrder) })
}

/** Takes it off the phone. */
export function dropOwn(key: string): void {
  keep(`own.${key}`, null)
  set({ own: model.own.filter((own) => own.key !== key) })
}

/** Keeps what is being written, at every key; an empty draft takes no room. */
export function setDraft(subjectId: string, draft: Draft): void {
  keep(`draft.${subjectId}`, draft.text === '' && draft.unitId === null ? null : draft)
  set({ drafts: new Map(model.drafts).set(subjectId, draft) })
}

/** Keeps whether this phone supports something; null forgets it. */
export function setSupport(subjectId: string, support: Support | null): void {
  keep(`support.${subjectId}`, support)
  const all = new Map(model.support)
  if (support) all.set(subjectId, support)
  else all.delete(subjectId)
  set({ support: all })
}

/** Keeps the answers to the evaluation of a gathering. */
export function setEvaluation(gatheringId: string, evaluation: Evaluation): void {
  keep(`evaluation.${gatheringId}`, evaluation)
  set({ evaluations: new Map(model.evaluations).set(gatheringId, evaluation) })
}

/** This phone's answers to the evaluation of the gathering it is at. */
export function evaluationHere({ evaluations, room }: Pick<Model, 'evaluations' | 'room'> = model): Evaluation | null {
  return evaluations.get(room?.gathering.id ?? '') ?? null
}

/** Keeps how this phone is let in, also for when it comes back after other gatherings: to the hub it is then the same phone, and can take back what it supported. */
export function setSession(session: Session): void {
  keep(`session.${session.gatheringId}`, session)
  keep('at', session.gatheringId)
  set({ session })
}

/** How this phone was let in at a gathering, or null. */
export function sessionAt(gatheringId: string): Session | null {
  return kept<Session>(`session.${gatheringId}`)
}

/** Keeps the language that was chosen. */
export function setLanguage(language: Language): void {
  keep('language', language)
  set({ language })
}

/** Says a sentence once. */
export function say(text: string): void {
  set({ said: { text, number: model.said.number + 1 } })
}

/** The language of the page: the one that was chosen, else the phone's, else the programme's. */
export function languageOf({ language, room }: Pick<Model, 'language' | 'room'>): Language {
  if (language) return language
  const own = navigator.language.toLowerCase().split('-')[0] ?? ''
  if (own === 'no') return 'nb'
  return LANGUAGES.find((each) => each === own) ?? room?.programme.language ?? 'nb'
}

function fromPhone(): Pick<Model, 'language' | 'session' | 'own' | 'drafts' | 'support' | 'evaluations'> {
  return {
    language: kept<Language>('language'),
    session: sessionAt(kept<string>('at') ?? ''),
    own: [...keptUnder<Own>('own.').values()].sort(byOrder),
    drafts: keptUnder<Draft>('draft.'),
    support: keptUnder<Support>('support.'),
    evaluations: keptUnder<Evaluation>('evaluation.'),
  }
}

function byOrder(a: Own, b: Own): number {
  return a.order - b.order || (a.key < b.key ? -1 : 1)
}

/** Shows what the phone keeps, where it is more than the page knows. */
export function readAgain(): void {
  set(fromPhone())
}

onKeptElsewhere(readAgain)
onKeeping(() => { if (model.keepsWriting !== keepsWriting()) set({ keepsWriting: keepsWriting() }) })
