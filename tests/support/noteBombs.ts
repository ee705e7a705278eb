import * as Y from 'yjs'
import { NOTE_TEXT } from '@shared/domain/notes'

/** Two small updates of a note: the second one's every part is to be found a place for among all of the first, and takes Yjs many times as long as the last. */
export function tangled(parts: number): readonly [first: Uint8Array, second: Uint8Array] {
  const doc = new Y.Doc()
  doc.clientID = 1
  doc.getText(NOTE_TEXT).insert(0, 'x'.repeat(parts))
  const bytes = numbers(1, parts - 1, 2, 0)
  // Each is a string of one letter, with a neighbour to its right and none to its left.
  for (let place = 1; place < parts; place++) bytes.push(0x44, ...numbers(1, place, 1), 0x79)
  return [Y.encodeStateAsUpdate(doc), Uint8Array.from([...bytes, 0])]
}

/** Updates that Yjs takes in fast in this order, and slowly in that of a snapshot of them all: two write ever at the top, and who comes last builds on the second. */
export function slowAsSnapshot(each: number): Uint8Array[] {
  const [upper, lower] = [atTheTop(2, each), atTheTop(1, each)]
  const last = new Y.Doc()
  last.clientID = 3
  for (const update of lower) Y.applyUpdate(last, update)
  const before = Y.encodeStateVector(last)
  last.getText(NOTE_TEXT).insert(1, 'z')
  return [...upper, ...lower, Y.encodeStateAsUpdate(last, before)]
}

function atTheTop(client: number, times: number): Uint8Array[] {
  const doc = new Y.Doc()
  doc.clientID = client
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let time = 0; time < times; time++) doc.getText(NOTE_TEXT).insert(0, 'x')
  return updates
}

/** An update that deletes every second character of what a client wrote. */
export function manyHoles(client: number, holes: number): Uint8Array {
  const bytes = numbers(0, 1, client, holes)
  for (let hole = 0; hole < holes; hole++) bytes.push(...numbers(hole * 2, 1))
  return Uint8Array.from(bytes)
}

/** Numbers as Yjs writes them: seven bits in a byte, the lowest first. */
export function numbers(...each: readonly number[]): number[] {
  return each.flatMap((number) => number < 128 ? [number] : [128 + number % 128, ...numbers(Math.floor(number / 128))])
}

/** Bytes or words behind their count. */
export function counted(what: string | readonly number[]): number[] {
  const bytes = typeof what === 'string' ? [...Buffer.from(what)] : what
  return [...numbers(bytes.length), ...bytes]
}

/** A frame of the notes' line: the note, the type of the message, and what it brings. */
export function noteFrame(noteId: string, type: number, body: readonly number[]): Buffer {
  return Buffer.from([...counted(noteId), type, ...body])
}
