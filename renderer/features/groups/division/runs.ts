import { createStore, useStore } from 'zustand'
import { api } from '@renderer/api/api'
import { currentText } from '@renderer/api/language'
import { sentenceFor } from '@renderer/api/refused'
import type { DivisionEvent } from '@shared/contract/division'
import type { DivisionProposal } from '@shared/domain/division/proposal'

/** What a search is for: one of the two proposals that are kept side by side, or a repair. */
export type Slot = 'A' | 'B' | 'repair'

/** How a search stands. It goes on while the lead looks at other views. */
export interface Run {
  readonly state: 'running' | 'done' | 'failed'
  /** How much of the search is done, 0 to 1. */
  readonly share: number
  /** The best proposal so far. */
  readonly proposal: DivisionProposal | null
  readonly seed: number
  /** What it was asked from, to tell whether that has changed since. */
  readonly basis: string
  /** Counts up over all runs: of two proposals the one with the lower number gives way to a third. */
  readonly order: number
  /** Why it failed. */
  readonly sentence: string
}

type RunsOfItem = Partial<Readonly<Record<Slot, Run>>>

const runs = createStore<Readonly<Record<string, RunsOfItem>>>(() => ({}))
const controllers = new Map<string, AbortController>()
const NONE: RunsOfItem = {}
let started = 0

/** The searches of an item. */
export const useRuns = (itemId: string): RunsOfItem => useStore(runs, (state) => state[itemId] ?? NONE)

function change(itemId: string, slot: Slot, next: Partial<Run>): void {
  const mine = runs.getState()[itemId] ?? NONE
  const run = mine[slot]
  if (run) runs.setState({ [itemId]: { ...mine, [slot]: { ...run, ...next } } })
}

/** Forgets proposals that were used or are not wanted, and stops those under way. */
export function forgetRuns(itemId: string, slots: readonly Slot[]): void {
  for (const slot of slots) stopRun(itemId, slot)
  runs.setState({ [itemId]: Object.fromEntries(Object.entries(runs.getState()[itemId] ?? NONE).filter(([slot]) => !slots.some((other) => other === slot))) })
}

/** Stops every search and forgets what was found: the programme that it was for is closed. */
export function forgetAllRuns(): void {
  for (const controller of controllers.values()) controller.abort()
  controllers.clear()
  runs.setState({}, true)
}

/** Stops a search; what it found is kept. */
export function stopRun(itemId: string, slot: Slot): void {
  controllers.get(`${itemId} ${slot}`)?.abort()
}

/** Where the next proposal goes: a free place, else that of the older one. */
function nextSlot({ A, B }: RunsOfItem): 'A' | 'B' {
  if (!A) return 'A'
  return !B || B.order < A.order ? 'B' : 'A'
}

/** Searches for a proposal. The first takes this seed, each further one the next that was not used. */
export function startProposal(itemId: string, firstSeed: number, basis: string): void {
  const mine = runs.getState()[itemId] ?? NONE
  const seed = Math.max(firstSeed - 1, ...[mine.A, mine.B].flatMap((run) => (run ? [run.seed] : []))) + 1
  void follow(itemId, nextSlot(mine), seed, basis, (signal) => api.division.propose({ itemId, seed }, { signal }))
}

/** Searches for a repair of the groups as they are. */
export function startRepair(itemId: string, basis: string): void {
  void follow(itemId, 'repair', 0, basis, (signal) => api.division.repair({ itemId }, { signal }))
}

async function follow(itemId: string, slot: Slot, seed: number, basis: string, begin: (signal: AbortSignal) => Promise<AsyncIterable<DivisionEvent>>): Promise<void> {
  stopRun(itemId, slot)
  const controller = new AbortController()
  const { signal } = controller
  controllers.set(`${itemId} ${slot}`, controller)
  const order = ++started
  const isMine = () => runs.getState()[itemId]?.[slot]?.order === order // another search may have taken the place
  runs.setState({ [itemId]: { ...runs.getState()[itemId], [slot]: { state: 'running', share: 0, proposal: null, seed, basis, order, sentence: '' } } })
  try {
    for await (const { done, of, proposal } of await begin(signal)) {
      if (isMine()) change(itemId, slot, { share: done / of, ...(proposal && { proposal }) })
    }
    if (isMine()) change(itemId, slot, { state: 'done' })
  } catch (error) {
    if (isMine()) change(itemId, slot, signal.aborted ? { state: 'done' } : { state: 'failed', sentence: sentenceFor(currentText(), error) })
  }
}
