import type { AgendaItem, Attendance, Participant, Point, Prompt, WorkGroup, WorkGroupMember, YouthInput } from '@shared/domain/entities'
import type { Scope } from '@shared/domain/kinds'
import type { SampleNote } from '@electron/services/files/sample'
import type { ItemText, PointText, PromptText } from './gatheringText.ts'
import { inventName } from './people.ts'
import { seat } from './seating.ts'
import type { SampleUnit } from './units.ts'
import { crossGroup, ownGroup, type Turns, type Written } from './writing.ts'

/** The sample while it is made: rows are added gathering by gathering. */
export interface Draft {
  readonly units: readonly SampleUnit[]
  readonly people: readonly Participant[]
  readonly attendance: Attendance[]
  readonly agendaItem: AgendaItem[]
  readonly group: WorkGroup[]
  readonly member: WorkGroupMember[]
  readonly note: SampleNote[]
  readonly point: Point[]
  readonly prompt: Prompt[]
  readonly youthInput: YouthInput[]
}

/** Fills a gathering: its agenda, groups, notes, points and youth input. */
export function addGathering(draft: Draft, number: number, agenda: readonly ItemText[], prompts: readonly PromptText[]): void {
  for (const [index, text] of agenda.entries()) addItem(draft, number, text, index)
  for (const [index, prompt] of prompts.entries()) addPrompt(draft, number, prompt, index)
  addOwnPrompt(draft, number, prompts.length)
}

function addItem(draft: Draft, number: number, text: ItemText, index: number): void {
  const id = `item-${number}-${index + 1}`
  const { day, kind, title, minutes } = text
  draft.agendaItem.push({
    id, gatheringId: `gathering-${number}`, day, position: index + 1, kind, title, speaker: speakerOf(draft, text.speaker ?? ''),
    description: text.description ?? '', minutes, lockedAt: text.lockedAt ?? null,
  })
  if (text.note) draft.note.push({ itemId: id, groupId: null, scope: 'programme', markdown: text.note })
  for (const point of text.points ?? []) addPoint(draft, id, null, point, null, 'programme')
  for (const point of text.leadPoints ?? []) addPoint(draft, id, null, point, null, 'lead')
  if (kind === 'own_group_work') addOwnGroups(draft, id, text.groups)
  else if (text.groups) addCrossGroups(draft, number, id, text.groups)
}

function speakerOf(draft: Draft, text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, wanted: string) => {
    if (wanted === 'name') return inventName()
    return draft.people.find((person) => person.unitId === `unit-${wanted}` && person.side === 'administrative')?.name ?? inventName()
  })
}

function addOwnGroups(draft: Draft, itemId: string, asked: ItemText['groups']): void {
  if (asked !== 'baseline' && asked !== 'change' && asked !== 'measures') return
  for (const [index, sample] of draft.units.entries()) {
    const id = `${itemId}-${sample.unit.number}`
    draft.group.push({ id, itemId, position: index + 1, kind: 'own', unitId: sample.unit.id, name: sample.unit.name, ...UNDIVIDED })
    addWritten(draft, itemId, id, ownGroup(sample, asked, index), 'unit')
  }
}

function addCrossGroups(draft: Draft, number: number, itemId: string, asked: NonNullable<ItemText['groups']>): void {
  if (asked !== 'baseline' && asked !== 'sharing' && asked !== 'future') return
  const away = new Set(draft.attendance.filter((row) => row.gatheringId === `gathering-${number}` && !row.present).map((row) => row.participantId))
  const turns: Turns = new Map()
  for (const [index, people] of seat(draft.people.filter((person) => !away.has(person.id))).entries()) {
    const id = `${itemId}-group-${index + 1}`
    draft.group.push({ id, itemId, position: index + 1, kind: 'cross', unitId: null, name: `Gruppe ${index + 1}`, ...UNDIVIDED })
    for (const person of people) draft.member.push({ id: `${id}-${person.id}`, groupId: id, participantId: person.id, round: 0 })
    const units = draft.units.filter(({ unit }) => people.some((person) => person.unitId === unit.id))
    addWritten(draft, itemId, id, crossGroup(units, asked, index, turns), 'group')
  }
}

/** The sample's groups were made by hand: nothing is known of where their facilitators come from. */
const UNDIVIDED = { facilitatorUnitId: null, locked: false } as const

function addWritten(draft: Draft, itemId: string, groupId: string, written: Written, scope: Scope): void {
  draft.note.push({ itemId, groupId, scope, markdown: written.markdown })
  for (const { point, unitId, scope: owner } of written.points) addPoint(draft, itemId, groupId, point, unitId, owner)
}

function addPoint(draft: Draft, itemId: string, groupId: string | null, [kind, text]: PointText, unitId: string | null, scope: Scope): void {
  const here = draft.point.filter((point) => point.itemId === itemId && point.groupId === groupId).length
  draft.point.push({ id: `point-${draft.point.length + 1}`, itemId, groupId, position: here + 1, kind, text, unitId, scope })
}

/** The sample's input was typed in by the lead, as from answer sheets: no phone has a receipt for it. */
const TYPED_IN = { receipt: null, proof: null, read: true, shown: false } as const

function addPrompt(draft: Draft, number: number, { text, inputs }: PromptText, index: number): void {
  const id = `prompt-${number}-${index + 1}`
  draft.prompt.push({ id, gatheringId: `gathering-${number}`, position: index + 1, text, state: 'closed' })
  for (const [place, [said, state, outcome, outcomeText]] of inputs.entries()) {
    draft.youthInput.push({ id: `${id}-${place + 1}`, promptId: id, position: place + 1, text: said, unitId: null, state, outcome, outcomeText, ...TYPED_IN })
  }
}

/** What young people said to their own unit: half of the units at each gathering. */
function addOwnPrompt(draft: Draft, number: number, index: number): void {
  const id = `prompt-${number}-${index + 1}`
  draft.prompt.push({ id, gatheringId: `gathering-${number}`, position: index + 1, text: 'Hva vil du si til din egen kommune?', state: 'closed' })
  const outcomes = ['taken_up', 'answered'] as const
  for (const [place, { unit, text: { youth: [text, outcomeText] } }] of draft.units.filter((_, position) => position % 2 === number - 1).entries()) {
    draft.youthInput.push({ id: `${id}-${place + 1}`, promptId: id, position: place + 1, text, unitId: unit.id, state: 'approved', outcome: outcomes[place % 2] ?? 'taken_up', outcomeText, ...TYPED_IN })
  }
}
