import { readFileSync, readdirSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'

/** The first match of a pattern in what a program prints, or an error with what it printed instead. */
export function printed(child: ChildProcess, pattern: RegExp, limitMs = 60_000): Promise<RegExpExecArray> {
  return new Promise((found, failed) => {
    let text = ''
    const giveUp = (why: string): void => {
      clearTimeout(limit)
      failed(new Error(`${why} before it printed ${String(pattern)}; it printed:\n${text}`))
    }
    const limit = setTimeout(() => giveUp(`the program took more than ${limitMs} ms`), limitMs)
    const read = (chunk: Buffer): void => {
      text += chunk.toString()
      const match = pattern.exec(text)
      if (match === null) return
      clearTimeout(limit)
      found(match)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', (error) => giveUp(error.message))
    child.once('exit', (code) => giveUp(`the program ended with code ${String(code)}`))
  })
}

/** Ends a program and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  await gone
}

/** Kills a program and its children, as a computer that loses its power does, and waits until it is gone. */
export async function killAll(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done))
  const kill = (pid: number): void => {
    const children = childrenOf(pid)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended with its parent.
    }
    children.forEach(kill)
  }
  if (child.pid !== undefined) kill(child.pid)
  await gone
}

/** The memory of a program and its children in MB, shared pages counted once (Linux: proportional set size). */
export function memoryOf(pid: number): number {
  const children = childrenOf(pid)
  return ownMemory(pid) + children.reduce((sum, child) => sum + memoryOf(child), 0)
}

function childrenOf(pid: number): readonly number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    return threads.flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number))
  } catch {
    return []
  }
}

function ownMemory(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
