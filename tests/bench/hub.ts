import { WebSocket } from 'ws'
import { atMost, median, timed, type Bench, type Figure } from './harness/figure'
import { MeasuredHub, slowSync } from './harness/hub/hub'
import type { HubKind } from './harness/hub/messages'
import { join, Line, listen, newAnswer, shared } from './harness/hub/phones'

/** Rounds of two servers by turns: what the machine does besides hits both alike. */
const ROUNDS = 3

/** Answers to find out how many are taken in a second, three of each phone in a hall, and over how many connections they come. */
const ANSWERS = 6_000
const LINES = 1_000

const ANSWERS_EACH = 3

/** A hall of phones. */
const STORM = 2_000

/** The room with 300, 1,000 and 2,000 phones from one address, and against servers that do less or do it dearly. */
export const bench: Bench = {
  name: 'hub',
  run: async () => [
    ...await hall(300), ...await hall(1_000), ...await hall(STORM),
    ...await throughput(), ...await stormAgainstNoDatabase(), ...await stormAgainstBare(), ...await stormOnASlowDisk(),
  ],
}

async function withHub<T>(kind: HubKind, work: (hub: MeasuredHub) => Promise<T>, slow?: string): Promise<T> {
  const hub = await MeasuredHub.start(kind, slow)
  try {
    return await work(hub)
  } finally {
    await hub.stop()
  }
}

/** Joining, one answer from each in one burst, and a change that all see. */
function hall(phones: number): Promise<readonly Figure[]> {
  return withHub('samling', async (hub) => {
    let tokens: readonly string[] = []
    const joined = await timed(async () => { tokens = await join(hub, phones) })
    const listening = await Promise.all(tokens.map((token) => listen(hub, token)))
    const acknowledged = await burst(hub, tokens)
    const delays: number[] = []
    for (const text of ['Hva mangler nå?', 'Hva mangler ennå?', 'Hva mangler til slutt?']) {
      const seen = Promise.all(listening.map((phone) => phone.saw(text)))
      const asked = await hub.change(text)
      delays.push(...(await seen).map((at) => at - asked))
    }
    const { memoryMb } = hub
    const lost = phones - await hub.count()
    for (const { socket } of listening) socket.removeAllListeners('close').terminate()
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

/** One answer of each phone at once, on connections that are open. How long each took. */
async function burst(hub: MeasuredHub, tokens: readonly string[]): Promise<readonly number[]> {
  const lines = await Promise.all(tokens.map(() => Line.open(hub)))
  const took = await Promise.all(lines.map((line, index) => timed(() => line.post('phone.answer', newAnswer(hub), tokens[index] ?? ''))))
  for (const line of lines) line.close()
  return took
}

async function throughput(): Promise<readonly Figure[]> {
  const perSecond = (kind: HubKind) => withHub(kind, async (hub) => {
    const tokens = await join(hub, ANSWERS / ANSWERS_EACH)
    const send = (line: Line, index: number) => line.post('phone.answer', newAnswer(hub), tokens[index % tokens.length] ?? '').then(() => undefined)
    const ms = await timed(() => shared(hub, ANSWERS, LINES, send))
    return ANSWERS / ms * 1000
  })
  const [ours, without] = await byTurns(() => perSecond('samling'), () => perSecond('withoutDatabase'))
  return [
    { name: 'answers on the disk', value: ours, unit: 'per second' },
    { name: 'the same server without a database', value: without, unit: 'per second' },
    atLeast(0.6, { name: 'against no database', value: ours / without, unit: 'times' }),
  ]
}

async function stormAgainstNoDatabase(): Promise<readonly Figure[]> {
  const [ours, without] = await byTurns(() => withHub('samling', storm), () => withHub('withoutDatabase', storm))
  return [
    { name: `${STORM} phones connect and answer at the same moment`, value: ours, unit: 'ms' },
    atMost(1.3, { name: 'the storm against no database', value: ours / without, unit: 'times' }),
  ]
}

async function stormOnASlowDisk(): Promise<readonly Figure[]> {
  using slow = slowSync()
  if (slow === null) return []
  const [ours, oneByOne] = await byTurns(() => withHub('samling', storm, slow.path), () => withHub('oneByOne', storm, slow.path), 1)
  return [
    { name: 'the storm where fsync takes 2 ms', value: ours, unit: 'ms' },
    { name: 'the same with one commit per answer', value: oneByOne, unit: 'ms' },
    atLeast(10, { name: 'faster than one commit per answer', value: oneByOne / ours, unit: 'times' }),
  ]
}

/** Phones that joined before connect, see the state and send an answer, all at once. */
async function storm(hub: MeasuredHub): Promise<number> {
  const tokens = await join(hub, STORM)
  const sockets: WebSocket[] = []
  // A server that is held up for long refuses some; a phone sends the same again.
  const answer = async (token: string, sent = newAnswer(hub)): Promise<void> => {
    const line = await Line.open(hub)
    const taken = await line.post('phone.answer', sent, token).then(() => true, () => false)
    line.close()
    if (!taken) await answer(token, sent)
  }
  const took = await timed(() => Promise.all(tokens.flatMap((token) => [answer(token), listen(hub, token).then(({ socket }) => void sockets.push(socket))])))
  for (const socket of sockets) socket.removeAllListeners('close').terminate()
  return took
}

/** A burst of one answer each against a server that does nothing but commit the same rows in the same batches. */
async function stormAgainstBare(): Promise<readonly Figure[]> {
  const ours = () => withHub('samling', async (hub) => Math.max(...await burst(hub, await join(hub, STORM))))
  const bare = () => withHub('bare', async (hub) => {
    const sockets = await Promise.all(Array.from({ length: STORM }, () => opened(hub)))
    const took = await Promise.all(sockets.map((socket) => timed(() => new Promise((resolve) => {
      socket.once('message', resolve)
      socket.send(JSON.stringify(newAnswer(hub)))
    }))))
    for (const socket of sockets) socket.terminate()
    return Math.max(...took)
  })
  const [all, same] = await byTurns(ours, bare)
  return [
    { name: `${STORM} answers at once, all acknowledged`, value: all, unit: 'ms' },
    { name: 'the same rows in the same batches over a bare WebSocket', value: same, unit: 'ms' },
    { name: 'against the bare WebSocket', value: all / same, unit: 'times' },
  ]
}

function opened(hub: MeasuredHub): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${hub.port}`, { perMessageDeflate: false })
    socket.once('open', () => resolve(socket)).once('error', reject)
  })
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

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))] ?? Number.NaN
}

function atLeast(goal: number, figure: Figure): Figure {
  return { ...figure, goal: `at least ${goal}`, met: figure.value >= goal }
}
