/**
 * What a page keeps in its browser: texts under names, in `localStorage`, which is read at once. A browser that is killed loses what it was given there in the last seconds
 * (measured in Chromium: still lost after six); what is in IndexedDB outlives it once its transaction is over. So each text is kept there too, with the number of its writing,
 * and what `localStorage` turns out to have lost is brought back when the page comes up.
 */

const DATABASE = 'samling-kept'
const COPIES = 'copy'

/** Where the number of the newest writing is kept in `localStorage`. */
const NEWEST = 'samling-kept'

/** A text as IndexedDB keeps it; null says that it was taken away. */
interface Copy {
  readonly name: string
  readonly text: string | null
  /** When it was written, in milliseconds of the clock that all tabs share; higher where the clock was set back. */
  readonly number: number
}

/** The newest writing `localStorage` had when the page came up. */
const newestAtStart = newest()

/** What this page wrote itself is newer than any copy. */
const written = new Set<string>()

/** So is what another tab wrote since this page came up: a copy that was read before may not take its place. */
const writtenElsewhere = new Set<string>()
addEventListener('storage', ({ key }) => { if (key !== null) writtenElsewhere.add(key) })

let opening: Promise<IDBDatabase> | null = null

/** Keeps a text under a name; null takes it away. Throws where the browser keeps nothing. */
export function keepText(name: string, text: string | null): void {
  const number = Math.max(newest() + 1, Date.now())
  if (text === null) localStorage.removeItem(name)
  else localStorage.setItem(name, text)
  localStorage.setItem(NEWEST, String(number))
  written.add(name)
  copy({ name, text, number }).catch(() => undefined) // a browser without IndexedDB has `localStorage` alone
}

/** Brings back what `localStorage` has lost, and answers whether there was anything. Where IndexedDB never answers, as in some versions of Safari, neither does this: nobody may wait for it. */
export async function bringBack(): Promise<boolean> {
  const copies = await allCopies().catch(() => [])
  const lost = copies.filter(({ name, number }) => number > newestAtStart && !written.has(name))
  for (const { name, text } of lost) {
    if (writtenElsewhere.has(name)) continue
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  }
  if (lost.length > 0) localStorage.setItem(NEWEST, String(Math.max(newest(), ...lost.map(({ number }) => number))))
  return lost.length > 0
}

function newest(): number {
  try {
    return Number(localStorage.getItem(NEWEST))
  } catch {
    return 0
  }
}

function open(): Promise<IDBDatabase> {
  if (opening === null) {
    opening = new Promise((resolve, reject) => {
      const request = indexedDB.open(DATABASE, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(COPIES, { keyPath: 'name' })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('no database'))
    })
  }
  return opening
}

async function copy(of: Copy): Promise<void> {
  const database = await open()
  // It has to outlive the browser, not the computer's power: a flush at every key would hold up the notes, which share the disk.
  const copies = database.transaction(COPIES, 'readwrite', { durability: 'relaxed' }).objectStore(COPIES)
  const request = copies.get(of.name) as IDBRequest<Copy | undefined>
  // A tab that had to wait for the database may come after one that wrote later: the older text does not take the newer one's place.
  request.onsuccess = () => { if (of.number >= (request.result?.number ?? 0)) copies.put(of) }
}

async function allCopies(): Promise<readonly Copy[]> {
  const database = await open()
  return new Promise((resolve, reject) => {
    const request = database.transaction(COPIES).objectStore(COPIES).getAll() as IDBRequest<Copy[]>
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('failed'))
  })
}
