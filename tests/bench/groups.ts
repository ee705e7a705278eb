import type { Bench } from './harness/figure'
import { mdgpFigures } from './harness/groups/mdgp'
import { roomFigures } from './harness/groups/rooms'

/**
 * How good groups are: the published instances of the maximally diverse grouping problem, and real rooms by their rules over several rounds and gatherings.
 * `--full` takes all instances with their published time limits, and the slow comparisons.
 */
export const bench: Bench = { name: 'groups', run: async ({ full }) => [...mdgpFigures(full), ...roomFigures(full)] }
