import { Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useRef, useState, type Ref } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import type { HintIn } from '@renderer/api/privacyHint'
import { AutoField } from '@renderer/ui/AutoField'
import { useFirstRows } from '@renderer/ui/firstRows'
import { HintFor } from '@renderer/ui/HintFor'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { MoreRows } from '@renderer/ui/MoreRows'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import { RowActs } from '@renderer/ui/RowActs'
import { dropSecondClick } from '@renderer/ui/secondClick'
import { UnitChoice } from '@renderer/ui/UnitChoice'
import type { Prompt, YouthInput } from '@shared/domain/entities'
import { InputRow } from './InputRow'
import { PromptState } from './PromptState'

interface PromptSectionProps {
  readonly prompt: Prompt
  /** 1 is the first. */
  readonly number: number
  /** Those that are looked at. */
  readonly inputs: readonly YouthInput[]
  /** Whether it has others, which are not looked at now. */
  readonly hasHidden: boolean
  /** How many phones support an input, by its id. */
  readonly support: ReadonlyMap<string, number>
  readonly hintIn: HintIn
  readonly onSeen: (inputId: string) => void
  readonly selected: ReadonlySet<string>
  readonly onToggle: (inputId: string) => void
  /** The ids of all prompts, in their order. */
  readonly siblings: readonly string[]
}

/** One prompt with what young people said to it. */
export function PromptSection({ prompt, number, inputs, hasHidden, support, hintIn, onSeen, selected, onToggle, siblings }: PromptSectionProps) {
  const text = useText()
  const rows = useFirstRows(inputs)
  const list = useKeptFocus(rows.drawn.map(({ row }) => row.id), rows.hold)
  const move = (before: string | null) => void act(() => api.youth.movePrompt({ id: prompt.id, before }))
  const remove = () => void act(() => api.youth.removePrompt({ id: prompt.id }), text.youth.promptRemoved, true)
  return (
    <section className="youth-prompt" data-keep={prompt.id} aria-label={text.youth.prompt(number)}>
      <div className="youth-prompt-head">
        <Heading level={2} data-size="2xs" className="youth-prompt-number">{text.youth.prompt(number)}</Heading>
        <RowActs id={prompt.id} siblings={siblings} onMove={move} onRemove={remove} names={{ up: text.youth.promptUp, down: text.youth.promptDown, remove: text.youth.removePrompt }} />
      </div>
      <AutoField
        label={text.youth.prompt(number)} hideLabel value={prompt.text} required={text.youth.needsText} maxLength={20_000} data-keep-target=""
        onSave={(next) => api.youth.updatePrompt({ id: prompt.id, text: next })}
      />
      <PromptState prompt={prompt} />
      <div ref={list}>
        {inputs.length === 0 && <Paragraph data-size="sm" className="ui-quiet">{hasHidden ? text.youth.noneShown : text.youth.noInputs}</Paragraph>}
        <ol className="youth-inputs" onClickCapture={dropSecondClick}>
          {rows.drawn.map(({ row, number: of }) => (
            <InputRow key={row.id} input={row} number={of} isSelected={selected.has(row.id)} onToggle={onToggle} support={support.get(row.id) ?? 0} hintIn={hintIn} onSeen={onSeen} />
          ))}
        </ol>
        <MoreRows rows={rows} list={list} label={text.youth.more(rows.next, rows.left)} />
        <NewInput promptId={prompt.id} hintIn={hintIn} onAdded={rows.hold} />
      </div>
    </section>
  )
}

function NewInput({ promptId, hintIn, onAdded }: { readonly promptId: string; readonly hintIn: HintIn; readonly onAdded: (inputId: string) => void }) {
  const text = useText()
  const { data: units = [] } = useLive(api.units.list)
  const [unitId, setUnitId] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const [receipt, setReceipt] = useState('')
  const code = useRef<HTMLInputElement>(null)
  const add = async (written: string) => {
    const added = await act(() => api.youth.addInput({ promptId, text: written, unitId, receipt }))
    if (added) onAdded(added.id) // it is the last, beyond those that are drawn at first
    if (added && receipt !== '') {
      setReceipt('')
      code.current?.focus() // the next sheet has another code
    }
    return added !== undefined
  }
  return (
    <div className="youth-new-input">
      <QuickEntry label={text.youth.newInput} description={text.youth.newInputHelp} addLabel={text.youth.addInput} onAdd={add} onTyping={setTyped}>
        <UnitChoice label={text.youth.addressee} units={units} none={text.youth.everyone} value={unitId} onSave={setUnitId} />
        <Textfield
          className="youth-code" label={text.youth.sheetCode} data-size="sm" value={receipt} maxLength={20} autoComplete="off" ref={code as Ref<HTMLInputElement & HTMLTextAreaElement>}
          onChange={(event) => setReceipt(event.target.value)}
        />
      </QuickEntry>
      <HintFor written={typed} hintIn={hintIn} />
    </div>
  )
}
