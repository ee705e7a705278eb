import { atMost, percentile, timed, type Figure } from '../figure'
import { withHub, type MeasuredHub } from './hub'
import { connectAll, type Phone } from './phone'
import { join } from './phones'

/** Joining, one answer from each in one burst, and a change that all see. */
export function hall(phones: number): Promise<readonly Figure[]> {
  return withHub('samling', async (hub) => {
    let tokens: readonly string[] = []
    const joined = await timed(async () => { tokens = await join(hub, phones) })
    const listening = await connectAll(hub, tokens)
    const acknowledged = await burst(listening)
    const delays = await changes(hub, listening)
    const { memoryMb } = hub
    const lost = phones - await hub.count()
    for (const phone of listening) phone.close()
    const name = `${phones} phones`
    return [
      { name: `${name} joined`, value: joined, unit: 'ms' },
      { name: `${name}, one answer each at once, acknowledged, p95`, value: percentile(acknowledged, 95), unit: 'ms' },
      { name: `${name}, one answer each at once, acknowledged, p99`, value: percentile(acknowledged, 99), unit: 'ms' },
      { name: `${name}, a change on all screens, p95`, value: percentile(delays, 95), unit: 'ms' },
      atMost(400, { name: `${name}, memory of the hub`, value: memoryMb, unit: 'MB' }),
      atMost(0, { name: `${name}, answers acknowledged and not in the file`, value: lost, unit: 'answers' }),
    ]
  })
}

/** One answer of each phone at once. How long each took. */
export function burst(phones: readonly Phone[]): Promise<readonly number[]> {
  return Promise.all(phones.map((phone) => timed(() => phone.answer())))
}

async function changes(hub: MeasuredHub, phones: readonly Phone[]): Promise<readonly number[]> {
  const delays: number[] = []
  for (const text of ['Hva mangler nå?', 'Hva mangler ennå?', 'Hva mangler til slutt?']) {
    const seen = Promise.all(phones.map((phone) => phone.saw(text)))
    const asked = await hub.change(text)
    delays.push(...(await seen).map((at) => at - asked))
  }
  return delays
}
