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
  readonly number: number
}

/** The newest writing `localStorage` had when the page came up. */
const newestAtStart = newest()

/** What this page wrote itself is newer than any copy. */
const written = new Set<string>()

let opening: Promise<IDBDatabase> | null = null

/** Keeps a text under a name; null takes it away. Throws where the browser keeps nothing. */
export function keepText(name: string, text: string | null): void {
  const number = newest() + 1
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
  database.transaction(COPIES, 'readwrite', { durability: 'relaxed' }).objectStore(COPIES).put(of)
}

async function allCopies(): Promise<readonly Copy[]> {
  const database = await open()
  return new Promise((resolve, reject) => {
    const request = database.transaction(COPIES).objectStore(COPIES).getAll() as IDBRequest<Copy[]>
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('failed'))
  })
}
