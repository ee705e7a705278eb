import { spawn } from 'node:child_process'
import { hasDisplay } from '../../resources/scripts/electron.mjs'

/** A screen to open windows on, and how to put it away. */
export interface Display extends Disposable {
  readonly env: Readonly<Record<string, string>>
}

/** The screen that is there, or a virtual one for as long as it is held. */
export async function openDisplay(): Promise<Display> {
  if (hasDisplay()) return { env: {}, [Symbol.dispose]: () => {} }
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1000x24'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const number = await new Promise<string>((found, failed) => {
    server.stdout.once('data', (line: Buffer) => found(line.toString().trim()))
    server.once('error', failed)
    server.once('exit', () => failed(new Error('Xvfb did not start')))
  })
  return { env: { DISPLAY: `:${number}` }, [Symbol.dispose]: () => void server.kill() }
}
