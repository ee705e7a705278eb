import { atLeast, atMost, median, timed, type Figure } from '../figure'
import { burst } from './halls'
import { slowSync, withHub, type MeasuredHub } from './hub'
import { LeanSocket } from './leanSocket'
import type { HubKind } from './messages'
import { connectAll, Phone } from './phone'
import { join, newAnswer, shared } from './phones'

/** Rounds of two servers by turns: what the machine does besides hits both alike. */
const ROUNDS = 3

/** Rounds of what is over in some tenths of a second. */
const SHORT_ROUNDS = 7

/** So many phones answer so often, one answer after the other, to find out how many are taken in a second. */
const ANSWERING = 1_000
const ANSWERS_EACH = 6

/** So many answers of each come before, while the engine still translates what runs often. */
const ANSWERS_BEFORE = 3

/** A hall of phones. */
export const STORM = 2_000

/** How many answers are taken in a second on connections that are open: those that show phones the room, and by HTTP, as of phones that no WebSocket gets through to. */
export async function throughput(): Promise<readonly Figure[]> {
  return [...await perSecond('', overLines), ...await perSecond(', by HTTP', byHttp)]
}

async function perSecond(name: string, send: (hub: MeasuredHub, tokens: readonly string[]) => Promise<number>): Promise<readonly Figure[]> {
  const measure = (kind: HubKind) => withHub(kind, async (hub) => ANSWERING * ANSWERS_EACH / await send(hub, await join(hub, ANSWERING)) * 1000)
  const [ours, without] = await byTurns(() => measure('samling'), () => measure('withoutDatabase'), SHORT_ROUNDS)
  return [
    { name: `answers on the disk${name}`, value: ours, unit: 'per second' },
    { name: `the same server without a database${name}`, value: without, unit: 'per second' },
    atLeast(0.6, { name: `against no database${name}`, value: ours / without, unit: 'times' }),
  ]
}

async function overLines(hub: MeasuredHub, tokens: readonly string[]): Promise<number> {
  const phones = await connectAll(hub, tokens)
  const all = (times: number) => Promise.all(phones.map(async (phone) => { for (let left = times; left > 0; left -= 1) await phone.answer() }))
  await all(ANSWERS_BEFORE)
  const ms = await timed(() => all(ANSWERS_EACH))
  for (const phone of phones) phone.close()
  return ms
}

async function byHttp(hub: MeasuredHub, tokens: readonly string[]): Promise<number> {
  const all = (times: number) => shared(hub, tokens.length * times, tokens.length, async (line, index) => void await line.post('phone.answer', newAnswer(hub), tokens[index % tokens.length] ?? ''))
  await all(ANSWERS_BEFORE)
  return timed(() => all(ANSWERS_EACH))
}

/** The storm against the same server that keeps nothing. */
export async function stormAgainstNoDatabase(): Promise<readonly Figure[]> {
  const [ours, without] = await byTurns(() => withHub('samling', storm), () => withHub('withoutDatabase', storm))
  return [
    { name: `${STORM} phones connect and answer at the same moment`, value: ours, unit: 'ms' },
    atMost(1.3, { name: 'the storm against no database', value: ours / without, unit: 'times' }),
  ]
}

/** The storm where fsync takes 2 ms, against the same server that commits each answer by itself. */
export async function stormOnASlowDisk(): Promise<readonly Figure[]> {
  using slow = slowSync()
  if (slow === null) return []
  const [ours, oneByOne] = await byTurns(() => withHub('samling', storm, slow.path), () => withHub('oneByOne', storm, slow.path))
  return [
    { name: 'the storm where fsync takes 2 ms', value: ours, unit: 'ms' },
    { name: 'the same with one commit per answer', value: oneByOne, unit: 'ms' },
    atLeast(10, { name: 'faster than one commit per answer', value: oneByOne / ours, unit: 'times' }),
  ]
}

/** Phones that joined before connect, see the state and send what they wrote meanwhile, as the phone page does when the hub is back; all at once. */
async function storm(hub: MeasuredHub): Promise<number> {
  const written = (await join(hub, STORM)).map((token) => ({ token, sent: newAnswer(hub) }))
  const phones: Phone[] = []
  // A server that is held up for long refuses some; a phone sends the same again.
  const answer = async ({ token, sent }: (typeof written)[number]): Promise<void> => {
    try {
      const phone = await Phone.connect(hub, token)
      phones.push(phone)
      await phone.answer(sent)
    } catch {
      await answer({ token, sent })
    }
  }
  const took = await timed(() => Promise.all(written.map(answer)))
  for (const phone of phones) phone.close()
  return took
}

/** A burst of one answer each against a server that does nothing but commit the same rows in the same batches. */
export async function burstAgainstBare(): Promise<readonly Figure[]> {
  const ours = () => withHub('samling', async (hub) => {
    const phones = await connectAll(hub, await join(hub, STORM))
    const took = Math.max(...await burst(phones))
    for (const phone of phones) phone.close()
    return took
  })
  const bare = () => withHub('bare', async (hub) => {
    const sockets = await Promise.all(Array.from({ length: STORM }, () => LeanSocket.open(hub.port, '/')))
    const took = await Promise.all(sockets.map((socket) => timed(() => new Promise<string>((resolve) => {
      socket.onText = resolve
      socket.send(JSON.stringify(newAnswer(hub)))
    }))))
    for (const socket of sockets) socket.close()
    return Math.max(...took)
  })
  const [all, same] = await byTurns(ours, bare)
  return [
    { name: `${STORM} answers at once, all acknowledged`, value: all, unit: 'ms' },
    { name: 'the same rows in the same batches over a bare WebSocket', value: same, unit: 'ms' },
    { name: 'against the bare WebSocket', value: all / same, unit: 'times' },
  ]
}

/** The middle of each of two measurements that are made by turns. */
async function byTurns(one: () => Promise<number>, other: () => Promise<number>, rounds = ROUNDS): Promise<readonly [number, number]> {
  const [ones, others]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    ones.push(await one())
    others.push(await other())
  }
  return [median(ones), median(others)]
}
