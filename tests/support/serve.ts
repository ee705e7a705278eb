import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { root } from './aliases'
import { end, printed } from './processes'

/** The host running under plain Node. */
export interface ServedHost extends AsyncDisposable {
  /** The address of the workbench, with its token. */
  readonly url: string
  readonly process: ChildProcess
}

/** Where a host under test keeps its things, so that it never touches those of the person at the machine. */
export interface Folders {
  readonly data: string
  readonly documents: string
}

/** Starts the built host on a free port and waits for its address. */
export async function serveHost(folders: Folders, args: readonly string[] = []): Promise<ServedHost> {
  const env = { ...process.env, SAMLING_DATA: folders.data, SAMLING_DOCUMENTS: folders.documents }
  const child = spawn(process.execPath, [join(root, 'out/main/serve.js'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [url] = await printed(child, /http:\/\/127\.0\.0\.1:\S+/)
  return { url, process: child, [Symbol.asyncDispose]: () => end(child) }
}
