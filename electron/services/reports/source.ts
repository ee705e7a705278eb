import type { Store } from '@electron/store/store'
import { checkComposition } from '@shared/domain/composition'
import type { AgendaItem, Attendance, Gathering, Measure, Participant, Point, Programme, Prompt, SpeakerQuestion, Unit, WorkGroup, YouthInput } from '@shared/domain/entities'
import type { EvaluationResult } from '@shared/contract/evaluation'
import { summarize } from '@shared/domain/evaluation'
import type { Side } from '@shared/domain/kinds'
import { ownerOf, type Owner } from '@shared/domain/visibility'
import { groupBy } from '@shared/util/groupBy'
import { noteText } from '../gathering/noteDocument'

/** A group and who sat in it. */
export interface SeatedGroup extends WorkGroup {
  readonly people: readonly Participant[]
  /** The units that had somebody there. */
  readonly unitIds: readonly string[]
}

/** A note's text and who may read it. */
export interface OwnedNote {
  readonly itemId: string
  readonly groupId: string | null
  readonly markdown: string
  readonly owner: Owner
}

/** A point and who may read it. */
export type OwnedPoint = Point & { readonly owner: Owner }

/** A youth input and who may read it. */
export type OwnedInput = YouthInput & { readonly owner: Owner }

/** A question to a speaker and who may read it. */
export type OwnedQuestion = SpeakerQuestion & { readonly owner: Owner }

/** A measure and who may read it. */
export type OwnedMeasure = Measure & { readonly owner: Owner }

/** All that the reports of a gathering are made from, read once. */
export interface ReportSource {
  readonly programme: Programme
  readonly gathering: Gathering
  /** All gatherings of the programme, in its order. */
  readonly gatherings: readonly Gathering[]
  readonly units: ReadonlyMap<string, Unit>
  readonly people: ReadonlyMap<string, readonly Participant[]>
  readonly attendance: ReadonlyMap<string, boolean>
  /** The sides that the programme's rules ask for and that nobody spoke for, by unit. */
  readonly missing: ReadonlyMap<string, readonly Side[]>
  readonly items: readonly AgendaItem[]
  readonly groups: readonly SeatedGroup[]
  readonly notes: readonly OwnedNote[]
  readonly points: readonly OwnedPoint[]
  readonly prompts: readonly Prompt[]
  /** Approved ones only: nothing else leaves the lead's screen. */
  readonly inputs: readonly OwnedInput[]
  readonly measures: readonly OwnedMeasure[]
  /** Approved ones only, as with inputs. */
  readonly questions: readonly OwnedQuestion[]
  /** Numbers and words of the evaluation: nothing but how many answered where they are fewer than three. */
  readonly evaluation: readonly EvaluationResult[]
}

/** Reads a gathering and what hangs on it. Refuses with `not_found`. */
export function readSource(store: Store, programme: Programme, gatheringId: string): ReportSource {
  const gathering = store.gathering.get(gatheringId)
  const gatherings = store.gathering.all()
  const attendance = store.attendance.all({ gatheringId })
  const items = store.agendaItem.all({ gatheringId })
  const groups = seatedGroups(store, items, attendance)
  const prompts = store.prompt.all({ gatheringId })
  return {
    programme,
    gathering,
    gatherings,
    units: new Map(store.unit.all().map((unit) => [unit.id, unit])),
    people: groupBy(store.participant.all(), (person) => person.unitId),
    attendance: new Map(attendance.map((row) => [row.participantId, row.present])),
    missing: missingByUnit(store, programme, gatherings, attendance),
    items,
    groups,
    notes: ownedNotes(store, items, groups),
    points: ownedPoints(store, items, groups),
    prompts,
    inputs: approvedInputs(store, prompts),
    measures: measuresUntil(store, gatherings, gathering),
    questions: approvedQuestions(store, items),
    evaluation: store.evaluationQuestion.all({ gatheringId })
      .map((question) => ({ question, summary: summarize(question, store.evaluationAnswer.all({ questionId: question.id })) })),
  }
}

