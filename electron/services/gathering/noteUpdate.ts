import * as Y from 'yjs'
import { NOTE_TEXT } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'

/** So many parts an update has at most, and the document after it: more than twenty tables make of one note until its text is too long. */
export const MOST_PARTS = 100_000

/**
 * So many steps Yjs may take to find the places of what one update brings, about half a second: where two wrote at the same place, one's writing is
 * walked over for each part of the other's. A day of twenty tables without the hub takes a tenth of it; made for the purpose, some kilobytes take minutes.
 */
const MOST_STEPS = 2_000_000

/** What an update says of itself, read before any of it is taken in. */
type Parts = ReturnType<typeof Y.decodeUpdate>

/** Thrown out of Yjs where an update takes more steps than are left. */
class TooManySteps extends Error {}

/** The steps that may still be taken, while they are counted. */
let stepsLeft = Infinity

const integrate = Reflect.get(Y.Item.prototype, 'integrate') as (this: Y.Item, transaction: Y.Transaction, offset: number) => void

// Yjs has no bound of its own and tells nobody what it does: each part counts its steps before Yjs takes them.
Y.Item.prototype.integrate = function (transaction, offset) {
  if (stepsLeft !== Infinity) {
    stepsLeft -= stepsTo(this, transaction.doc.store, offset)
    if (stepsLeft < 0) throw new TooManySteps()
  }
  integrate.call(this, transaction, offset)
}

/** Takes updates into a document. Answers how many steps that took; throws where it takes more than these, and the document is of no use then. */
export function takeIn(doc: Y.Doc, updates: readonly Uint8Array[], most: number = MOST_STEPS): number {
  stepsLeft = most
  try {
    doc.transact(() => { for (const update of updates) Y.applyUpdate(doc, update) })
    return most - stepsLeft
  } finally {
    stepsLeft = Infinity
  }
}

/** Reads an update of a note's text. Refuses with `note_update_unreadable` what is none, and what brings anything but plain text and what was deleted. */
export function partsOf(update: Uint8Array): Parts {
  try {
    const parts = Y.decodeUpdate(update)
    const ranges = [...parts.ds.clients.values()].reduce((sum, each) => sum + each.length, 0)
    if (parts.structs.length + ranges <= MOST_PARTS && parts.structs.every(isPlain)) return parts
  } catch {
    // It is no update.
  }
  throw new Refusal('note_update_unreadable', {})
}

/** Whether an update builds on something that is neither in the document nor in the update. */
export function isEarly({ store }: Y.Doc, { structs, ds }: Parts): boolean {
  const ends = new Map<number, number>()
  const endOf = (client: number) => ends.get(client) ?? Y.getState(store, client)
  for (const { id: { client, clock }, length, constructor } of structs) {
    const end = endOf(client)
    if (clock > end || (constructor === Y.Skip && clock + length > end)) return true
    ends.set(client, Math.max(end, clock + length))
  }
  const lacks = (id: Y.ID | null) => id !== null && id.clock >= endOf(id.client)
  return structs.some((struct) => struct instanceof Y.Item && (lacks(struct.origin) || lacks(struct.rightOrigin)))
    || [...ds.clients].some(([client, ranges]) => ranges.some(({ clock, len }) => clock + len > endOf(client)))
}

/** How many parts a document has. */
export function partsIn({ store }: Y.Doc): number {
  return [...store.clients.values()].reduce((sum, { length }) => sum + length, 0)
}

function isPlain(struct: Parts['structs'][number]): boolean {
  if (struct.length < 1 || !Number.isSafeInteger(struct.id.clock + struct.length)) return false
  if (!(struct instanceof Y.Item)) return struct instanceof Y.Skip
  const { content, parentSub } = struct
  const parent: unknown = struct.parent // as it was sent: the name of a text, where no neighbour tells it
  return (parent === null || parent === NOTE_TEXT) && parentSub === null && (content instanceof Y.ContentString || content instanceof Y.ContentDeleted)
}

/** The parts that Yjs walks over to find a part's place among what others wrote there. It is its own loop (`Item.integrate`), as far as that decides how far it goes. */
function stepsTo(item: Y.Item, store: Y.Doc['store'], offset: number): number {
  const { client, clock } = item.id
  const left = offset > 0 ? Y.getItem(store, Y.createID(client, clock + offset - 1)) : item.left
  if (!(item.parent instanceof Y.AbstractType)) return 0
  const origin = left?.lastId ?? null
  const passed = new Set<unknown>()
  let next = left === null ? item.parent._start : left.right
  while (next !== null && next !== item.right && passed.size <= stepsLeft) {
    passed.add(next)
    if (Y.compareIDs(origin, next.origin)) {
      if (next.id.client >= client && Y.compareIDs(item.rightOrigin, next.rightOrigin)) break
    } else if (next.origin === null || !passed.has(Y.getItem(store, next.origin))) break
    next = next.right
  }
  return passed.size
}
