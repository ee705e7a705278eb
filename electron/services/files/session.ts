import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { v7 } from 'uuid'
import { z } from 'zod'
import { backUp, type BackupFolder } from '@electron/store/backup'
import { eraseFromCopies } from '@electron/store/copies'
import { asRefusal, createStore, openStore, type Store } from '@electron/store/store'
import { COLOR_SCHEMES, type RecentFile, type Settings } from '@shared/contract/files'
import type { ChangeEvent } from '@shared/contract/history'
import { LANGUAGES } from '@shared/domain/language'
import { Refusal } from '@shared/domain/refusal'
import { defined, type Optional } from '@shared/util/defined'
import { noRoom, type RoomControl } from '../room/control'
import { Changes, type Listener } from './changes'

/** Ten minutes between backups, while something was changed. */
const BACKUP_INTERVAL_MS = 10 * 60_000

/** What phones took back is erased from the backups so soon after, in milliseconds, with what others take back meanwhile: no phone waits for that. */
const ERASE_DELAY_MS = 1_000

const RECENT_KEPT = 10

/** Where a host keeps its things. */
export interface SessionPlaces {
  /** Settings, backups and the list of recent files. */
  readonly dataDir: string
  /** Where new programmes are saved unless the user says otherwise. */
  readonly documentsDir: string
  readonly resourcesDir: string
  readonly version: string
}

const state = z.object({
  language: z.enum(LANGUAGES).nullable().catch(null),
  colorScheme: z.enum(COLOR_SCHEMES).catch('auto'),
  recent: z.array(z.object({ path: z.string(), name: z.string(), isSample: z.boolean().catch(false) })).catch([]),
  network: z.string().nullable().catch(null),
}).catch({ language: null, colorScheme: 'auto', recent: [], network: null })

/** One running host: its settings, the programme that is open, and who listens for changes. */
export class Session {
  #store: Store | null = null
  #announced = 0
  #backedUp = 0
  #backupTimer: NodeJS.Timeout | null = null
  #eraseTimer: NodeJS.Timeout | null = null
  /** Settles when no backup is made or changed: that takes turns. */
  #backup: Promise<unknown> = Promise.resolve()
  #turn: Promise<unknown> = Promise.resolve()
  readonly #changes = new Changes()
  #state: z.infer<typeof state>
  backupProblem: string | null = null
  /** The room's hub, where this host has one. */
  room: RoomControl = noRoom

  constructor(readonly places: SessionPlaces, readonly now: () => Date = () => new Date()) {
    this.#state = state.parse(this.#read())
  }

