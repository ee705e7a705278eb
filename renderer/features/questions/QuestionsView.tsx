import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { usePrivacyHint, type HintIn } from '@renderer/api/privacyHint'
import { Choice } from '@renderer/ui/Choice'
import { useFirstRows } from '@renderer/ui/firstRows'
import { HintFor } from '@renderer/ui/HintFor'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { MoreRows } from '@renderer/ui/MoreRows'
import { EmptyState, Page } from '@renderer/ui/Page'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import { dropSecondClick } from '@renderer/ui/secondClick'
import { useSelection, type Selection } from '@renderer/ui/selection'
import type { ModeratedQuestion } from '@shared/contract/questions'
import type { AgendaItem } from '@shared/domain/entities'
import { takesQuestions } from '@shared/domain/kinds'
import { itemTitle } from '@shared/text/formats'
import { inOrder, isShown, SHOWN, type Shown } from './order'
import { QuestionRow } from './QuestionRow'
import { QuestionSelection } from './QuestionSelection'
import './questions.css'

const NONE: readonly ModeratedQuestion[] = []

interface QuestionsViewProps {
  readonly gatheringId: string
  /** Whether it begins with what waits; everything else can be shown all the same. */
  readonly onlyWaiting: boolean
}

/** Questions to the speakers of a gathering: approving them, and ticking off what was answered. */
export function QuestionsView({ gatheringId, onlyWaiting }: QuestionsViewProps) {
  const text = useText()
  const [shown, setShown] = useState<Shown>(onlyWaiting ? 'waiting' : 'all')
  const { data: days } = useLive(api.agenda.get, { gatheringId })
  const { data: questions = NONE } = useLive(api.questions.list, { gatheringId })
  const visible = useMemo(() => inOrder(questions.filter((question) => isShown(question, shown))), [questions, shown])
  const selection = useSelection(visible)
  const hintIn = usePrivacyHint(useLive(api.youth.names).data, useLive(api.units.list).data)
  const items = days?.flatMap((day) => day.items).filter((item) => takesQuestions(item) || questions.some(({ itemId }) => itemId === item.id))
  const words: Readonly<Record<Shown, string>> = {
    all: text.questions.all, waiting: text.kinds.inputState.waiting, unanswered: text.questions.unanswered, set_aside: text.kinds.inputState.set_aside,
  }
  return (
    <Page title={text.questions.title} intro={text.questions.intro}>
      {items?.length === 0 && <EmptyState title={text.questions.emptyTitle}>{text.questions.empty}</EmptyState>}
      {questions.length > 0 && (
        <>
          <Choice className="questions-shown" label={text.questions.show} size="sm" value={shown} options={SHOWN.map((value) => ({ value, label: words[value] }))} onSave={setShown} />
          <QuestionSelection questions={visible} selection={selection} hintIn={hintIn} />
        </>
      )}
      {items?.map((item) => <ItemQuestions key={item.id} item={item} questions={visible.filter(({ itemId }) => itemId === item.id)} selection={selection} hintIn={hintIn} />)}
    </Page>
  )
}

interface ItemQuestionsProps {
  readonly item: AgendaItem
  readonly questions: readonly ModeratedQuestion[]
  readonly selection: Selection
  readonly hintIn: HintIn
}

function ItemQuestions({ item, questions, selection, hintIn }: ItemQuestionsProps) {
  const text = useText()
  const rows = useFirstRows(questions)
  const list = useKeptFocus(rows.drawn.map(({ row }) => row.id), rows.hold)
  const title = itemTitle(text, item)
  return (
    <section className="questions-item" aria-label={title}>
      <Heading level={2} data-size="xs">{title}</Heading>
      {item.speaker !== '' && <Paragraph className="ui-quiet">{item.speaker}</Paragraph>}
      <div ref={list} className="ui-stack">
        {questions.length === 0 && <Paragraph data-size="sm" className="ui-quiet">{text.questions.none}</Paragraph>}
        <ol className="questions-list" onClickCapture={dropSecondClick}>
          {rows.drawn.map(({ row, number }) => (
            <QuestionRow key={row.id} question={row} number={number} isSelected={selection.selected.has(row.id)} onToggle={selection.toggle} hintIn={hintIn} />
          ))}
        </ol>
        <MoreRows rows={rows} list={list} label={text.questions.more(rows.next, rows.left)} />
        {/* It comes after all that wait, beyond those that are drawn at first. */}
        <NewQuestion itemId={item.id} hintIn={hintIn} onAdded={rows.hold} />
      </div>
    </section>
  )
}

function NewQuestion({ itemId, hintIn, onAdded }: { readonly itemId: string; readonly hintIn: HintIn; readonly onAdded: (questionId: string) => void }) {
  const text = useText()
  const [typed, setTyped] = useState('')
  const add = async (written: string) => {
    const added = await act(() => api.questions.add({ itemId, text: written }))
    if (added) onAdded(added.id)
    return added !== undefined
  }
  return (
    <>
      <QuickEntry label={text.questions.newQuestion} description={text.questions.newHelp} addLabel={text.questions.add} onAdd={add} onTyping={setTyped} />
      <HintFor written={typed} hintIn={hintIn} />
    </>
  )
}
