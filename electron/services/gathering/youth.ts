import { randomUUID } from 'node:crypto'
import { participantNames, supportCounts } from '@electron/store/phoneRows'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { decide, inputThere } from '../room/decide'
import { hasReceipt, readReceipt } from '../room/receipts'
import { ensureRoom, findRoom } from '../room/rooms'
import { checkSheetCode, newSheetCode } from '../room/sheets'

/** Youth input: what young people are asked, what they said and what was done with it. */
export const youth: AllServices['youth'] = {
  prompts: ({ store }, { gatheringId }) => store.prompt.all({ gatheringId }),
  addPrompt: ({ store, newId }, { gatheringId, text }) => {
    store.gathering.get(gatheringId)
    return store.prompt.insert({ id: newId(), gatheringId, position: store.prompt.nextPosition({ gatheringId }), text, state: 'draft' })
  },
  updatePrompt: ({ store }, { id, text }) => store.prompt.update(id, { text }),
  movePrompt: ({ store }, { id, before }) => {
    const { gatheringId } = store.prompt.get(id)
    store.prompt.update(id, { position: store.prompt.positionBefore({ gatheringId }, id, before) })
  },
  removePrompt: ({ store }, { id }) => store.prompt.delete(id),
  inputs: ({ store }, { gatheringId }) => store.prompt.all({ gatheringId }).flatMap((prompt) => store.youthInput.all({ promptId: prompt.id })),
  support: ({ store }, { gatheringId }) => {
    const counts = supportCounts(store.db)
    return store.prompt.all({ gatheringId }).flatMap((prompt) => store.youthInput.all({ promptId: prompt.id }))
      .map(({ id }) => ({ inputId: id, count: counts.get(id) ?? 0 })).filter(({ count }) => count > 0)
  },
  setPromptState: ({ store }, { ids, state }) => {
    for (const id of ids) store.prompt.update(id, { state })
  },
  addInput: (context, { promptId, text, unitId, receipt }) => {
    const { store } = context
    store.prompt.get(promptId)
    return store.youthInput.insert({
      // Other ids begin with the millisecond they were made in; when a young person said something is never kept.
      id: randomUUID(), promptId, position: store.youthInput.nextPosition({ promptId }), text, unitId: addressee(context, unitId), state: 'waiting', outcome: 'received', outcomeText: '',
      receipt: sheetReceipt(context, promptId, receipt), proof: null, read: true, shown: false,
    })
  },
  // Whoever does something with an input has read it, also where it was not on the screen for a while.
  updateInput: (context, { id, unitId, ...fields }) =>
    context.store.youthInput.update(id, { ...fields, ...unitId === undefined ? {} : { unitId: addressee(context, unitId) }, read: true }),
  setState: ({ store }, decision) => decide(decision, (id) => inputThere(store, id)),
  sheetCodes: (context, { promptId, count }) => {
    const { store, session } = context
    const { gatheringId } = store.prompt.get(promptId)
    const room = findRoom(context, gatheringId) ?? store.log.run('youth.sheetCodes', null, false, () => ensureRoom(context, gatheringId))
    session.announce()
    const promptIds = store.prompt.all({ gatheringId }).map(({ id }) => id)
    const codes = new Set<string>()
    while (codes.size < count) {
      const code = newSheetCode(room, promptId, promptIds)
      if (!hasReceipt(store, code)) codes.add(code)
    }
    return [...codes]
  },
  markRead: ({ store }, { ids }) => {
    for (const id of ids) if (store.youthInput.find(id)?.read === false) store.youthInput.update(id, { read: true })
  },
  setShown: ({ store }, { ids, shown }) => {
    for (const id of ids) store.youthInput.update(id, { shown, read: true })
  },
  removeInputs: ({ store }, { ids }) => {
    for (const id of ids) store.youthInput.delete(id)
  },
  names: ({ store }) => participantNames(store.db),
}

/** The unit an input is addressed to, or null for all. Refuses a unit that is not there. */
function addressee({ store }: Context, unitId: string | null): string | null {
  return unitId === null ? null : store.unit.get(unitId).id
}

/** The code on the answer sheet that an input was written on; null where there was none. */
function sheetReceipt(context: Context, promptId: string, typed: string | undefined): string | null {
  if (typed === undefined || typed.trim() === '') return null
  const receipt = readReceipt(typed)
  if (hasReceipt(context.store, receipt)) throw new Refusal('receipt_taken', { receipt })
  checkSheetCode(context, promptId, receipt)
  return receipt
}
