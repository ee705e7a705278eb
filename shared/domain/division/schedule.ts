import { NEW_UNIT } from './costs'
import type { Prepared } from './prepared'
import type { Heat } from './search'

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
  if (prepared.acquaintances > 0) return NEW_UNIT * prepared.acquaintances
  return Math.max(1, ...prepared.traits.map((trait) => trait.weight))
}

/** The stages of a search with so many changes: a short cool one that is good soon, then ever longer ones from hot to cold. */
export function stagesOf(prepared: Prepared, iterations: number): readonly Stage[] {
  const step = stepOfAims(prepared)
  const to = { rules: RULES_COLD, aims: AIMS_COLD * step }
  const stages: Stage[] = []
  let left = iterations
  let times = Math.max(changesIn(prepared, 25), 10 * prepared.people * prepared.rounds)
  for (let hot = AIMS_COLD; left > 0; hot = AIMS_HOT) {
    const now = left < 2.5 * times ? left : times
    stages.push({ times: now, from: { rules: RULES_HOT, aims: hot * step }, to })
    left -= now
    times *= 4
  }
  return stages
}

/** How hot a stage is after a share (0 to 1) of its changes. */
export function heatAt({ from, to }: Stage, share: number): Heat {
  if (share >= 1 - COLD_SHARE) return { rules: to.rules / 4, aims: to.aims / 4 }
  const fall = (hot: number, cold: number): number => hot * (cold / hot) ** (share / (1 - COLD_SHARE))
  return { rules: fall(from.rules, to.rules), aims: fall(from.aims, to.aims) }
}
