import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { EmptyState, Page } from '@renderer/ui/Page'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import { EVALUATION_KINDS, type EvaluationKind } from '@shared/domain/kinds'
import { EvaluationRow } from './EvaluationRow'
import './evaluation.css'

/** The evaluation of the day: what is asked, whether phones can answer, and what came in. */
export function EvaluationView({ gatheringId }: { readonly gatheringId: string }) {
  const text = useText()
  const { data: results } = useLive(api.evaluation.results, { gatheringId })
  const ids = results?.map(({ question }) => question.id) ?? []
  const list = useKeptFocus(ids)
  return (
    <Page title={text.evaluation.title} intro={text.evaluation.intro}>
      {results?.length === 0 && <Usual gatheringId={gatheringId} />}
      {results && results.length > 0 && <Opening gatheringId={gatheringId} isOpen={results.some(({ question }) => question.open)} />}
      <div ref={list}>
        <ol className="evaluation-questions">
          {results?.map((result, index) => (
            <EvaluationRow key={result.question.id} result={result} number={index + 1} siblings={ids} />
          ))}
        </ol>
      </div>
      <NewQuestion gatheringId={gatheringId} />
    </Page>
  )
}

function Usual({ gatheringId }: { readonly gatheringId: string }) {
  const text = useText()
  const add = async () => {
    await api.evaluation.addQuestion({ gatheringId, kind: 'scale', text: text.evaluation.usual.useful })
    await api.evaluation.addQuestion({ gatheringId, kind: 'scale', text: text.evaluation.usual.heard })
    await api.evaluation.addQuestion({ gatheringId, kind: 'text', text: text.evaluation.usual.next })
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <EmptyState title={text.evaluation.emptyTitle} action={<Button onClick={() => void act(add)}>{text.evaluation.addUsual}</Button>}>
      {text.evaluation.empty}
    </EmptyState>
  )
}

function Opening({ gatheringId, isOpen }: { readonly gatheringId: string; readonly isOpen: boolean }) {
  const text = useText()
  return (
    <div className="ui-actions">
      <Button variant={isOpen ? 'secondary' : 'primary'} onClick={() => void act(() => api.evaluation.setOpen({ gatheringId, open: !isOpen }))}>
        {isOpen ? text.evaluation.close : text.evaluation.open}
      </Button>
      <Paragraph aria-live="polite">{isOpen ? text.evaluation.isOpen : text.evaluation.isClosed}</Paragraph>
    </div>
  )
}

function NewQuestion({ gatheringId }: { readonly gatheringId: string }) {
  const text = useText()
  const [kind, setKind] = useState<EvaluationKind>('scale')
  const add = async (written: string) => (await act(() => api.evaluation.addQuestion({ gatheringId, kind, text: written }))) !== undefined
  return (
    <section className="evaluation-new">
      <Heading level={2} data-size="xs">{text.evaluation.newQuestion}</Heading>
      <QuickEntry label={text.evaluation.newQuestion} addLabel={text.evaluation.add} onAdd={add}>
        <Choice label={text.evaluation.kind} size="sm" value={kind} options={EVALUATION_KINDS.map((value) => ({ value, label: text.evaluation.kindName[value] }))} onSave={setKind} />
      </QuickEntry>
    </section>
  )
}
