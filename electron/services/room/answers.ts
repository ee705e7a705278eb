import { hash, randomUUID } from 'node:crypto'
import type { Store } from '@electron/store/store'
import { answerRows } from '@electron/store/answerRows'
import { eraseSent } from '@electron/store/phoneRows'
import { PHONE_TEXT_LONGEST } from '@shared/contract/roomLimits'
import type { Prompt } from '@shared/domain/entities'
import { takesQuestions } from '@shared/domain/kinds'
import { Refusal } from '@shared/domain/refusal'
import { sendingsOf } from './sendings'
import { newReceipt } from './receipts'

/** An open room as phones' acts see it. */
export interface PhoneRoom {
  readonly store: Store
  readonly gatheringId: string
}

/** An answer to a prompt as a phone sends it. */
export interface PhoneAnswer {
  readonly promptId: string
  readonly text: string
  readonly unitId: string | null
  readonly key: string
}

/**
 * Keeps an answer and gives its receipt; the same key again gives the same receipt. It is gathered, and written with the others of its moment
 * (`answerRows`). The id is random, for the others hold a time.
 */
export function keepAnswer(room: PhoneRoom, phone: string, { promptId, text, unitId, key }: PhoneAnswer): { readonly receipt: string } {
  const { store } = room
  const rows = answerRows(store.db)
  const proof = hashOf(key)
  const known = rows.receiptOf(proof)
  if (known !== undefined) return { receipt: known }
  refuseWithdrawn(store, proof)
  rows.checkOpen(promptId, () => openPrompt(room, promptId))
  refuseLong(text)
  if (unitId !== null) store.unit.get(unitId)
  sendingsOf(store).take(room.gatheringId, phone, promptId, proof)
  const receipt = newReceipt(store)
  const id = randomUUID()
  rows.add({ id, promptId, text, unitId, receipt, proof })
  store.log.note('youth_input', id)
  return { receipt }
}

/** Takes back what was sent with this key, also where it has not come yet, or where the lead has removed it and undo could bring it back. */
export function withdraw(room: PhoneRoom, key: string): void {
  const { store } = room
  answerRows(store.db).write()
  const proof = hashOf(key)
  const [input] = store.youthInput.all({ proof })
  if (input) openPrompt(room, input.promptId)
  eraseSent(store.db, 'youth_input', proof)
  eraseSent(store.db, 'speaker_question', proof)
  if (!store.withdrawal.find(proof)) store.withdrawal.insert({ id: proof })
}

/** A phone counts once for what it supports. Only what phones are shown can be supported. */
export function setSupport(room: PhoneRoom, phone: string, subjectId: string, on: boolean): void {
  const { store } = room
  checkSupportable(room, subjectId)
  const id = hashOf(`${phone} ${subjectId}`)
  const supported = store.support.find(id) !== undefined
  if (on && !supported) store.support.insert({ id, subjectId })
  if (!on && supported) store.support.delete(id)
}

/** Keeps a question to a speaker; the same key again changes nothing. */
export function keepQuestion({ store, gatheringId }: PhoneRoom, phone: string, { itemId, text, key }: { readonly itemId: string; readonly text: string; readonly key: string }): void {
  const proof = hashOf(key)
  if (store.speakerQuestion.all({ proof }).length > 0) return
  refuseWithdrawn(store, proof)
  const item = store.agendaItem.get(itemId)
  if (item.gatheringId !== gatheringId || !takesQuestions(item)) throw new Refusal('not_found', { what: 'agenda_item' })
  refuseLong(text)
  sendingsOf(store).take(gatheringId, phone, itemId, proof)
  const { id } = store.speakerQuestion.insert({
    id: randomUUID(), itemId, position: store.speakerQuestion.nextPosition({ itemId }), text, state: 'waiting', answered: false, proof,
  })
  store.log.note('speaker_question', id)
}

/** The hash under which a phone's key or act is known. */
export function hashOf(text: string): string {
  return hash('sha256', text, 'hex')
}

/** Refuses with `answer_too_long`. */
export function refuseLong(text: string): void {
  if (text.length > PHONE_TEXT_LONGEST) throw new Refusal('answer_too_long', { longest: PHONE_TEXT_LONGEST })
}

function refuseWithdrawn(store: Store, proof: string): void {
  if (answerRows(store.db).isWithdrawn(proof)) throw new Refusal('answer_withdrawn', {})
}

/** The prompt where it is open on the phones. A draft is as good as none. */
function openPrompt({ store, gatheringId }: PhoneRoom, promptId: string): Prompt {
  const prompt = store.prompt.get(promptId)
  if (prompt.gatheringId !== gatheringId || prompt.state === 'draft') throw new Refusal('not_found', { what: 'prompt' })
  if (prompt.state === 'closed') throw new Refusal('prompt_closed', {})
  return prompt
}

function checkSupportable(room: PhoneRoom, subjectId: string): void {
  const { store, gatheringId } = room
  const input = store.youthInput.find(subjectId)
  if (input?.state === 'approved' && input.unitId === null) return void openPrompt(room, input.promptId)
  const question = store.speakerQuestion.find(subjectId)
  if (question?.state !== 'approved' || store.agendaItem.get(question.itemId).gatheringId !== gatheringId) throw new Refusal('not_found', { what: 'support' })
}
