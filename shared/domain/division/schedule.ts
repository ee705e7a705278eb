import { rulesFloor } from './bounds'
import { NEW_UNIT, REPEAT } from './costs'
import { concernedIn } from './findings'
import type { Prepared } from './prepared'
import type { Heat, Search } from './search'

/** Changes that are tried while the heat falls. */
export interface Stage {
  readonly times: number
  readonly from: Heat
  readonly to: Heat
}

/** The share of a stage in which almost nothing worse is accepted any more. */
const COLD_SHARE = 0.08

/** What a stage of a search begins and ends with, in breaches and in steps of what the aims change by; measured on gatherings of 162 and 2,142 people. */
const RULES_HOT = 0.7
const RULES_COLD = 0.1
const RULES_FROZEN = 1e-4
/** Where the rules alone count: hot enough for several to be broken on the way. */
const RULES_FREE = 3
const AIMS_HOT = 0.5
const AIMS_COLD = 0.16

/** About how many nanoseconds it takes to try a change. */
function timeOfChange(prepared: Prepared): number {
  const size = prepared.people / Math.max(1, prepared.groups)
  return 200 + prepared.people / 3 + size * (prepared.acquaintances === 0 ? 5 : prepared.countsUnits ? 75 : 15)
}

/** How many changes are tried in about so many milliseconds. */
export function changesIn(prepared: Prepared, milliseconds: number): number {
  return Math.ceil(1e6 * milliseconds / timeOfChange(prepared))
}

/** How much the aims' sum changes by at a time: by people whom somebody meets, or else by what groups are mixed by. */
function stepOfAims(prepared: Prepared): number {
  if (prepared.acquaintances > 0) return (prepared.countsUnits ? NEW_UNIT : REPEAT) * prepared.acquaintances
  return Math.max(1, ...prepared.traits.map((trait) => trait.weight))
}

/** Heat of the aims at which they hardly count. */
const AIMS_FREE = 1e9

/** A repair lets people leave their seats for a rule, and hardly for the aims. */
const AWAY_HOT = 0.6
const AWAY_COLD = 0.12
const REPAIR_AIMS = 12

/** In every third stage of a repair the rules are so hot that several steps may each break one on the way. */
const REPAIR_HOT = [RULES_HOT, 2, 5]

/** How many changes the first stage tries: some 25 ms of work, unless all could be tried in less. */
function firstTimes(prepared: Prepared): number {
  const size = Math.max(1, prepared.people * prepared.rounds)
  return Math.max(Math.min(changesIn(prepared, 25), 400 * size), 10 * size)
}

/** The stages of a repair with so many changes, each from the plan that is to be repaired, and ever longer. */
export function* repairStages(search: Search, iterations: number): Generator<Stage> {
  const { prepared } = search
  const aims = REPAIR_AIMS * stepOfAims(prepared)
  let left = iterations
  let times = firstTimes(prepared)
  for (let stage = 0; left > 0; stage += 1) {
    if (stage > 0) search.restart()
    const now = Math.min(left, times)
    yield { times: now, from: { rules: REPAIR_HOT[stage % REPAIR_HOT.length] ?? RULES_HOT, away: AWAY_HOT, aims }, to: { rules: RULES_COLD, away: AWAY_COLD, aims } }
    left -= now
    times *= 1.25
  }
}

/** Before anything else the first plan's broken rules are mended, by trying the people whom they are about so often each, at most so many times over. */
const TRIES_EACH = 60
const MENDINGS = 5

function* mendingStages(search: Search, iterations: number, least: number, to: Heat): Generator<Stage> {
  let left = iterations
  for (let time = 0; time < MENDINGS && search.bestRules > least && left > 0; time += 1) {
    const concerned = concernedIn(search.prepared, search.bestPlan())
    search.prefer(concerned)
    const times = Math.min(left, TRIES_EACH * concerned.flat().length)
    yield { times, from: to, to }
    left -= times
  }
  search.prefer([])
}

/** The stages of a search with so many changes: broken rules are mended, then a short cool one that is good soon, then ever longer ones from hot to cold. As long as more rules are broken than must be, every second one is about them alone. */
export function* divideStages(search: Search, iterations: number): Generator<Stage> {
  const { prepared } = search
  const step = stepOfAims(prepared)
  const least = rulesFloor(prepared) * prepared.rounds
  const to = { rules: RULES_COLD, away: 1, aims: AIMS_COLD * step }
  let left = iterations
  for (const stage of mendingStages(search, left, least, to)) {
    yield stage
    left -= stage.times
  }
  let times = firstTimes(prepared)
  for (let hot = AIMS_COLD; left > 0; hot = AIMS_HOT) {
    const now = left < 2.5 * times ? left : times
    yield { times: now, from: { rules: RULES_HOT, away: 1, aims: hot * step }, to }
    left -= now
    if (search.bestRules > least && left > 0) {
      const forRules = Math.min(left, times)
      yield { times: forRules, from: { rules: RULES_FREE, away: 1, aims: AIMS_FREE }, to: { rules: RULES_COLD, away: 1, aims: AIMS_FREE } }
      left -= forRules
    }
    times *= 4
  }
}

/** How hot a stage is after a share (0 to 1) of its changes: at its end each rule weighs more than all aims. */
export function heatAt({ from, to }: Stage, share: number): Heat {
  if (share >= 1 - COLD_SHARE) return { rules: RULES_FROZEN, away: to.away / 4, aims: to.aims / 4 }
  const fall = (hot: number, cold: number): number => hot * (cold / hot) ** (share / (1 - COLD_SHARE))
  return { rules: fall(from.rules, to.rules), away: fall(from.away, to.away), aims: fall(from.aims, to.aims) }
}
