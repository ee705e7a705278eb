import type { DivisionEvent } from '@shared/contract/division'
import type { DivisionAssessment } from '@shared/domain/division/assessment'
import type { DivisionPlan } from '@shared/domain/division/problem'
import type { DivisionProposal, ProposedMove, ProposedSeats } from '@shared/domain/division/proposal'
import { Refusal } from '@shared/domain/refusal'
import type { Context } from '../context'
import { searchInThread } from './divisionThread'
import type { DivisionOrder } from './divisionWorker'
import { knownGroup, newDivision, seatedDivision, type Division } from './problem'
import { keptDivision } from './settings'
import { holdsWriting } from './writing'

/** Divides the people who are there anew; better proposals come as they are found. */
export async function* propose(context: Context, itemId: string, seed: number): AsyncGenerator<DivisionEvent, void, void> {
  yield* search(context, newDivision(context, itemId), 'propose', seed)
}

/** Mends the groups as they are; proposals with fewer broken rules or moves come as they are found. */
export async function* repairGroups(context: Context, itemId: string): AsyncGenerator<DivisionEvent, void, void> {
  const division = seatedDivision(context, itemId)
  if (division.groups.length === 0) throw new Refusal('division_no_groups', {})
  yield* search(context, division, 'repair', keptDivision(context, itemId).seed)
}

async function* search(context: Context, division: Division, kind: DivisionOrder['kind'], seed: number): AsyncGenerator<DivisionEvent, void, void> {
  const { problem, seats } = division
  const base = { seed, ...kind === 'repair' ? everyGroup(division) : neededGroups(context, division) }
  for await (const { done, of, found } of searchInThread({ kind, problem, seats, seed }, context.signal)) {
    yield { done, of, proposal: found && { ...base, ...told(division, found.plan, found.assessment), moves: kind === 'repair' ? movesOf(division, found.plan) : [] } }
  }
}

/** A repair takes no group away: one that nobody sits in stays, and nobody is moved there. */
function everyGroup({ groups, surplus }: Division): Pick<DivisionProposal, 'groups' | 'removed' | 'emptied'> {
  return { groups: [...groups, ...surplus.map(knownGroup)], removed: [], emptied: [] }
}

function neededGroups({ store }: Context, { groups, surplus }: Division): Pick<DivisionProposal, 'groups' | 'removed' | 'emptied'> {
  const idsOf = (isWritten: boolean) => surplus.filter((group) => holdsWriting(store, group) === isWritten).map((group) => group.id)
  return { groups, removed: idsOf(false), emptied: idsOf(true) }
}

function told({ problem, groups }: Division, plan: DivisionPlan, assessment: DivisionAssessment): Pick<DivisionProposal, 'seats' | 'assessment'> {
  const seats = plan.flatMap((places, round) => groups.map((group, index): ProposedSeats => ({
    round, groupId: group.id, participantIds: problem.people.flatMap((person, place) => (places[place] === index ? [person.id] : [])),
  })))
  return { seats, assessment }
}

function movesOf({ problem, groups, seats }: Division, plan: DivisionPlan): ProposedMove[] {
  const groupAt = (place: number | undefined) => groups[place ?? -1]?.id ?? null
  return plan.flatMap((places, round) => problem.people.flatMap((person, place): ProposedMove[] => {
    const [from, to] = [groupAt(seats[round]?.[place]), groupAt(places[place])]
    return from === to ? [] : [{ participantId: person.id, round, from, to }]
  }))
}
