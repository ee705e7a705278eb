import type { GroupPerson } from '@shared/contract/groups'
import type { WorkGroup, WorkGroupMember } from '@shared/domain/entities'
import type { DivisionGroup, DivisionPlan, DivisionProblem, DivisionRules } from '@shared/domain/division/problem'
import type { ProposedGroup } from '@shared/domain/division/proposal'
import { groupCount, sizeOfNew, sizeOfSeated, type DivisionSettings, type GroupSize } from '@shared/domain/division/settings'
import { freeNumber } from '@shared/domain/groups'
import { textFor } from '@shared/text'
import type { Context } from '../context'
import { crossGroups, presentAt } from '../gathering/groups'
import { currentProgramme } from '../programme/programme'
import { experienceBefore, metBefore } from './history'
import { keptDivision } from './settings'

/** A division as the solver takes it, with what its groups are in the programme. */
export interface Division {
  readonly problem: DivisionProblem
  /** In the order of the problem's groups. */
  readonly groups: readonly ProposedGroup[]
  /** Who sits where now; in a new division only the people of locked groups. */
  readonly seats: DivisionPlan
  /** Groups that are there and that the division does not use; a new division has no place for them, a repair leaves them as they are. */
  readonly surplus: readonly WorkGroup[]
}

interface Basis {
  readonly settings: DivisionSettings
  /** Those who are there, in the order of the problem. */
  readonly people: readonly GroupPerson[]
  readonly existing: readonly WorkGroup[]
  /** The seats of those who are there, by group. */
  readonly members: ReadonlyMap<string, readonly WorkGroupMember[]>
  /** The ids of groups that somebody has a seat in, be they there or not. */
  readonly filled: ReadonlySet<string>
}

/** The groups as they are now, with everybody who is there, in the rounds that somebody is seated in; a group that nobody sits in and nobody asks for is left out. */
export function seatedDivision(context: Context, itemId: string): Division {
  const basis = basisOf(context, itemId)
  return divisionOf(context, itemId, basis, inUse(basis), seatedRounds(basis))
}

/** The groups as they are now with every place somebody can be moved to: all groups, and all rounds that are asked for or have seats. */
export function possibleSeats(context: Context, itemId: string): Division {
  const basis = basisOf(context, itemId)
  return divisionOf(context, itemId, basis, basis.existing, Math.max(basis.settings.rounds, seatedRounds(basis)))
}

function divisionOf(context: Context, itemId: string, basis: Basis, used: readonly WorkGroup[], rounds: number): Division {
  const size = sizeOfSeated(basis.settings.amount, basis.people.length, used.length)
  const groups = used.map(knownGroup)
  const problem = problemOf(context, itemId, basis, rounds, used.map((group) => divisionGroup(group, group.locked ? keptSize(basis, group) : size)))
  return { problem, groups, seats: seatsOf(basis, groups, rounds, () => true), surplus: basis.existing.filter((group) => !used.includes(group)) }
}

/** A group that is there, as a part of a division. */
export const knownGroup = ({ id, name, locked }: WorkGroup): ProposedGroup => ({ id, name, isNew: false, isLocked: locked })

/** How many rounds have seats; at least one. */
const seatedRounds = ({ members }: Basis): number => Math.max(1, ...[...members.values()].flat().map((member) => member.round + 1))

/** The groups that somebody sits in, and as many empty ones as the settings ask for beside them; one that somebody has a fixed seat in is asked for. An empty group that is locked stays empty. */
function inUse({ settings, people, existing, filled }: Basis): WorkGroup[] {
  const empty = existing.filter((group) => !filled.has(group.id))
  const lacking = groupCount(settings.amount, people.length) - (existing.length - empty.length)
  const fixed = empty.filter((group) => settings.rules.fixed.some((seat) => seat.groupId === group.id)).length
  const asked = new Set(usedAgain(settings, empty, Math.max(0, fixed, lacking)))
  return existing.filter((group) => filled.has(group.id) || asked.has(group))
}

/** A division made anew: locked groups stay, others that are there are used again in their order, missing ones are to be made. */
export function newDivision(context: Context, itemId: string): Division {
  const basis = basisOf(context, itemId)
  const { settings, people, existing, members } = basis
  const locked = existing.filter((group) => group.locked)
  const kept = new Set(locked.flatMap((group) => (members.get(group.id) ?? []).map((member) => member.participantId)))
  const left = people.length - kept.size
  const wanted = settings.amount.kind === 'groups' ? settings.amount.groups - locked.length : left === 0 ? 0 : groupCount(settings.amount, left)
  const free = Math.max(wanted, left === 0 && locked.length > 0 ? 0 : 1)
  const reused = new Set(usedAgain(settings, existing, free))
  const size = sizeOfNew(settings.amount, left, free)
  const known = existing.filter((group) => group.locked || reused.has(group))
  const made = madeAnew(context, existing, free - reused.size)
  const groups = [...known.map(knownGroup), ...made]
  const problem = problemOf(context, itemId, basis, settings.rounds, [
    ...known.map((group) => divisionGroup(group, group.locked ? keptSize(basis, group) : size)),
    ...made.map(({ id }) => divisionGroup({ id, facilitatorUnitId: null, locked: false }, size)),
  ])
  return { problem, groups, seats: seatsOf(basis, groups, settings.rounds, (group) => group.isLocked), surplus: existing.filter((group) => !known.includes(group)) }
}

