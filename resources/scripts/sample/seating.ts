import { fakerNB_NO as faker } from '@faker-js/faker'
import type { Participant } from '@shared/domain/entities'

/** People in a cross-municipal group. */
const PER_GROUP = 6

/** Seats people in groups: no two of one unit, young people at least two together, as even as it goes, and otherwise with units that have not met in another group. */
export function seat(people: readonly Participant[]): Participant[][] {
  const groups = Array.from({ length: Math.ceil(people.length / PER_GROUP) }, (): Participant[] => [])
  const meetings = new Map<string, number>()
  const join = (group: Participant[], person: Participant) => {
    for (const other of group) meetings.set(pair(other, person), (meetings.get(pair(other, person)) ?? 0) + 1)
    group.push(person)
  }
  const young = inTurn(people.filter((person) => person.side === 'youth'))
  for (const [index, person] of young.entries()) {
    const group = groups[Math.min(Math.floor(index / 2), Math.floor(young.length / 2) - 1)]
    if (group) join(group, person)
  }
  for (const person of inTurn(people.filter((one) => one.side !== 'youth'))) {
    const cost = (group: readonly Participant[]) => group.length * 3 + group.reduce((sum, other) => sum + (meetings.get(pair(other, person)) ?? 0), 0)
    const free = faker.helpers.shuffle(groups.filter((group) => !group.some((other) => other.unitId === person.unitId)))
    const best = free.sort((a, b) => cost(a) - cost(b))[0]
    if (!best) throw new Error('every group has somebody of this unit already')
    join(best, person)
  }
  return groups
}

/** One of each unit in turn, the units in a new order each time, so that neighbours come from different units. */
function inTurn(people: readonly Participant[]): Participant[] {
  const units = faker.helpers.shuffle([...Map.groupBy(people, (person) => person.unitId).values()]).sort((a, b) => b.length - a.length)
  const longest = Math.max(...units.map((unit) => unit.length))
  return Array.from({ length: longest }, (_, turn) => units.flatMap((unit) => unit.slice(turn, turn + 1))).flat()
}

function pair(one: Participant, other: Participant): string {
  return one.unitId < other.unitId ? `${one.unitId} ${other.unitId}` : `${other.unitId} ${one.unitId}`
}
