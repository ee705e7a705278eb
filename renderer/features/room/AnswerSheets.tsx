import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { Fragment, useState, type FormEvent } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { Printout } from '@renderer/ui/Printout'
import type { Prompt } from '@shared/domain/entities'

/** More than a hall needs at once, and no longer than a printer's tray. */
const MOST_SHEETS = 100

/** The lines under a prompt. */
const LINES = [1, 2, 3, 4, 5]

/** Plan C: sheets of paper with the prompts and a code for each answer. */
export function AnswerSheets({ gatheringId, onOpenYouth }: { readonly gatheringId: string; readonly onOpenYouth: () => void }) {
  const text = useText()
  const { data: prompts } = useLive(api.youth.prompts, { gatheringId })
  return (
    <section className="room-section" aria-labelledby="room-paper">
      <Heading level={2} data-size="xs" id="room-paper">{text.preflight.planC}</Heading>
      <Paragraph>{text.preflight.planCHelp}</Paragraph>
      {prompts?.length === 0 && (
        <div className="ui-actions">
          <span>{text.preflight.noPrompts}</span>
          <Button variant="secondary" data-size="sm" onClick={onOpenYouth}>{text.preflight.toPrompts}</Button>
        </div>
      )}
      {prompts && prompts.length > 0 && <SheetForm gatheringId={gatheringId} prompts={prompts} />}
    </section>
  )
}

function SheetForm({ gatheringId, prompts }: { readonly gatheringId: string; readonly prompts: readonly Prompt[] }) {
  const text = useText()
  const { data: gatherings = [] } = useLive(api.gatherings.list)
  const [typed, setTyped] = useState('20')
  const [sheets, setSheets] = useState<readonly (readonly string[])[] | null>(null)
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  const isFitting = count >= 1 && count <= MOST_SHEETS
  const print = async (event: FormEvent) => {
    event.preventDefault()
    if (!isFitting) return
    const made = await act(() => Promise.all(prompts.map(({ id }) => api.youth.sheetCodes({ promptId: id, count }))))
    if (made) setSheets(sheetsOf(made))
  }
  return (
    <form className="ui-row" onSubmit={(event) => void print(event)}>
      <Textfield
        label={text.preflight.sheetCount} inputMode="numeric" value={typed} error={isFitting ? undefined : text.preflight.sheetCountWrong(MOST_SHEETS)} onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" variant="secondary">{text.preflight.printSheets}</Button>
      {sheets && (
        <Printout onDone={() => setSheets(null)}>
          {sheets.map((own) => <Sheet key={own[0]} title={gatherings.find(({ id }) => id === gatheringId)?.title ?? ''} prompts={prompts} codes={own} />)}
        </Printout>
      )}
    </form>
  )
}

/** One person's sheet: what it is for, and for each prompt its code, whom the answer is to, and lines to write on. */
function Sheet({ title, prompts, codes }: { readonly title: string; readonly prompts: readonly Prompt[]; readonly codes: readonly string[] }) {
  const text = useText()
  return (
    <section className="room-sheet">
      <h1>{title}</h1>
      <p>{text.preflight.sheetIntro}</p>
      {prompts.map((prompt, index) => (
        <div key={prompt.id} className="room-sheet-prompt">
          <div className="room-sheet-head"><h2>{prompt.text}</h2><p className="room-secret-code">{codes[index]}</p></div>
          <p className="room-sheet-to">{text.preflight.sheetTo}</p>
          {LINES.map((line) => <div key={line} className="room-sheet-line" />)}
        </div>
      ))}
      <p className="room-sheet-keep">{text.preflight.sheetKeep} {codes.map((code) => <Fragment key={code}><span className="room-secret-code room-sheet-code">{code}</span> </Fragment>)}</p>
    </section>
  )
}

/** The codes by sheet, one of each prompt's. */
function sheetsOf(byPrompt: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return (byPrompt[0] ?? []).map((_, sheet) => byPrompt.flatMap((codes) => codes[sheet] ?? []))
}
