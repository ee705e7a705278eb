import type { Bench } from './harness/figure'
import { mdgpFigures } from './harness/groups/mdgp'

/** How good groups are: the published instances of the maximally diverse grouping problem. `--full` takes all of them, and their published time limits. */
export const bench: Bench = { name: 'groups', run: async ({ full }) => mdgpFigures(full) }