function basisOf(context: Context, itemId: string): Basis {
  const { settings } = keptDivision(context, itemId)
  const people = presentAt(context, itemId)
  const present = new Set(people.map((person) => person.participantId))
  const existing = crossGroups(context, itemId)
  const seats = new Map(existing.map((group) => [group.id, context.store.member.all({ groupId: group.id })]))
  const members = new Map([...seats].map(([groupId, of]) => [groupId, of.filter((member) => present.has(member.participantId))]))
  return { settings, people, existing, members, filled: new Set([...seats].flatMap(([groupId, of]) => (of.length > 0 ? [groupId] : []))) }
}

/** The groups that are used again: those that somebody has a fixed seat in, then in their order. */
function usedAgain(settings: DivisionSettings, existing: readonly WorkGroup[], wanted: number): WorkGroup[] {
  const fixed = new Set(settings.rules.fixed.map((seat) => seat.groupId))
  return existing.filter((group) => !group.locked).toSorted((a, b) => Number(fixed.has(b.id)) - Number(fixed.has(a.id))).slice(0, wanted)
}

/** Groups that are to be made, named by the numbers that are free, in the programme's written form: the names are read aloud in the room. */
function madeAnew(context: Context, existing: readonly WorkGroup[], count: number): ProposedGroup[] {
  const text = textFor(currentProgramme(context).neutralLanguage)
  const names = existing.map((group) => group.name)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const name = text.groups.numbered(freeNumber(names, text.groups.numbered))
    names.push(name)
    return { id: `new-${index + 1}`, name, isNew: true, isLocked: false }
  })
}

function divisionGroup({ id, facilitatorUnitId, locked }: Pick<WorkGroup, 'id' | 'facilitatorUnitId' | 'locked'>, size: GroupSize): DivisionGroup {
  return { id, facilitatorUnitId, isLocked: locked, ...size }
}

/** A locked group is as large as it is. */
function keptSize({ members }: Basis, group: WorkGroup): GroupSize {
  const seated = members.get(group.id) ?? []
  const sizes = [...new Set(seated.map((member) => member.round))].map((round) => seated.filter((member) => member.round === round).length)
  return { minSize: Math.min(...sizes, seated.length), maxSize: Math.max(...sizes, 0) }
}

/** Where everybody sits in the groups that count. A locked group without people in a round keeps those of its first. */
function seatsOf({ people, members }: Basis, groups: readonly ProposedGroup[], rounds: number, counts: (group: ProposedGroup) => boolean): number[][] {
  const places = new Map(people.map((person, place) => [person.participantId, place]))
  return Array.from({ length: rounds }, (_, round) => {
    const seats = people.map(() => -1)
    for (const [index, group] of groups.entries()) {
      if (!counts(group)) continue
      const seated = members.get(group.id) ?? []
      const here = seated.filter((member) => member.round === round)
      for (const { participantId } of here.length === 0 && group.isLocked ? seated.filter((member) => member.round === 0) : here) seats[places.get(participantId) ?? -1] = index
    }
    return seats
  })
}

function problemOf({ store }: Context, itemId: string, { settings, people }: Basis, rounds: number, groups: readonly DivisionGroup[]): DivisionProblem {
  const item = store.agendaItem.get(itemId)
  const themes = new Map(store.unit.all().map((unit) => [unit.id, unit.theme]))
  const experience = experienceBefore(store, item.gatheringId)
  return {
    people: people.map(({ participantId: id, unitId, side, role }) => ({ id, unitId, side, role, theme: themes.get(unitId) ?? '', experience: experience.get(id) ?? 0 })),
    groups,
    rounds,
    rules: rulesFor(settings.rules, new Set(people.map((person) => person.participantId)), new Set(groups.map((group) => group.id))),
    aims: settings.aims,
    met: metBefore(store, item, people.map((person) => person.participantId)),
  }
}

/** The rules for those who are there and the groups that are there; people who are away and groups that are gone bind nobody. */
function rulesFor(rules: DivisionRules, people: ReadonlySet<string>, groups: ReadonlySet<string>): DivisionRules {
  const here = (lists: DivisionRules['together']) => lists.map((list) => [...new Set(list)].filter((id) => people.has(id))).filter((list) => list.length > 1)
  return {
    ...rules, together: here(rules.together), apart: here(rules.apart), fixed: rules.fixed.filter(({ personId, groupId }) => people.has(personId) && groups.has(groupId)),
  }
}
