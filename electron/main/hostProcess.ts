import { join } from 'node:path'
import { MessageChannelMain, utilityProcess, type WebContents } from 'electron'
import { CHANNELS, type HostRequest, type HostStart } from '@shared/contract/windows'

/** A host that lives shorter than this died of its own start; starting it again at once would go round for ever. */
const QUICK_DEATH_MS = 2_000
const MOST_QUICK_DEATHS = 3

/** A host that has not ended by then hangs: nobody could start the app again while it is waited for. Closing a large file with its last backup takes some seconds. */
const HANGS_AFTER_MS = 15_000

/** The host in a process of its own, seen from main. */
export interface HostProcess {
  /** Gives a window a port of its own to the host. */
  connect(window: WebContents): void
  /** Lets the host close its file; resolves when it has ended, or is stopped because it hangs. */
  close(): Promise<void>
}

/** Starts the host. When it dies, it is started again and every window gets a new port, so that work goes on from what is on disk. */
export function startHost(start: HostStart): HostProcess {
  const windows = new Set<WebContents>()
  let closing = false
  let quickDeaths = 0
  let alive = false
  let child = fork()

  function fork() {
    const process = utilityProcess.fork(join(start.appDir, 'out', 'main', 'utility.js'), [JSON.stringify(start)], { serviceName: 'Samling host' })
    const started = Date.now()
    alive = true
    process.once('exit', () => {
      alive = false
      quickDeaths = Date.now() - started < QUICK_DEATH_MS ? quickDeaths + 1 : 0
      if (closing || quickDeaths >= MOST_QUICK_DEATHS) return
      child = fork()
      for (const window of windows) give(window)
    })
    return process
  }

  function give(window: WebContents): void {
    const { port1, port2 } = new MessageChannelMain()
    child.postMessage({ kind: 'connect' } satisfies HostRequest, [port1])
    window.postMessage(CHANNELS.connect, null, [port2])
  }

  return {
    connect(window) {
      if (!windows.has(window)) window.once('destroyed', () => windows.delete(window))
      windows.add(window)
      give(window)
    },
    close() {
      closing = true
      if (!alive) return Promise.resolve()
      return new Promise((resolve) => {
        const hangs = setTimeout(() => {
          child.kill()
          resolve()
        }, HANGS_AFTER_MS)
        child.once('exit', () => {
          clearTimeout(hangs)
          resolve()
        })
        child.postMessage({ kind: 'close' } satisfies HostRequest)
      })
    },
  }
}
