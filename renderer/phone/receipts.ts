import type { ReceiptAnswer, ReceiptStatus } from '@shared/contract/phone'
import { receiptIn } from '@shared/domain/roomCode'
import { call } from './hub'
import { newKey } from './key'
import { now, say, setOwn, watch } from './model'
import { currentText, type PhoneText } from './text'

/** When something changes for anybody's receipt, all phones ask; they spread over this. */
const SPREAD_MS = 4_000

/** The hub answers so many in one call. */
const AT_A_TIME = 20

let asked: string | null = null
let soon: ReturnType<typeof setTimeout> | undefined

/** Keeps the phone's receipts up to date with the room. */
export function followReceipts(): void {
  watch(() => {
    const mark = now().room?.receipts
    if (mark === undefined || mark === asked) return
    const wait = asked === null ? 0 : Math.random() * SPREAD_MS
    asked = mark
    clearTimeout(soon)
    soon = setTimeout(() => void ask(), wait)
  })
}

/** Asks what became of all receipts of this phone. */
async function ask(): Promise<void> {
  const { session, own } = now()
  const receipts = own.flatMap(({ receipt }) => receipt ?? [])
  for (let start = 0; session && start < receipts.length; start += AT_A_TIME) {
    const answer = await call(session.token, 'receipts', { receipts: receipts.slice(start, start + AT_A_TIME) })
    if (!('data' in answer)) {
      asked = null
      return
    }
    for (const { receipt, status, unit, outcome } of answer.data) update(receipt, { status, unit, outcome })
  }
}

function update(receipt: string, news: Pick<ReceiptAnswer, 'status' | 'unit' | 'outcome'>): void {
  const own = now().own.find((each) => each.receipt === receipt)
  if (!own || (own.status === news.status && own.outcome === news.outcome && own.unit === news.unit)) return
  setOwn({ ...own, ...news })
  const text = currentText()
  say(text.phone.receipt.changed(receipt, statusText(text, news.status, news.unit)))
}

/** How far an input has come, in words. */
export function statusText(text: PhoneText, status: ReceiptStatus, unit: string | null): string {
  return status === 'taken_up' && unit !== null ? text.phone.receipt.takenUpBy(unit) : text.phone.receipt.status[status]
}

/** Follows a receipt from before, such as one from a picture. False where the code cannot be one. */
export function followReceipt(typed: string): boolean {
  const receipt = receiptIn(typed)
  if (receipt === null) return false
  const known = now().own.some((own) => own.receipt === receipt)
  if (!known) {
    setOwn({
      key: newKey(), gatheringId: '', gathering: '', kind: 'followed', subjectId: '', subject: '', text: '', unitId: null, step: 'kept', refusal: null, receipt, status: null, unit: null, outcome: '',
      order: nextOrder(),
    })
  }
  void ask()
  return true
}

/** The place of what is written next. */
export const nextOrder = (): number => now().own.reduce((highest, { order }) => Math.max(highest, order), 0) + 1
