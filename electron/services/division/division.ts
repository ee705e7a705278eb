import type { DivisionState, PossibleMove } from '@shared/contract/division'
import { assess } from '@shared/domain/division/assess'
import { findContradictions } from '@shared/domain/division/contradictions'
import { moveEffect } from '@shared/domain/division/effect'
import type { DivisionPlan, DivisionProblem } from '@shared/domain/division/problem'
import type { AllServices, Context } from '../context'
import { crossGroups, peopleAt } from '../gathering/groups'
import { applyProposal } from './apply'
import { printGroups } from './print'
import { newDivision, possibleSeats, seatedDivision } from './problem'
import { propose, repairGroups } from './search'
import { keepDivision, keptDivision } from './settings'

/** The division of the people at an item into groups across municipalities. */
export const division: AllServices['division'] = {
  state: (context, { itemId }) => stateOf(context, itemId),
  set: (context, { itemId, settings }) => keepDivision(context, itemId, { settings }),
  moves: (context, { itemId, participantId, round }) => movesFor(context, itemId, participantId, round),
  propose: (context, { itemId, seed }) => propose(context, itemId, seed),
  repair: (context, { itemId }) => repairGroups(context, itemId),
  apply: (context, proposal) => applyProposal(context, proposal),
  print: (context, { itemId, sheet, round }) => printGroups(context, itemId, sheet, round),
}

function stateOf(context: Context, itemId: string): DivisionState {
  const asked = newDivision(context, itemId)
  const seated = seatedDivision(context, itemId)
  const people = peopleAt(context, itemId)
  const hasSeats = seated.seats.some((places) => places.some((place) => place >= 0))
  const withSeat = new Set(crossGroups(context, itemId).flatMap((group) => context.store.member.all({ groupId: group.id })).map((member) => member.participantId))
  return {
    ...keptDivision(context, itemId),
    people,
    present: asked.problem.people.length,
    groups: asked.groups.length,
    seated: hasSeats ? { groups: seated.groups.length, rounds: seated.problem.rounds } : null,
    contradictions: findContradictions(asked.problem, asked.seats),
    away: people.filter((person) => person.isAbsent && withSeat.has(person.participantId)).map((person) => person.participantId),
    unseated: hasSeats ? seated.problem.people.filter((_, place) => seated.seats.some((places) => places[place] === -1)).map((person) => person.id) : [],
    assessment: hasSeats ? assess(seated.problem, seated.seats) : null,
  }
}

function movesFor(context: Context, itemId: string, participantId: string, round: number): PossibleMove[] {
  const { problem, groups, seats } = possibleSeats(context, itemId)
  const place = problem.people.findIndex((person) => person.id === participantId)
  const now = seats[round]?.[place]
  if (now === undefined) return [] // who is absent has no effect on anybody
  const places = [...groups.map((group) => group.id), ...(now === -1 ? [] : [null])].filter((groupId) => groupId !== groups[now]?.id)
  const known = metAlready(problem, seats, place, round)
  return places.map((groupId) => {
    const there = groups.findIndex((group) => group.id === groupId)
    const others = seats[round]?.flatMap((at, other) => (groupId !== null && at === there ? [other] : [])) ?? []
    return { groupId, effect: moveEffect(problem, seats, { personId: participantId, round, groupId }), newPeople: others.filter((other) => !known.has(other)).length }
  })
}

/** Whom somebody has sat with before this round's seat: earlier in the programme, and in the other rounds. */
function metAlready({ met }: DivisionProblem, seats: DivisionPlan, place: number, round: number): ReadonlySet<number> {
  const earlier = met.flatMap(({ a, b }) => (a === place ? [b] : b === place ? [a] : []))
  const now = seats.flatMap((places, other) => (other === round || places[place] === -1 ? [] : [...places.keys()].filter((person) => places[person] === places[place])))
  return new Set([...earlier, ...now])
}
