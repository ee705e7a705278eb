import fc from 'fast-check'
import type { MdgpInstance } from '@shared/domain/mdgp/instance'

/** An instance with these distances, given for the pairs in the order (0, 1), (0, 2), … (1, 2), … */
export function mdgpInstance(people: number, bounds: readonly (readonly [number, number])[], pairs: readonly number[]): MdgpInstance {
  const distances = new Float64Array(people * people)
  let next = 0
  for (let first = 0; first < people; first += 1) {
    for (let second = first + 1; second < people; second += 1) {
      const distance = pairs[next++] ?? 0
      distances[first * people + second] = distance
      distances[second * people + first] = distance
    }
  }
  return { people, smallest: bounds.map(([least]) => least), largest: bounds.map(([, most]) => most), distances }
}

/** Instances of all kinds: groups with room to spare or none, empty ones, distances with decimals, equal, large or below 0. */
export function mdgpInstances(mostPeople: number): fc.Arbitrary<MdgpInstance> {
  const group = fc.record({ size: fc.nat(4), below: fc.nat(2), above: fc.nat(2) })
  const distance = fc.constantFrom(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -50, max: 50 }), fc.nat(100_000).map((thousandths) => thousandths / 1_000), fc.constant(7), fc.integer({ min: 0, max: 10 ** 9 }))
  return fc.array(group, { minLength: 1, maxLength: 4 })
    .map((groups) => groups.map(({ size, below, above }) => ({ size, bounds: [Math.max(0, size - below), size + above] as const })))
    .filter((groups) => { const people = peopleOf(groups); return people >= 1 && people <= mostPeople })
    .chain((groups) => {
      const people = peopleOf(groups)
      const pairs = (people * (people - 1)) / 2
      return distance.chain((one) => fc.array(one, { minLength: pairs, maxLength: pairs })).map((all) => mdgpInstance(people, groups.map(({ bounds }) => bounds), all))
    })
}

const peopleOf = (groups: readonly { readonly size: number }[]): number => groups.reduce((sum, { size }) => sum + size, 0)

/** An instance as a file has it. */
export function mdgpText({ people, smallest, largest, distances }: MdgpInstance): string {
  const lines = [`${people} ${smallest.length} ds ${smallest.map((least, group) => `${least} ${largest[group] ?? 0}`).join(' ')}`]
  for (let first = 0; first < people; first += 1) {
    for (let second = first + 1; second < people; second += 1) lines.push(`${first} ${second} ${distances[first * people + second] ?? 0}`)
  }
  return `${lines.join('\n')}\n`
}

/** How many are in each group. */
export function sizesOf({ smallest }: MdgpInstance, assignment: ArrayLike<number>): readonly number[] {
  return smallest.map((_, group) => Array.from(assignment).filter((one) => one === group).length)
}

/** Whether everyone is in a group and every group within its bounds. */
export function keepsBounds(instance: MdgpInstance, assignment: ArrayLike<number>): boolean {
  const sizes = sizesOf(instance, assignment)
  return assignment.length === instance.people && sizes.reduce((sum, size) => sum + size, 0) === instance.people &&
    sizes.every((size, group) => size >= (instance.smallest[group] ?? 0) && size <= (instance.largest[group] ?? 0))
}
