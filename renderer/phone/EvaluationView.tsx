import { useState } from 'preact/hooks'
import type { TargetedSubmitEvent } from 'preact'
import type { PhoneState } from '@shared/contract/phone'
import { PHONE_TEXT_LONGEST } from '@shared/contract/roomLimits'
import { Hint } from './Hint'
import { newKey } from './key'
import { evaluationHere, now, say, setEvaluation, type Evaluation } from './model'
import { refusalText, sendNow } from './send'
import { useText } from './text'

type Question = PhoneState['evaluation'][number]
type Given = Evaluation['answers'][string]

const SCALE = [1, 2, 3, 4, 5] as const
const NOTHING: Given = { value: null, text: '' }

/** The evaluation of the day: under a minute, and it can be changed while it is open. */
export function EvaluationView({ room }: { readonly room: PhoneState }) {
  const text = useText()
  const evaluation = evaluationHere()
  const [problem, setProblem] = useState('')
  const answers = evaluation?.answers ?? {}
  const change = (id: string, given: Given) => {
    setProblem('')
    setEvaluation(room.gathering.id, { key: evaluation?.key ?? newKey(), answers: { ...answers, [id]: given }, step: 'draft', refusal: null })
  }
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = room.evaluation.flatMap(({ id }) => answers[id] ?? [])
    const over = Math.max(0, ...given.map((each) => each.text.trim().length - PHONE_TEXT_LONGEST))
    if (!evaluation || given.every((each) => each.value === null && each.text.trim() === '')) return setProblem(text.phone.evaluation.empty)
    if (over > 0) return setProblem(text.phone.write.tooLong(over, PHONE_TEXT_LONGEST))
    setEvaluation(room.gathering.id, { ...evaluation, step: 'waiting' })
    if (now().connection !== 'here') say(text.phone.own.keptHere)
    sendNow()
  }
  if (room.evaluation.length === 0) return evaluation && <Closed evaluation={evaluation} />
  return (
    <form onSubmit={submit} noValidate>
      <p className="lead">{text.phone.evaluation.intro}</p>
      {room.evaluation.map((question) => (
        <Asked key={question.id} question={question} given={answers[question.id] ?? NOTHING} language={room.programme.language} change={(given) => change(question.id, given)} />
      ))}
      <p className="problem" role="alert">{problem || (evaluation?.refusal && refusalText(evaluation.refusal))}</p>
      <button className="button" type="submit">{evaluation?.step === 'kept' ? text.phone.evaluation.sendAgain : text.phone.evaluation.send}</button>
      <div>
        {evaluation?.step === 'kept' && <p className="done">{text.phone.evaluation.sent}</p>}
        {evaluation?.step === 'waiting' && <p className="done">{text.phone.own.waiting}. {text.phone.own.waitingMore}</p>}
      </div>
    </form>
  )
}

/** What was given before it closed and has not come to the hub stays in sight. */
function Closed({ evaluation }: { readonly evaluation: Evaluation }) {
  const text = useText()
  const words = Object.values(evaluation.answers).map((given) => given.text.trim()).filter((each) => each !== '')
  return (
    <>
      <p className="quiet">{evaluation.step === 'waiting' ? `${text.phone.own.waiting}. ${text.phone.own.waitingMore}` : refusalText(evaluation.refusal ?? 'evaluation_closed')}</p>
      {words.map((each, index) => <p key={index} className="note words">{each}</p>)}
    </>
  )
}

interface AskedProps {
  readonly question: Question
  readonly given: Given
  readonly language: string
  readonly change: (given: Given) => void
}

function Asked({ question, given, language, change }: AskedProps) {
  const text = useText()
  if (question.kind === 'text') {
    return (
      <div className="card">
        <label className="label" htmlFor={`evaluation-${question.id}`} lang={language}>{question.text}</label>
        <textarea className="field" id={`evaluation-${question.id}`} rows={3} value={given.text} onInput={(event) => change({ value: null, text: event.currentTarget.value })} />
        <Hint words={given.text} />
      </div>
    )
  }
  const named = (value: number) => (value === 1 ? text.phone.evaluation.one : value === 5 ? text.phone.evaluation.five : undefined)
  return (
    <fieldset className="card">
      <legend className="label" lang={language}>{question.text}</legend>
      <div className="scale">
        {SCALE.map((value) => (
          <label key={value} className="scale-step">
            <input type="radio" name={question.id} value={value} checked={given.value === value} aria-label={named(value)} onChange={() => change({ value, text: '' })} />
            <span>{value}</span>
          </label>
        ))}
      </div>
      <p className="scale-ends" aria-hidden="true"><span>{text.phone.evaluation.low}</span><span>{text.phone.evaluation.high}</span></p>
    </fieldset>
  )
}
