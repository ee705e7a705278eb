import { setImmediate as pause } from 'node:timers/promises'
import { solveInSteps } from '@shared/domain/mdgp/solve'
import type { Invocation } from './arguments'
import type { Answer, Running } from './command'
import { readInstance } from './readInstance'

/** How long solving goes on before the program looks whether the user breaks off, in milliseconds. */
const LOOK_UP_MS = 50

/** Solves one instance of the maximally diverse grouping problem. The seconds count from when it is read; breaking off keeps the best. */
export async function solveMdgp({ text, at, say, signal }: Running, { file, seconds, seed }: Extract<Invocation, { command: 'mdgp' }>): Promise<Answer> {
  const instance = readInstance(at(file))
  const now = () => performance.now()
  const started = now()
  const steps = solveInSteps(instance, { seed, limit: { milliseconds: seconds * 1_000, now }, shouldStop: () => signal.aborted })
  let step = steps.next()
  for (let looked = started; step.done !== true; step = steps.next()) {
    if (now() - looked < LOOK_UP_MS) continue
    await pause()
    looked = now()
  }
  const { objective, assignment } = step.value
  say(text.cli.divided(instance.people, instance.smallest.length, objective, (now() - started) / 1_000))
  return { code: 0, json: { objective, assignment } }
}
