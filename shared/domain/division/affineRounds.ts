import type { Random } from '@shared/util/random'
import type { Prepared } from './prepared'

/** Larger fields are not looked for: nobody has so many groups without rules. */
const LARGEST_FIELD = 128

/** Adds and multiplies the numbers from 0 up to `order`, so that two that are not 0 never give 0. */
interface Field {
  readonly add: (a: number, b: number) => number
  readonly times: (a: number, b: number) => number
}

/** The prime that a number is a power of, and which power; null where there is none. */
function primePower(order: number): { readonly prime: number; readonly degree: number } | null {
  let prime = 2
  while (prime * prime <= order && order % prime !== 0) prime += 1
  if (order % prime !== 0) prime = order
  let [degree, power] = [1, prime]
  while (power < order) [degree, power] = [degree + 1, power * prime]
  return order > 1 && power === order ? { prime, degree } : null
}

/** Numbers as polynomials: their digits to the base `prime` are the coefficients; `x^degree` counts as the polynomial `rest`. */
function polynomials(prime: number, degree: number, rest: number): Field {
  const add = (a: number, b: number): number => a === 0 && b === 0 ? 0 : (a + b) % prime + prime * add(Math.floor(a / prime), Math.floor(b / prime))
  const top = prime ** (degree - 1)
  const timesX = (a: number): number => add((a % top) * prime, scaled(rest, Math.floor(a / top)))
  const scaled = (a: number, by: number): number => by === 0 ? 0 : add(a, scaled(a, by - 1))
  const times = (a: number, b: number): number => b === 0 ? 0 : add(scaled(a, b % prime), timesX(times(a, Math.floor(b / prime))))
  return { add, times }
}

const fields = new Map<number, Field | null>()

/** A finite field of so many numbers; null where there is none. Each is looked for once. */
export function fieldOf(order: number): Field | null {
  const known = fields.get(order)
  if (known !== undefined) return known
  const made = newField(order)
  fields.set(order, made)
  return made
}

function newField(order: number): Field | null {
  const power = order > LARGEST_FIELD ? null : primePower(order)
  if (power === null) return null
  if (power.degree === 1) return { add: (a, b) => (a + b) % order, times: (a, b) => a * b % order }
  const numbers = [...Array(order).keys()].slice(1)
  for (const rest of numbers) {
    const field = polynomials(power.prime, power.degree, rest)
    if (numbers.every((a) => numbers.every((b) => field.times(a, b) !== 0))) return field
  }
  return null
}

/**
 * Rounds in which nobody meets anybody twice, where a finite field has as many numbers as there are groups: person (line m, column g) sits in round r in
 * group g + m·r. Two of different lines meet where g + m·r = g' + m'·r, which one r solves; two of one line never do. Null where that is not all that is asked for.
 */
export function affineRounds(prepared: Prepared, random: Random): number[][] | null {
  const { people, groups, rounds, problem, traits, minSize, maxSize, isLocked } = prepared
  if (prepared.hasRules || prepared.acquaintances === 0 || prepared.countsUnits || traits.length > 0 || problem.met.length > 0 || isLocked.includes(1)) return null
  const [least, most] = [Math.floor(people / groups), Math.ceil(people / groups)]
  if (rounds < 2 || rounds > groups || most > groups || minSize.some((size) => size > least) || maxSize.some((size) => size < most)) return null
  const field = fieldOf(groups)
  if (field === null) return null
  const order = [...Array(people).keys()].map((person) => [person, random.next()] as const).sort(([, a], [, b]) => a - b)
  const plan = Array.from({ length: rounds }, () => Array<number>(people).fill(-1))
  for (let line = 0; line * groups < people; line += 1) {
    const there = order.slice(line * groups, (line + 1) * groups)
    plan.forEach((seats, round) => {
      const shift = field.times(line, round)
      there.forEach(([person], column) => { seats[person] = field.add(column, shift) })
    })
  }
  return plan
}
