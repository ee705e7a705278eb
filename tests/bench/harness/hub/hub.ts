import { execFileSync, fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../../support/aliases'
import { end, memoryOf } from '../../../support/processes'
import type { DayTable, FromHub, HubKind, ToHub } from './messages'

/** A hub in a program of its own. */
export class MeasuredHub {
  private constructor(
    readonly child: ChildProcess, readonly folder: string, readonly port: number, readonly token: string, readonly promptId: string, readonly tables: readonly DayTable[],
  ) {}

  /** Starts one; `slowSync` is a library that makes every fsync take 2 ms. */
  static async start(kind: HubKind, slowSync?: string): Promise<MeasuredHub> {
    const folder = mkdtempSync(join(tmpdir(), 'samling-bench-'))
    const child = fork(join(root, 'tests/bench/harness/hub/server.ts'), [kind, folder], {
      execArgv: ['--no-warnings', '--experimental-transform-types', '--import', join(root, 'tests/support/sourceHooks.mjs')],
      env: { ...process.env, ...slowSync !== undefined && { LD_PRELOAD: slowSync, SLOW_US: '2000' } },
    })
    const { port, token, promptId, tables } = await heard(child, 'open')
    return new MeasuredHub(child, folder, port, token, promptId, tables)
  }

  get memoryMb(): number {
    return memoryOf(this.child.pid ?? 0)
  }

  /** Changes what phones see; answers when it was asked for, in milliseconds since 1970. */
  async change(text: string): Promise<number> {
    return (await this.#ask({ kind: 'change', text }, 'changed')).at
  }

  /** How many answers are in its file. */
  async count(): Promise<number> {
    return (await this.#ask({ kind: 'count' }, 'counted')).answers
  }

  /** Exports all municipalities' reports in every format; answers how long it took, in milliseconds. */
  async export(): Promise<number> {
    return (await this.#ask({ kind: 'export' }, 'exported')).ms
  }

  /** What it holds, in MB: its memory once what nobody holds any more is given back. Its own account, with all of what it shares with other programs. */
  async heldMb(): Promise<number> {
    return (await this.#ask({ kind: 'collect' }, 'collected')).held
  }

  async stop(): Promise<void> {
    await end(this.child, 'SIGKILL')
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }

  #ask<K extends FromHub['kind']>(message: ToHub, kind: K): Promise<Extract<FromHub, { kind: K }>> {
    const answer = heard(this.child, kind)
    this.child.send(message)
    return answer
  }
}

/** Starts a hub for this work and ends it after. */
export async function withHub<T>(kind: HubKind, work: (hub: MeasuredHub) => Promise<T>, slow?: string): Promise<T> {
  const hub = await MeasuredHub.start(kind, slow)
  try {
    return await work(hub)
  } finally {
    await hub.stop()
  }
}

function heard<K extends FromHub['kind']>(child: ChildProcess, kind: K): Promise<Extract<FromHub, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the hub ended'))
    child.once('exit', ended)
    const listen = (message: FromHub) => {
      if (message.kind !== kind) return
      child.off('message', listen as (message: unknown) => void).off('exit', ended)
      resolve(message as Extract<FromHub, { kind: K }>)
    }
    child.on('message', listen as (message: unknown) => void)
  })
}

/** A library that makes fsync as slow as on a laptop, for as long as it is needed; null where there is no C compiler to make it. */
export function slowSync(): { readonly path: string; readonly [Symbol.dispose]: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'samling-sync-'))
  const path = join(folder, 'slowSync.so')
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-o', path, join(root, 'tests/bench/harness/hub/slowSync.c'), '-ldl'], { stdio: 'ignore' })
    return { path, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
  } catch {
    rmSync(folder, { recursive: true, force: true })
    return null
  }
}
