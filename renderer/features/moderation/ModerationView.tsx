import { Paragraph } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { usePrivacyHint, type HintIn } from '@renderer/api/privacyHint'
import { Choice } from '@renderer/ui/Choice'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { EmptyState } from '@renderer/ui/Page'
import { useSelection } from '@renderer/ui/selection'
import type { ModeratedText, ModerationList } from '@shared/contract/moderation'
import { INPUT_STATES, type InputState } from '@shared/domain/kinds'
import { subjectWords } from './subjectWords'
import { TextActs } from './TextActs'
import { TextRow } from './TextRow'
import { useDecisions, type Decisions } from './useDecisions'
import { useSteadyRows } from './useSteadyRows'
import './moderation.css'

/** The choice of everything, beside the ids of subjects. */
const EVERYTHING = ''

const NONE: readonly ModeratedText[] = []

/** What comes from the phones, for a seat that may go through it beside the lead and others. */
export function ModerationView({ units }: { readonly units: readonly { readonly name: string }[] }) {
  const text = useText()
  const { data } = useLive(api.moderation.list)
  const [state, setState] = useState<InputState>('waiting')
  const [about, setAbout] = useState(EVERYTHING)
  const decisions = useDecisions(data?.texts ?? NONE)
  const hintIn = usePrivacyHint(useLive(api.moderation.names).data, units)
  if (!data) return null
  const chosen = data.subjects.some(({ id }) => id === about) ? about : EVERYTHING
  return (
    <div className="moderation ui-stack">
      <Paragraph className="ui-quiet">{text.moderation.intro}</Paragraph>
      <div className="ui-row">
        <Choice size="sm" label={text.youth.show} value={state} onSave={setState} options={INPUT_STATES.map((value) => ({ value, label: text.kinds.inputState[value] }))} />
        {data.subjects.length > 1 && (
          <Choice
            size="sm" className="moderation-about" label={text.moderation.about} value={chosen} onSave={setAbout}
            options={[{ value: EVERYTHING, label: text.moderation.everything }, ...data.subjects.map((subject) => ({ value: subject.id, label: subjectWords(text, subject) }))]}
          />
        )}
      </div>
      <Texts key={`${state} ${chosen}`} list={data} about={chosen} state={state} decisions={decisions} hintIn={hintIn} />
    </div>
  )
}

interface TextsProps {
  readonly list: ModerationList
  /** The subject that is looked at, or everything. */
  readonly about: string
  readonly state: InputState
  readonly decisions: Decisions
  readonly hintIn: HintIn
}

function Texts({ list: { subjects, texts }, about, state, decisions, hintIn }: TextsProps) {
  const text = useText()
  const looked = useMemo(() => texts.filter(({ subjectId }) => about === EVERYTHING || subjectId === about), [texts, about])
  const { rows, settled, tidy } = useSteadyRows(looked, state)
  const there = useMemo(() => rows.flatMap((row) => row.text ?? []), [rows])
  const selection = useSelection(there)
  const list = useKeptFocus(there.map(({ id }) => id))
  const subjectOf = new Map(subjects.map((subject) => [subject.id, subject]))
  return (
    <div ref={list} className="ui-stack">
      {rows.length === 0 && <EmptyState title={text.moderation.noneTitle}>{text.moderation.none}</EmptyState>}
      <ol className="moderation-texts">
        {rows.map((row, index) => row.text === null
          ? <li key={row.id} className="moderation-text ui-quiet">{text.moderation.gone}</li>
          : (
            <TextRow
              key={row.id} text={row.text} subject={subjectOf.get(row.text.subjectId)} number={index + 1} hintIn={hintIn} isSelected={selection.selected.has(row.id)}
              onToggle={() => selection.toggle(row.id)} onDecide={(next) => decisions.decide([row.id], next)}
            />
          ))}
      </ol>
      <TextActs state={state} shown={there} selection={selection} hintIn={hintIn} decisions={decisions} settled={settled} onTidy={tidy} />
    </div>
  )
}
