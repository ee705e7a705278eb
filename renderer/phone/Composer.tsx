import { useRef, useState } from 'preact/hooks'
import type { TargetedSubmitEvent } from 'preact'
import type { PhoneState } from '@shared/contract/phone'
import { PHONE_TEXT_LONGEST } from '@shared/contract/roomLimits'
import { Hint } from './Hint'
import { newKey } from './key'
import { now, say, setDraft, setOwn, type Draft } from './model'
import { nextOrder } from './receipts'
import { sendNow } from './send'
import { useText } from './text'

/** How near the end the counting begins. */
const COUNT_FROM = 200

/** The button pressed again so soon after a sending is the second tap of a double tap: nobody has tried to send nothing. */
const DOUBLE_TAP_MS = 1_000

const BEFORE_IT_IS_SENT = { step: 'waiting', refusal: null, receipt: null, status: 'received', unit: null, outcome: '' } as const

interface Props {
  readonly kind: 'answer' | 'question'
  readonly draft: Draft
  readonly gathering: PhoneState['gathering']
  readonly subjectId: string
  readonly subject: string
  /** Whom it can be addressed to; empty where there is no choice. */
  readonly units: PhoneState['units']
  readonly label: string
  readonly button: string
}

/** A field to write in, with a warning where the text may point to a person. What is sent is put on the phone first. */
export function Composer({ kind, draft, gathering, subjectId, subject, units, label, button }: Props) {
  const text = useText()
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const sentAt = useRef(-Infinity)
  // One that the room has no more cannot be addressed, and is not shown as chosen.
  const unitId = units.some(({ id }) => id === draft.unitId) ? draft.unitId : null
  const left = PHONE_TEXT_LONGEST - draft.text.trim().length
  const tooLong = left < 0 ? text.phone.write.tooLong(-left, PHONE_TEXT_LONGEST) : ''
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    // What was just sent is not here any more, though the page may still show it.
    const words = now().drafts.get(subjectId)?.text.trim() ?? ''
    if (words === '' && event.timeStamp - sentAt.current < DOUBLE_TAP_MS) return
    setProblem(words === '' ? text.phone.write.empty : '')
    if (words === '' || left < 0) return field.current?.focus()
    sentAt.current = event.timeStamp
    setOwn({ ...BEFORE_IT_IS_SENT, key: newKey(), gatheringId: gathering.id, gathering: gathering.title, kind, subjectId, subject, text: words, unitId, order: nextOrder() })
    setDraft(subjectId, { subject, text: '', unitId })
    if (now().connection !== 'here') say(text.phone.own.keptHere)
    sendNow()
  }
  return (
    <form className="composer" onSubmit={submit} noValidate>
      <label className="label" htmlFor={`field-${subjectId}`}>{label}</label>
      <textarea className="field" id={`field-${subjectId}`} ref={field} rows={3} value={draft.text} aria-describedby={`about-${subjectId}`} aria-invalid={tooLong || problem ? true : undefined}
        onInput={(event) => { setProblem(''); setDraft(subjectId, { subject, text: event.currentTarget.value, unitId }) }} />
      <div id={`about-${subjectId}`}>
        {left >= 0 && left <= COUNT_FROM && <p className="help">{text.phone.write.left(left)}</p>}
        <p className="problem" role="alert">{tooLong || problem}</p>
        <Hint words={draft.text} />
      </div>
      {units.length > 0 && (
        <label className="label" htmlFor={`unit-${subjectId}`}>
          {text.phone.prompts.to}
          <select className="field" id={`unit-${subjectId}`} value={unitId ?? ''} onChange={(event) => setDraft(subjectId, { ...draft, subject, unitId: event.currentTarget.value || null })}>
            <option value="">{text.phone.prompts.toAll}</option>
            {units.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </label>
      )}
      <button className="button" type="submit">{button}</button>
    </form>
  )
}
