import type { RefusalId } from '@shared/domain/refusal'
import { call, type Answer } from './hub'
import { sessionEnded } from './enter'
import { dropOwn, evaluationHere, now, say, set, setEvaluation, setOwn, setSupport, type Own, type Support } from './model'
import { currentText } from './text'

/** The first wait before what could not be sent is tried again; each further one is twice as long, up to the longest. */
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 15_000

/** What is sent at one time. It answers false where it must be tried again. */
type Sending = (token: string) => Promise<boolean>

let sending = false
let failures = 0
let waiting: ReturnType<typeof setTimeout> | undefined

/** Sends all that waits, one after the other, and goes on trying until the hub has taken or refused each. */
async function sendAll(): Promise<void> {
  if (sending) return
  sending = true
  clearTimeout(waiting)
  try {
    for (let next = nextSending(); next; next = nextSending()) {
      const { session } = now()
      if (!session) return
      if (!await next(session.token)) return tryAgain()
      failures = 0
    }
  } finally {
    sending = false
  }
}

/** Tries at once, since there is reason to believe that the hub is back. */
export function sendNow(): void {
  failures = 0
  void sendAll()
}

function tryAgain(): void {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures)
  failures++
  // A hall of phones must not come back in the same moment.
  waiting = setTimeout(() => void sendAll(), wait * (0.5 + Math.random()))
}

function nextSending(): Sending | null {
  const { own, support, room } = now()
  // What belongs to another gathering waits until the phone is there again: it is nothing for this one's hub.
  const isHere = ({ gatheringId }: Own | Support): boolean => gatheringId === room?.gathering.id
  const written = own.find((each) => isHere(each) && (each.step === 'waiting' || each.step === 'withdrawing'))
  if (written) return (token) => (written.step === 'waiting' ? sendOwn(token, written) : withdraw(token, written))
  if (evaluationHere()?.step === 'waiting') return sendEvaluation
  for (const [subjectId, each] of support) if (isHere(each) && !each.known) return (token) => sendSupport(token, subjectId, each)
  return null
}

/** Whether an answer settles the matter; where it does not, the phone tries again. */
function settled(answer: Answer<unknown>, token: string): answer is { readonly data: unknown } | { readonly refusal: RefusalId } {
  if ('away' in answer) {
    if (now().connection === 'here') set({ connection: 'away' })
    return false
  }
  if (!('refusal' in answer)) return true
  if (answer.refusal === 'room_session_ended') sessionEnded(token)
  return answer.refusal !== 'room_session_ended' && answer.refusal !== 'room_busy'
}

async function sendOwn(token: string, { key, kind, subjectId, text: words, unitId }: Own): Promise<boolean> {
  const answer = kind === 'answer' ? await call(token, 'answer', { promptId: subjectId, text: words, unitId, key }) : await call(token, 'ask', { itemId: subjectId, text: words, key })
  if (!settled(answer, token)) return false
  const current = now().own.find((own) => own.key === key)
  // Its writer may have changed their mind meanwhile.
  if (!current) return true
  if ('refusal' in answer) {
    if (current.step === 'waiting') setOwn({ ...current, step: 'refused', refusal: answer.refusal })
    say(refusalText(answer.refusal))
    return true
  }
  const text = currentText()
  const receipt = 'data' in answer && answer.data ? answer.data.receipt : null
  setOwn({ ...current, step: current.step === 'waiting' ? 'kept' : current.step, refusal: null, receipt })
  if (current.step === 'waiting') say(text.phone.own.sent)
  return true
}

async function withdraw(token: string, { key }: Own): Promise<boolean> {
  const answer = await call(token, 'withdraw', { key })
  if (!settled(answer, token)) return false
  const current = now().own.find((own) => own.key === key)
  const text = currentText()
  if (!current) return true
  if ('refusal' in answer) {
    setOwn({ ...current, step: 'kept', refusal: answer.refusal })
    say(text.phone.own.tooLate)
  } else {
    dropOwn(key)
    say(text.phone.own.withdrawn)
  }
  return true
}

async function sendEvaluation(token: string): Promise<boolean> {
  const { room } = now()
  const sent = evaluationHere()
  if (!room || !sent) return true
  // What is not asked any more would have all the rest refused.
  const asked = new Set(room.evaluation.map(({ id }) => id))
  const ids = Object.keys(sent.answers)
  const answers = (asked.size > 0 ? ids.filter((id) => asked.has(id)) : ids).map((questionId) => ({ questionId, value: null, text: '', ...sent.answers[questionId] }))
  const answer = await call(token, 'evaluate', { answers, key: sent.key })
  if (!settled(answer, token)) return false
  // What was changed while it was on its way is sent by its own press of the button.
  if (now().evaluations.get(room.gathering.id) !== sent) return true
  setEvaluation(room.gathering.id, 'refusal' in answer ? { ...sent, step: 'refused', refusal: answer.refusal } : { ...sent, step: 'kept', refusal: null })
  const text = currentText()
  say('refusal' in answer ? refusalText(answer.refusal) : text.phone.evaluation.sent)
  return true
}

async function sendSupport(token: string, subjectId: string, { on, gatheringId }: Support): Promise<boolean> {
  const answer = await call(token, 'support', { subjectId, on })
  if (!settled(answer, token)) return false
  const current = now().support.get(subjectId)
  const text = currentText()
  if ('refusal' in answer) {
    setSupport(subjectId, null)
    say(text.phone.support.refused)
  } else if (current?.on === on) {
    setSupport(subjectId, on ? { gatheringId, on, known: true } : null)
  }
  return true
}

/** The sentence about what the hub refused. */
export function refusalText(refusal: RefusalId): string {
  const text = currentText()
  return (text.phone.refused as Readonly<Record<string, string | undefined>>)[refusal] ?? text.phone.refused.other
}
