import { fakerNB_NO as faker } from '@faker-js/faker'
import type { Participant } from '@shared/domain/entities'

/** People in a cross-municipal group. */
const PER_GROUP = 6

/** Seats people in groups: no two of one unit, young people at least two together, and otherwise as even as it goes. */
export function seat(people: readonly Participant[]): Participant[][] {
  const groups = Array.from({ length: Math.ceil(people.length / PER_GROUP) }, (): Participant[] => [])
  const young = spread(faker.helpers.shuffle(people.filter((person) => person.side === 'youth')))
  for (const [index, person] of young.entries()) groups[Math.min(Math.floor(index / 2), Math.floor(young.length / 2) - 1)]?.push(person)
  const units = Map.groupBy(people.filter((person) => person.side !== 'youth'), (person) => person.unitId)
  const largestFirst = faker.helpers.shuffle([...units.values()]).sort((a, b) => b.length - a.length)
  for (const person of largestFirst.flatMap((unit) => unit)) {
    const free = groups.filter((group) => !group.some((other) => other.unitId === person.unitId))
    smallest(free).push(person)
  }
  return groups
}

/** Orders young people so that two neighbours never come from the same unit. */
function spread(people: readonly Participant[]): Participant[] {
  const units = [...Map.groupBy(people, (person) => person.unitId).values()].sort((a, b) => b.length - a.length)
  const inTurn = [0, 1].flatMap((turn) => units.flatMap((unit) => unit.slice(turn, turn + 1)))
  if (inTurn.length !== people.length) throw new Error('a unit has more than two young people')
  return inTurn
}

function smallest(groups: readonly Participant[][]): Participant[] {
  const [first, ...others] = groups
  if (!first) throw new Error('every group has somebody of this unit already')
  return others.reduce((best, group) => (group.length < best.length ? group : best), first)
}
