import type { Room } from '@shared/domain/entities'
import { CODE_ALPHABET, CODE_LENGTH, cleanCode, receiptOf } from '@shared/domain/roomCode'
import { Refusal } from '@shared/domain/refusal'
import { findRoom, type WithStore } from './rooms'
import { randomCode, Signer } from './tokens'

/**
 * So many characters of a sheet's code are drawn by chance; the rest follow from them, the room's key and the prompt. Of codes that were mistyped, one in 900 is
 * still a sheet's; of sheets that were printed for one prompt in two goes of twenty, two have the same code once in two thousand times.
 */
const DRAWN = 4

/** A new code for an answer sheet to one of a gathering's prompts, which is no code for the others. */
export function newSheetCode(room: Room, promptId: string, promptIds: readonly string[]): string {
  for (;;) {
    const code = codeOf(room, promptId, randomCode(DRAWN))
    if (promptIds.every((id) => id === promptId || !isFor(room, id, code))) return code
  }
}

/**
 * Refuses a code of another prompt of the gathering with `receipt_of_other_prompt`, and one that is on none of its sheets with `receipt_on_no_sheet`. Before a
 * gathering has a room no sheet was printed by its key: what was printed with an older version, or elsewhere, is taken as it is.
 */
export function checkSheetCode(context: WithStore, promptId: string, receipt: string): void {
  const { gatheringId } = context.store.prompt.get(promptId)
  const room = findRoom(context, gatheringId)
  if (!room || isFor(room, promptId, receipt)) return
  const other = context.store.prompt.all({ gatheringId }).findIndex(({ id }) => isFor(room, id, receipt))
  throw other === -1 ? new Refusal('receipt_on_no_sheet', { receipt }) : new Refusal('receipt_of_other_prompt', { receipt, number: other + 1 })
}

function isFor(room: Room, promptId: string, receipt: string): boolean {
  return codeOf(room, promptId, cleanCode(receipt).slice(0, DRAWN)) === receipt
}

function codeOf(room: Room, promptId: string, drawn: string): string {
  const signed = Buffer.from(new Signer(room.key).sign(['sheet', promptId, drawn]), 'base64url')
  const rest = [...signed.subarray(0, CODE_LENGTH - DRAWN)].map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length])
  return receiptOf(drawn + rest.join(''))
}
