import { join } from 'node:path'
import { root } from '../support/aliases'
import { atMost, median } from './harness/figure'
import { measureElectron } from './harness/electronRun'
import type { Bench } from './harness/figure'
import type { ElectronRun } from './harness/electronRun'

const rounds = 5
const bareApp = join(import.meta.dirname, 'harness/bareWindow')

/** The first paint of our window against a bare window of the same Electron, taking turns so that both meet the same machine. */
export const bench: Bench = {
  name: 'paint',
  async run() {
    const bare: ElectronRun[] = []
    const ours: ElectronRun[] = []
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await measureElectron(bareApp, (page) => page.waitForSelector('h1')))
      ours.push(await measureElectron(root, (page) => page.waitForSelector('body[data-app-state="ready"]')))
    }
    const barePaint = median(bare.map((run) => run.paintMs))
    const ourPaint = median(ours.map((run) => run.paintMs))
    return [
      { name: 'bare window, first paint', value: barePaint, unit: 'ms' },
      { name: 'our window, first paint', value: ourPaint, unit: 'ms' },
      atMost(1.4, { name: 'our first paint by the bare one', value: ourPaint / barePaint, unit: 'times' }),
      { name: 'bare window, memory', value: median(bare.map((run) => run.memoryMb)), unit: 'MB' },
      { name: 'our window, memory', value: median(ours.map((run) => run.memoryMb)), unit: 'MB' }
    ]
  }
}
