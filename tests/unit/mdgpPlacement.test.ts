import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Annealer } from '@shared/domain/mdgp/anneal'
import { construct } from '@shared/domain/mdgp/construct'
import type { MdgpInstance } from '@shared/domain/mdgp/instance'
import { Placement } from '@shared/domain/mdgp/placement'
import { bestSizes } from '@shared/domain/mdgp/sizes'
import { weightsOf } from '@shared/domain/mdgp/weights'
import { seededRandom } from '@shared/util/random'
import { keepsBounds, mdgpInstances, sizesOf } from '../support/mdgp'

/** A placement with everyone placed by the constructive heuristic. */
function constructed(instance: MdgpInstance, seed: number): Placement {
  const weights = weightsOf(instance)
  const placement = new Placement(instance, weights)
  construct(placement, weights, seededRandom(seed))
  return placement
}

/** Everything that a placement keeps, counted anew from who is where. */
function recounted(instance: MdgpInstance, { groupOf }: Placement): Placement {
  const placement = new Placement(instance, weightsOf(instance))
  placement.placeAll(groupOf)
  return placement
}

const topGains = (placement: Placement): number[][] =>
  Array.from({ length: placement.groups }, (_, from) => Array.from({ length: placement.groups }, (__, to) => placement.topGainOf(from, to)))

function expectCounted(instance: MdgpInstance, placement: Placement): void {
  const again = recounted(instance, placement)
  const { sums, own, sizes, total } = again
  expect(placement.sums).toEqual(sums)
  expect(placement.own).toEqual(own)
  expect(placement.sizes).toEqual(sizes)
  expect(placement.total).toBe(total)
  expect(topGains(placement)).toEqual(topGains(again))
  const members = Array.from(placement.sizes, (size, group) => Array.from(placement.members.slice(group * placement.capacity, group * placement.capacity + size)))
  expect(members.map((group) => group.toSorted((a, b) => a - b))).toEqual(Array.from(sizes, (_, group) => [...placement.groupOf.keys()].filter((person) => placement.groupOf[person] === group)))
}

describe('people in groups', () => {
  test('are counted the same after any swaps and insertions as anew', () => {
    fc.assert(fc.property(mdgpInstances(14), fc.nat(), fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.boolean()), { maxLength: 20 }), (instance, seed, moves) => {
      const placement = constructed(instance, seed)
      expectCounted(instance, placement)
      for (const [one, other, asSwap] of moves) {
        const [person, partner, to] = [one % placement.people, other % placement.people, other % placement.groups]
        const from = placement.groupOf[person] ?? 0
        if (asSwap && from !== placement.groupOf[partner]) placement.swap(person, partner)
        else if (!asSwap && from !== to && (placement.sizes[to] ?? 0) < placement.capacity) placement.insert(person, to)
        expectCounted(instance, placement)
      }
    }))
  })

  test('are counted the same after sweeps at any temperature as anew, and stay within the bounds', () => {
    fc.assert(fc.property(mdgpInstances(14), fc.nat(), fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { maxLength: 10 }), (instance, seed, temperatures) => {
      const placement = constructed(instance, seed)
      const annealer = new Annealer(placement, seededRandom(seed))
      for (const temperature of temperatures) {
        annealer.sweep(temperature * weightsOf(instance).spread)
        expectCounted(instance, placement)
        expect(keepsBounds(instance, placement.groupOf)).toBe(true)
      }
    }))
  })

  test('never lose by a sweep at temperature 0, and have no single move left that gains when it makes none', () => {
    fc.assert(fc.property(mdgpInstances(14), fc.nat(), (instance, seed) => {
      const placement = constructed(instance, seed)
      const annealer = new Annealer(placement, seededRandom(seed))
      for (let before = placement.total; annealer.sweep(0) > 0; before = placement.total) expect(placement.total).toBeGreaterThan(before)
      expect(gainsLeft(instance, placement)).toEqual([])
    }))
  })
})

/** The single moves that would gain, each tried out. */
function gainsLeft(instance: MdgpInstance, placement: Placement): readonly string[] {
  const found: string[] = []
  const tried = (name: string, move: (copy: Placement) => void): void => {
    const copy = recounted(instance, placement)
    move(copy)
    if (copy.total > placement.total && keepsBounds(instance, copy.groupOf)) found.push(name)
  }
  for (const [person, from] of placement.groupOf.entries()) {
    for (const [partner, to] of placement.groupOf.entries()) if (partner > person && from !== to) tried(`swap ${person} ${partner}`, (copy) => copy.swap(person, partner))
    for (const [to, size] of placement.sizes.entries()) if (to !== from && size < (instance.largest[to] ?? 0)) tried(`insert ${person} ${to}`, (copy) => copy.insert(person, to))
  }
  return found
}

describe('the first placement', () => {
  test('keeps the bounds and has the sizes that use the pairs best', () => {
    fc.assert(fc.property(mdgpInstances(16), fc.nat(), (instance, seed) => {
      const { groupOf } = constructed(instance, seed)
      expect(keepsBounds(instance, groupOf)).toBe(true)
      expect(sizesOf(instance, groupOf)).toEqual([...bestSizes(instance, weightsOf(instance).mean)])
    }))
  })

  test('has large groups and small ones where pairs are worth something, and even ones where they cost', () => {
    const bounds = { people: 12, smallest: [1, 2, 2], largest: [6, 8, 9] }
    expect(bestSizes(bounds, 1)).toEqual(Int32Array.of(1, 2, 9))
    expect(bestSizes(bounds, -1)).toEqual(Int32Array.of(4, 4, 4))
  })
})