  get store(): Store {
    if (!this.#store) throw new Refusal('no_programme', {})
    return this.#store
  }

  get openStore(): Store | null {
    return this.#store
  }

  get settings(): Settings {
    return { language: this.#state.language, colorScheme: this.#state.colorScheme }
  }

  get recent(): readonly Omit<RecentFile, 'exists'>[] {
    return this.#state.recent
  }

  /** The name of the network that a room was opened on last; null before the first. */
  get network(): string | null {
    return this.#state.network
  }

  /** Keeps the name of the network that a room was opened on, for the next time. */
  rememberNetwork(network: string): void {
    this.#writeIfPossible({ ...this.#state, network })
  }

  /** Keeps the settings. Where they cannot be written, they stay as they were. */
  changeSettings(settings: Optional<Settings>): Settings {
    this.#write({ ...this.#state, ...defined(settings) })
    this.touch('app')
    return this.settings
  }

  /** Makes a new programme file, fills it in one transaction and opens it. A failure leaves no file. */
  create(path: string, fill: (store: Store) => void): Promise<string> {
    return this.#inTurn(async () => {
      const absolute = resolve(path)
      const store = createStore(absolute)
      try {
        store.log.run('files.create', null, false, () => fill(store))
      } catch (error) {
        store.close()
        for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${absolute}${ending}`, { force: true })
        throw asRefusal(absolute, error)
      }
      await this.#take(store)
      return absolute
    })
  }

  /** Opens a programme in place of the one that is open. A refusal leaves the open one as it is. */
  open(path: string): Promise<string> {
    return this.#inTurn(async () => {
      const absolute = resolve(path)
      if (this.#store?.path === absolute) return absolute
      const store = await openStore(absolute, this.backups(absolute))
      if (store.programme.all().length === 0) {
        store.close() // a file whose making was cut off
        throw new Refusal('file_damaged', { path: absolute, backups: this.backups(absolute).path })
      }
      await this.#take(store)
      return absolute
    })
  }

  /** Closes the open programme; a last backup is made where something was changed. */
  close(): Promise<void> {
    return this.#inTurn(() => this.#letGo())
  }

  async #letGo(): Promise<void> {
    await this.room.close()
    if (this.#backupTimer) clearInterval(this.#backupTimer)
    this.#backupTimer = null
    await this.backUpNow()
    if (this.#eraseTimer) this.#eraseNow()
    await this.#backup
    this.#store?.close()
    this.#store = null
    this.touch('app')
  }

  forget(path: string): void {
    this.#write({ ...this.#state, recent: this.#state.recent.filter((file) => file.path !== path) })
    this.touch('app')
  }

  /** Puts the open programme first among the recent ones, by its name as it is now. */
  #remember({ path, programme }: Store): void {
    const others = this.#state.recent.filter((file) => file.path !== path)
    const current = programme.all()[0]
    const recent = [{ path, name: current?.name ?? '', isSample: current?.isSample ?? false }, ...others].slice(0, RECENT_KEPT)
    this.#writeIfPossible({ ...this.#state, recent })
  }

  /** For what is a convenience: no work stops where it cannot be written. */
  #writeIfPossible(next: z.infer<typeof state>): void {
    try {
      this.#write(next)
    } catch {
      this.#state = next
    }
  }

  /** Where the backups of the programme at this path lie. */
  backups(path: string): BackupFolder {
    const key = createHash('sha256').update(path).digest('hex').slice(0, 16)
    return { path: join(this.#allBackups, key), now: this.now }
  }

  /** Backs the open programme up where it changed since the last time. A failure is told, and does not stop the work. */
  async backUpNow(): Promise<void> {
    const store = this.#store
    if (!store || store.log.seq === this.#backedUp) return
    const seq = store.log.seq
    const made = this.#backup.then(() => backUp(store.db, this.backups(store.path)))
    this.#backup = made.catch(() => undefined)
    try {
      await made
      this.#backedUp = seq
      this.backupProblem = null
    } catch (error) {
      this.backupProblem = error instanceof Error ? error.message : String(error)
    }
    this.touch('app')
  }

  /** Erases what phones took back from the backups, too, a moment later, and before the programme is closed. */
  eraseSoon(): void {
    this.#eraseTimer ??= setTimeout(() => this.#eraseNow(), ERASE_DELAY_MS).unref()
  }

  #eraseNow(): void {
    if (this.#eraseTimer) clearTimeout(this.#eraseTimer)
    this.#eraseTimer = null
    const store = this.#store
    // What fails stays for the next opening: the work goes on.
    if (store) this.#backup = this.#backup.then(() => eraseFromCopies(store.db, { own: this.backups(store.path).path, all: this.#allBackups })).catch(() => undefined)
  }

  /** Calls the listener with each batch of changes; answers how to stop. */
  subscribe(listener: Listener): () => void {
    return this.#changes.subscribe(listener)
  }

  /** What changed after a batch; `app`, which stands for everything, where that is not known. */
  changesSince(after: number | null): ChangeEvent {
    return this.#changes.since(after)
  }

  /** Tells listeners what was committed since the last time, once per turn of the event loop. */
  announce(): void {
    if (!this.#store) return
    for (const { topic, ids } of this.#store.log.since(this.#announced)) {
      this.#changes.note(topic, ids)
      if (topic === 'programme') this.#remember(this.#store)
    }
    this.#announced = this.#store.log.seq
  }

  /** Tells listeners of a change outside the programme's file. */
  touch(topic: string): void {
    this.#changes.note(topic, [])
  }

  /** Making, opening and closing take turns: two at once would leave a file held that nobody has open. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work)
    this.#turn = result.catch(() => undefined)
    return result
  }

  async #take(store: Store): Promise<void> {
    if (this.#store) await this.#letGo()
    this.#store = store
    this.#announced = this.#backedUp = store.log.seq
    this.#remember(store)
    this.#backupTimer = setInterval(() => void this.backUpNow(), BACKUP_INTERVAL_MS)
    this.#backupTimer.unref()
    this.eraseSoon() // what a crash, or a failure, left
    this.touch('app')
  }

  /** The folder of all programmes' folders of backups. */
  get #allBackups(): string {
    return join(this.places.dataDir, 'backups')
  }

  get #settingsFile(): string {
    return join(this.places.dataDir, 'settings.json')
  }

  #read(): unknown {
    try {
      return JSON.parse(readFileSync(this.#settingsFile, 'utf8'))
    } catch {
      return undefined // the first start, or a file that was cut short: the settings begin anew
    }
  }

  #write(next: z.infer<typeof state>): void {
    const part = `${this.#settingsFile}.part`
    try {
      mkdirSync(this.places.dataDir, { recursive: true, mode: 0o700 })
      writeFileSync(part, JSON.stringify(next, null, 2))
      renameSync(part, this.#settingsFile)
    } catch (error) {
      rmSync(part, { force: true })
      throw error
    }
    this.#state = next
  }
}

/** A new UUIDv7. */
export const newId = (): string => v7()
