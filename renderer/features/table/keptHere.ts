const DATABASE = 'samling-notes'
const STORE = 'update'

/** More rows than this are made one when a note is opened. */
const LONGEST_LOG = 100

let opening: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { autoIncrement: true }).createIndex('note', 'noteId'))
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

/** Keeps one more update of a note in this browser; resolves when it is on this computer's disk. */
export async function keepHere(noteId: string, update: Uint8Array): Promise<void> {
  const transaction = (await open()).transaction(STORE, 'readwrite', { durability: 'strict' })
  transaction.objectStore(STORE).add({ noteId, update: new Uint8Array(update) } satisfies Row)
  await done(transaction)
}

/** The note's updates that this browser keeps, oldest first. With many of them, `merge` makes them one. */
export async function keptHere(noteId: string, merge: (updates: readonly Uint8Array[]) => Uint8Array): Promise<readonly Uint8Array[]> {
  const transaction = (await open()).transaction(STORE, 'readwrite')
  const index = transaction.objectStore(STORE).index('note')
  const [rows, keys] = await Promise.all([asked<Row[]>(index.getAll(noteId)), asked<IDBValidKey[]>(index.getAllKeys(noteId))])
  const updates = rows.map((row) => row.update)
  if (updates.length <= LONGEST_LOG) return updates
  const snapshot = new Uint8Array(merge(updates))
  transaction.objectStore(STORE).add({ noteId, update: snapshot } satisfies Row)
  for (const key of keys) transaction.objectStore(STORE).delete(key)
  await done(transaction)
  return [snapshot]
}

function asked<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as T))
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')))
  })
}
