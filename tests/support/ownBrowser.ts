import type { BrowserContext } from 'playwright'
import { chromium } from 'playwright'
import { findBrowser } from './browser'

/** A browser with a profile on disk, as a person's own is: it can be killed and started again. */
export class OwnBrowser {
  private constructor(readonly context: BrowserContext, private readonly pid: number) {}

  /** Starts it on a folder, which is its profile. */
  static async start(profile: string, more: readonly string[]): Promise<OwnBrowser> {
    const found = await findBrowser()
    if ('reason' in found) throw new Error(found.reason)
    const settings = { locale: 'nb-NO', viewport: { width: 1280, height: 900 } }
    const context = await chromium.launchPersistentContext(profile, { ...found.launch, ...settings, args: [...(found.launch.args ?? []), ...more] })
    context.setDefaultTimeout(20_000)
    const devtools = await context.browser()?.newBrowserCDPSession()
    const { processInfo = [] } = await devtools?.send('SystemInfo.getProcessInfo') ?? {}
    const pid = processInfo.find(({ type }) => type === 'browser')?.id
    if (pid === undefined) throw new Error('the browser does not say which process it is')
    return new OwnBrowser(context, pid)
  }

  /** Kills the browser's own process, which takes its pages along, and waits until it is gone. Nothing is saved on the way. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.context.once('close', resolve))
    process.kill(this.pid, 'SIGKILL')
    await gone
  }

  /** Closes it as a person does. */
  async close(): Promise<void> {
    await this.context.close()
  }
}
