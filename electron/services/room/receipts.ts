import { answerRows } from '@electron/store/answerRows'
import type { Store } from '@electron/store/store'
import type { ReceiptAnswer, ReceiptStatus } from '@shared/contract/phone'
import type { YouthInput } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import { CODE_ALPHABET, cleanCode, CODE_LENGTH } from '@shared/domain/roomCode'
import { randomCode } from './tokens'

const CODE = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`)

/** A new receipt, such as K7M-3XQ, that no input has. */
export function newReceipt(store: Store): string {
  for (;;) {
    const receipt = written(randomCode(CODE_LENGTH))
    if (!answerRows(store.db).hasReceipt(receipt)) return receipt
  }
}

/** A receipt as somebody typed it, as it is kept. Refuses with `receipt_unreadable`. */
export function readReceipt(typed: string): string {
  const code = cleanCode(typed)
  if (!CODE.test(code)) throw new Refusal('receipt_unreadable', {})
  return written(code)
}

/** What became of the input with this receipt. */
export function receiptAnswer(store: Store, receipt: string): ReceiptAnswer {
  const code = cleanCode(receipt)
  const [input] = CODE.test(code) ? store.youthInput.all({ receipt: written(code) }) : []
  if (!input) return { receipt, status: 'gone', unit: null, outcome: '' }
  const unit = input.unitId === null ? null : store.unit.get(input.unitId).name
  return { receipt, status: statusOf(input), unit, outcome: input.outcome === 'received' ? '' : input.outcomeText }
}

/** The furthest that an input came. One that was set aside was read, and says so. */
function statusOf({ outcome, shown, read }: YouthInput): ReceiptStatus {
  if (outcome !== 'received') return outcome
  if (shown) return 'shown'
  return read ? 'read' : 'received'
}

function written(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`
}
