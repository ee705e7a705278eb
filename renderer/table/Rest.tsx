import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { useText } from '@renderer/api/language'
import { sentenceFor } from '@renderer/api/refused'
import { groupFile } from '@renderer/features/table/groupFile'
import type { OpenNotes } from '@renderer/features/table/openNotes'
import { outbox } from '@renderer/features/table/outbox'
import { saveFile } from '@renderer/ui/saveFile'
import type { TableState } from '@shared/contract/table'
import { itemTitle } from '@shared/text/formats'

interface RestProps {
  readonly state: TableState
  readonly notes: OpenNotes
  readonly shownNoteId: string | null
}

/** What of the table's work the hub has not, and the file for a stick. */
export function Rest({ state, notes, shownNoteId }: RestProps) {
  const text = useText()
  const { waiting, kept, refused, gatheringId } = useStore(outbox)
  const mine = waiting.filter((act) => act.gatheringId === gatheringId)
  const isKept = mine.every((act) => kept.has(act))
  const unsafe = useSyncExternalStore(notes.subscribe, notes.unsafe).split(' ').filter((noteId) => noteId !== shownNoteId)
  const elsewhere = state.items.flatMap((item) => item.places.filter(({ noteId }) => unsafe.includes(noteId)).map(({ name }) => name ?? itemTitle(text, item)))
  return (
    <footer className="ui-stack">
      <div aria-live="polite" className="ui-said ui-stack">
        {mine.length > 0 && <Alert data-size="sm" data-color={isKept ? 'warning' : 'danger'} data-state={isKept ? 'here' : 'unkept'}>{text.table.waiting(mine.length)} {isKept ? text.table.state.here : text.table.state.unkept}</Alert>}
        {elsewhere.length > 0 && <Alert data-size="sm" data-color="warning">{text.table.elsewhere(text.composition.list(elsewhere))}</Alert>}
        {[...new Set([...refused.values()].map((error) => sentenceFor(text, error)))].map((sentence) => <Alert key={sentence} data-size="sm" data-color="danger">{sentence} {text.table.refused}</Alert>)}
      </div>
      <div className="ui-row">
        <Button variant="secondary" data-size="sm" onClick={() => void save(state, notes)}>{text.table.file}</Button>
        <Paragraph data-size="sm" className="ui-quiet">{text.table.fileHelp}</Paragraph>
      </div>
    </footer>
  )
}

async function save(state: TableState, notes: OpenNotes): Promise<void> {
  const { name, content } = await groupFile(state, notes)
  saveFile(name, content, 'application/json')
}