/** Who was seated and came: those noted as absent sat in no group, and their unit was not there through them. */
function seatedGroups(store: Store, items: readonly AgendaItem[], attendance: readonly Attendance[]): SeatedGroup[] {
  const absent = new Set(attendance.filter((row) => !row.present).map((row) => row.participantId))
  const people = store.participant.all()
  const byId = new Map(people.map((person) => [person.id, person]))
  const units = new Map(store.unit.all().map((unit) => [unit.id, unit]))
  return items.flatMap((item) => store.group.all({ itemId: item.id })).map((group) => {
    const seated = group.kind === 'own'
      ? people.filter((person) => person.unitId === group.unitId)
      : [...new Set(store.member.all({ groupId: group.id }).map((member) => member.participantId))].flatMap((id) => byId.get(id) ?? [])
    const came = seated.filter((person) => !absent.has(person.id))
    const unitIds = group.unitId === null ? [...new Set(came.map((person) => person.unitId))] : [group.unitId]
    // An own group goes by its unit's name as it is now.
    return { ...group, name: units.get(group.unitId ?? '')?.name ?? group.name, people: came, unitIds }
  })
}

function missingByUnit(store: Store, programme: Programme, gatherings: readonly Gathering[], attendance: readonly Attendance[]): Map<string, Side[]> {
  const found = checkComposition({
    programme, gatherings, attendance, rules: store.rule.all(), units: store.unit.all(), participants: store.participant.all(), today: '',
  })
  const missing = new Map<string, Side[]>()
  for (const { unitId, problem } of found) {
    if (unitId !== null && problem.kind === 'side_missing') missing.set(unitId, [...missing.get(unitId) ?? [], problem.side])
  }
  return missing
}

function ownedNotes(store: Store, items: readonly AgendaItem[], groups: readonly SeatedGroup[]): OwnedNote[] {
  const byId = new Map(groups.map((group) => [group.id, group]))
  return items.flatMap((item) => store.note.all({ itemId: item.id })).map((note) => {
    const group = note.groupId === null ? undefined : byId.get(note.groupId)
    const owner = ownerOf({ scope: note.scope, unitId: group?.unitId ?? null, groupUnitIds: group?.unitIds ?? [] })
    return { itemId: note.itemId, groupId: note.groupId, markdown: noteText(store, note.id), owner }
  })
}

function ownedPoints(store: Store, items: readonly AgendaItem[], groups: readonly SeatedGroup[]): OwnedPoint[] {
  const byId = new Map(groups.map((group) => [group.id, group]))
  return items.flatMap((item) => store.point.all({ itemId: item.id })).map((point) => {
    const group = point.groupId === null ? undefined : byId.get(point.groupId)
    return { ...point, owner: ownerOf({ scope: point.scope, unitId: point.unitId ?? group?.unitId ?? null, groupUnitIds: group?.unitIds ?? [] }) }
  })
}

function approvedInputs(store: Store, prompts: readonly Prompt[]): OwnedInput[] {
  return prompts.flatMap((prompt) => store.youthInput.all({ promptId: prompt.id, state: 'approved' })).map((input) => ({
    ...input, owner: ownerOf({ scope: input.unitId === null ? 'programme' : 'unit', unitId: input.unitId, groupUnitIds: [] }),
  }))
}

/** What was asked aloud in the room is for all who were there. */
function approvedQuestions(store: Store, items: readonly AgendaItem[]): OwnedQuestion[] {
  return items.flatMap((item) => store.speakerQuestion.all({ itemId: item.id, state: 'approved' })).map((question) => ({ ...question, owner: { scope: 'programme' } }))
}

/** Measures live through the programme: a report has those decided up to its gathering. */
function measuresUntil(store: Store, gatherings: readonly Gathering[], gathering: Gathering): OwnedMeasure[] {
  const later = new Set(gatherings.filter((other) => other.position > gathering.position).map((other) => other.id))
  return store.measure.all().filter((measure) => measure.gatheringId === null || !later.has(measure.gatheringId)).map((measure) => ({
    ...measure, owner: ownerOf({ scope: 'unit', unitId: measure.unitId, groupUnitIds: [] }),
  }))
}
