import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { launchBrowser } from './browser'
import { launchElectron } from './electron'
import { killAll } from './processes'
import { serveHost } from './serve'
import type { Folders } from './serve'

/** Where end-to-end tests run: the app in its own window, or served to a browser. */
export type Target = 'electron' | 'chromium'

/** The target of this run; `npm test` takes both in turn. */
export const target: Target = process.env['SAMLING_TARGET'] === 'electron' ? 'electron' : 'chromium'

interface Running {
  readonly page: Page
  readonly electron?: ElectronApplication
  close(): Promise<void>
  kill(): Promise<void>
  hostPid(): Promise<number>
}

/** The app under test, with folders of its own that outlive a restart. */
export class App {
  private running: Running | undefined
  private goOn: () => void = () => undefined

  private constructor(
    readonly target: Target,
    readonly folder: string,
    private readonly folders: Folders
  ) {}

  /** Makes the folders of a new app; `start` opens it. */
  static async create(target: Target): Promise<App> {
    const folder = await mkdtemp(join(tmpdir(), 'samling-e2e-'))
    const folders = { data: join(folder, 'data'), documents: join(folder, 'documents') }
    for (const path of [...Object.values(folders), join(folder, 'files')]) await mkdir(path)
    return new App(target, folder, folders)
  }

  /** The workbench's page. */
  get page(): Page {
    return this.present().page
  }

  /** Whether it has been started, and not closed since. */
  get isRunning(): boolean {
    return this.running !== undefined
  }

  /** Electron's main process, for what a person does outside the page; undefined in a browser. */
  get electron(): ElectronApplication | undefined {
    return this.present().electron
  }

  /** Where the app saves programmes unless told otherwise. */
  get documents(): string {
    return this.folders.documents
  }

  /** A path for a test's own files. */
  file(name: string): string {
    return join(this.folder, 'files', name)
  }

  /** Opens the app and waits until it is usable. */
  async start(args: readonly string[] = []): Promise<Page> {
    this.running = this.target === 'electron' ? await runElectron(this.folders, args) : await runChromium(this.folders, args)
    this.page.setDefaultTimeout(15_000)
    await this.page.waitForSelector('body[data-app-state="ready"]')
    return this.page
  }

  /** Closes the app as a person does, and opens it again on the same folders. */
  async restart(args: readonly string[] = []): Promise<Page> {
    await this.close()
    return this.start(args)
  }

  /** Lets the host stand still, as on a disk that does not answer, until what this answers is called. */
  async holdHost(): Promise<() => void> {
    const pid = await this.present().hostPid()
    process.kill(pid, 'SIGSTOP')
    return this.goOn = () => {
      this.goOn = () => undefined
      process.kill(pid, 'SIGCONT')
    }
  }

  /** Closes the app and leaves its folders. */
  async close(): Promise<void> {
    const running = this.running
    this.running = undefined
    await running?.close()
  }

  /** Kills the app with all its processes, as a computer that loses its power does. Its folders stay. */
  async kill(): Promise<void> {
    const running = this.running
    this.running = undefined
    await running?.kill()
  }

  /** Closes the app and removes its folders. */
  async remove(): Promise<void> {
    this.goOn()
    await this.close()
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }

  private present(): Running {
    if (this.running === undefined) throw new Error('the app has not been started')
    return this.running
  }
}

async function runElectron(folders: Folders, args: readonly string[]): Promise<Running> {
  const env = { SAMLING_USER_DATA: folders.data, SAMLING_DOCUMENTS: folders.documents }
  const electron = await launchElectron({ userData: folders.data, args: ['--lang=nb', ...args], env })
  const page = await electron.firstWindow()
  const close = async (): Promise<void> => {
    // Somebody may be in the room still: whoever closes the window is asked.
    const sure = page.locator('.workbench-leave button').last().click({ timeout: 0 }).catch(() => undefined)
    await electron.close()
    await sure
  }
  const hostPid = () => electron.evaluate(({ app }) => app.getAppMetrics().find(({ name }) => name === 'Samling host')?.pid ?? 0)
  return { page, electron, close, kill: () => killAll(electron.process()), hostPid }
}

async function runChromium(folders: Folders, args: readonly string[]): Promise<Running> {
  const host = await serveHost(folders, args)
  const browser = await launchBrowser()
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1360, height: 900 } })
  const page = await context.newPage()
  await page.goto(host.url)
  const close = async (): Promise<void> => {
    await browser.close()
    await host[Symbol.asyncDispose]()
  }
  const kill = async (): Promise<void> => {
    await killAll(host.process)
    await browser.close()
  }
  return { page, close, kill, hostPid: async () => host.process.pid ?? 0 }
}
