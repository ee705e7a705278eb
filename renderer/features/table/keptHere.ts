const DATABASE = 'samling-table'
const NOTES = 'update'
const ACTS = 'act'

/** More rows than this are made one when a note is opened. */
const LONGEST_LOG = 100

let opening: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(NOTES, { autoIncrement: true }).createIndex('note', 'noteId')
      request.result.createObjectStore(ACTS, { keyPath: 'id' })
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')))
  })
  opening.catch(() => { opening = null })
  return opening
}

interface Row { readonly noteId: string; readonly update: Uint8Array<ArrayBuffer> }

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
    transaction.addEventListener('error', () => reject(transaction.error ?? new Error('failed')))
  })
}

async function change(store: string, work: (objects: IDBObjectStore) => void): Promise<void> {
  const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' })
  work(transaction.objectStore(store))
  await done(transaction)
}

/** Keeps one more update of a note in this browser; resolves when it is on this computer's disk. */
export function keepHere(noteId: string, update: Uint8Array): Promise<void> {
  return change(NOTES, (rows) => void rows.add({ noteId, update: new Uint8Array(update) } satisfies Row))
}

/** The note's updates that this browser keeps, oldest first. With many of them, `merge` makes them one. */
export async function keptHere(noteId: string, merge: (updates: readonly Uint8Array[]) => Uint8Array): Promise<readonly Uint8Array[]> {
  const transaction = (await open()).transaction(NOTES, 'readwrite', { durability: 'strict' })
  const index = transaction.objectStore(NOTES).index('note')
  const [rows, keys] = await Promise.all([asked<Row[]>(index.getAll(noteId)), asked<IDBValidKey[]>(index.getAllKeys(noteId))])
  const updates = rows.map((row) => row.update)
  if (updates.length <= LONGEST_LOG) return updates
  const snapshot = new Uint8Array(merge(updates))
  transaction.objectStore(NOTES).add({ noteId, update: snapshot } satisfies Row)
  for (const key of keys) transaction.objectStore(NOTES).delete(key)
  await done(transaction)
  return [snapshot]
}

/** The notes that this browser keeps something of. */
export async function notesKeptHere(): Promise<readonly string[]> {
  const index = (await open()).transaction(NOTES).objectStore(NOTES).index('note')
  return new Promise((resolve, reject) => {
    const found: string[] = []
    const request = index.openKeyCursor(null, 'nextunique')
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
    request.addEventListener('success', () => {
      const cursor = request.result
      if (!cursor) return resolve(found)
      found.push(String(cursor.key))
      cursor.continue()
    })
  })
}

/** Keeps an act that waits for the hub, in place of an older one with its id; resolves when it is on this computer's disk. */
export function keepAct(act: { readonly id: string }): Promise<void> {
  return change(ACTS, (acts) => void acts.put(act))
}

/** Forgets an act that the hub has taken. */
export function forgetAct(id: string): Promise<void> {
  return change(ACTS, (acts) => void acts.delete(id))
}

/** The acts that this browser keeps. */
export async function keptActs<T>(): Promise<readonly T[]> {
  return asked<T[]>((await open()).transaction(ACTS).objectStore(ACTS).getAll() as IDBRequest<T[]>)
}

function asked<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as T))
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
  })
}
