import { answerRows } from '@electron/store/answerRows'
import type { Store } from '@electron/store/store'
import type { ReceiptAnswer, ReceiptStatus } from '@shared/contract/phone'
import type { YouthInput } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import { CODE_LENGTH, receiptIn, receiptOf } from '@shared/domain/roomCode'
import { randomCode } from './tokens'

/** A new receipt, such as K7M-3XQ, that no input has. */
export function newReceipt(store: Store): string {
  for (;;) {
    const receipt = receiptOf(randomCode(CODE_LENGTH))
    if (!hasReceipt(store, receipt)) return receipt
  }
}

/** Whether an input has this receipt. */
export function hasReceipt(store: Store, receipt: string): boolean {
  return answerRows(store.db).hasReceipt(receipt)
}

/** A receipt as somebody typed it, as it is kept. Refuses with `receipt_unreadable`. */
export function readReceipt(typed: string): string {
  const receipt = receiptIn(typed)
  if (receipt === null) throw new Refusal('receipt_unreadable', {})
  return receipt
}

/** What became of the input with this receipt. */
export function receiptAnswer(store: Store, receipt: string): ReceiptAnswer {
  const known = receiptIn(receipt)
  const [input] = known === null ? [] : store.youthInput.all({ receipt: known })
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
