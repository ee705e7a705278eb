import type { Bench } from './harness/figure'
import { day, typing } from './harness/hub/day'
import { hall } from './harness/hub/halls'
import { soak } from './harness/hub/soak'
import { burstAgainstBare, STORM, stormAgainstNoDatabase, stormOnASlowDisk, throughput } from './harness/hub/storms'

/** The room with 300, 1,000 and 2,000 phones from one address, against servers that do less or do it dearly, tables that type alone, and a day in a minute; a soak only with `--full`. */
export const bench: Bench = {
  name: 'hub',
  run: async () => [
    ...await hall(300), ...await hall(1_000), ...await hall(STORM),
    ...await throughput(), ...await stormAgainstNoDatabase(), ...await burstAgainstBare(), ...await stormOnASlowDisk(),
    ...await typing(), ...await day(), ...process.argv.includes('--full') ? await soak() : [],
  ],
}
