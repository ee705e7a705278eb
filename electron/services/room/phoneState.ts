import { createHash } from 'node:crypto'
import type { Store } from '@electron/store/store'
import { receiptRows, shownInputs, supportCounts } from '@electron/store/phoneRows'
import { PHONE_INPUTS_SHOWN, type PhoneState } from '@shared/contract/phone'
import type { AgendaItem, Prompt } from '@shared/domain/entities'
import { takesQuestions } from '@shared/domain/kinds'
import { Refusal } from '@shared/domain/refusal'

type Counts = ReadonlyMap<string, number>

/** What all phones of a gathering's room see: the same for all, approved input alone, nobody's name but the speakers'. */
export function phoneState(store: Store, gatheringId: string): PhoneState {
  const [programme] = store.programme.all()
  if (!programme) throw new Refusal('no_programme', {})
  const gathering = store.gathering.get(gatheringId)
  const counts = supportCounts(store.db)
  return {
    programme: { name: programme.name, language: programme.neutralLanguage, isSample: programme.isSample },
    gathering: { id: gathering.id, title: gathering.title, question: gathering.question },
    units: store.unit.all().map(({ id, name }) => ({ id, name })),
    prompts: store.prompt.all({ gatheringId }).filter((prompt) => prompt.state !== 'draft').map((prompt) => promptState(store, prompt, counts)),
    talks: store.agendaItem.all({ gatheringId }).filter(takesQuestions).map((item) => talkState(store, item, counts)),
    evaluation: store.evaluationQuestion.all({ gatheringId, open: true }).map(({ id, kind, text }) => ({ id, kind, text })),
    receipts: receiptsMark(store),
  }
}

function promptState(store: Store, prompt: Prompt, counts: Counts): PhoneState['prompts'][number] {
  const shown = mostSupportedAndNewest(shownInputs(store.db, prompt.id).map(({ id, text }) => ({ id, text, support: counts.get(id) ?? 0 })))
  return { id: prompt.id, text: prompt.text, open: prompt.state === 'open', inputs: shown }
}

function talkState(store: Store, item: AgendaItem, counts: Counts): PhoneState['talks'][number] {
  const questions = store.speakerQuestion.all({ itemId: item.id, state: 'approved' })
  const shown = mostSupportedAndNewest(questions.map(({ id, text, answered }) => ({ id, text, support: counts.get(id) ?? 0, answered })))
  return { id: item.id, title: item.title, speaker: item.speaker, questions: [...shown.filter(({ answered }) => !answered), ...shown.filter(({ answered }) => answered)] }
}

/**
 * Half of what is shown are those with most support, half the newest, so that new ones get their chance; all of them by support. Those with as much
 * stand by their random ids: the order in which they came would tell who wrote what to whoever saw people write.
 */
function mostSupportedAndNewest<T extends { readonly id: string; readonly support: number }>(rows: readonly T[]): T[] {
  const bySupport = rows.toSorted((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1))
  if (rows.length <= PHONE_INPUTS_SHOWN) return bySupport
  const newest = rows.slice(-PHONE_INPUTS_SHOWN / 2)
  const chosen = new Set([...newest, ...bySupport.filter((row) => !newest.includes(row)).slice(0, PHONE_INPUTS_SHOWN / 2)].map((row) => row.id))
  return bySupport.filter((row) => chosen.has(row.id))
}

/** Says only whether anything changed in what receipts say. */
function receiptsMark(store: Store): string {
  const hash = createHash('sha256')
  for (const row of receiptRows(store.db)) hash.update(row).update('\n')
  return hash.digest('base64url').slice(0, 16)
}
