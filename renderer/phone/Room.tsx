import { useEffect, useRef, useState } from 'preact/hooks'
import type { PhoneState } from '@shared/contract/phone'
import { EvaluationView } from './EvaluationView'
import { evaluationHere, type Evaluation, type Model } from './model'
import { OwnView } from './OwnView'
import { PromptsView } from './PromptsView'
import { TalksView } from './TalksView'
import { useText } from './text'
import { useFocusKept } from './useFocusKept'

type View = 'prompts' | 'talks' | 'evaluation' | 'own'

/** The room: one thing at a time, chosen with the thumb at the bottom. */
export function Room({ model, room }: { readonly model: Model; readonly room: PhoneState }) {
  const text = useText()
  const [view, setView] = useState<View>('prompts')
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusKept(heading)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [view])
  const evaluation = evaluationHere(model)
  const hasEvaluation = room.evaluation.length > 0 || isUnsent(evaluation)
  const views: readonly View[] = ['prompts', ...(room.talks.length > 0 ? ['talks' as const] : []), ...(hasEvaluation ? ['evaluation' as const] : []), 'own']
  const shown = views.includes(view) ? view : 'prompts'
  const unsettled = model.own.filter(({ step }) => step !== 'kept').length
  return (
    <>
      <main className="main">
        <h1 ref={heading} tabIndex={-1}>{titleOf(shown, text)}</h1>
        {shown === 'prompts' && <PromptsView model={model} room={room} />}
        {shown === 'talks' && <TalksView model={model} room={room} />}
        {shown === 'evaluation' && <EvaluationView room={room} />}
        {shown === 'own' && <OwnView own={model.own} room={room} />}
      </main>
      <nav className="nav" aria-label={text.phone.nav.label}>
        {views.map((each) => (
          <button key={each} className="nav-button" type="button" aria-current={each === shown ? 'page' : undefined} onClick={() => setView(each)}>
            {text.phone.nav[each]}
            {each === 'own' && unsettled > 0 && <span className="nav-count">{unsettled}</span>}
          </button>
        ))}
      </nav>
    </>
  )
}

/** Whether something was given that the hub has not. */
function isUnsent(evaluation: Evaluation | null): boolean {
  return evaluation !== null && evaluation.step !== 'kept' && Object.values(evaluation.answers).some(({ value, text }) => value !== null || text.trim() !== '')
}

function titleOf(view: View, text: ReturnType<typeof useText>): string {
  if (view === 'prompts') return text.phone.prompts.title
  if (view === 'talks') return text.phone.talks.title
  return view === 'own' ? text.phone.own.title : text.phone.evaluation.title
}
