import { Button, Details } from '@digdir/designsystemet-react'
import { DownloadIcon, FileImportIcon } from '@navikt/aksel-icons'
import { useRef } from 'react'
import { api } from '@renderer/api/api'
import { fromBase64 } from '@renderer/api/base64'
import { currentText, useText } from '@renderer/api/language'
import { act, notify } from '@renderer/api/notices'
import { saveFile } from '@renderer/ui/saveFile'
import { NOTE_FILE_ENDING, type TakenNoteFile } from '@shared/contract/noteFile'
import type { FileAnswer } from '@shared/contract/registration'
import type { Text } from '@shared/text'

/** Takes in what a group brings on a stick, and gives out all that was written at the gathering. */
export function NoteFiles({ gatheringId }: { readonly gatheringId: string }) {
  const text = useText()
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <Details data-size="sm" variant="tinted">
      <Details.Summary>{text.notes.file.title}</Details.Summary>
      <Details.Content>
        <p>{text.notes.file.help}</p>
        <div className="ui-row">
          <Button variant="secondary" data-size="sm" onClick={() => chooser.current?.click()}><FileImportIcon aria-hidden />{text.notes.file.take}</Button>
          <Button variant="secondary" data-size="sm" onClick={() => void act(async () => save(await api.notes.exportFile({ gatheringId })))}>
            <DownloadIcon aria-hidden />{text.notes.file.give}
          </Button>
        </div>
        <input
          ref={chooser} type="file" multiple hidden accept={NOTE_FILE_ENDING} aria-label={text.notes.file.take}
          onChange={(event) => { void takeAll([...event.target.files ?? []]); event.target.value = '' }}
        />
      </Details.Content>
    </Details>
  )
}

/** Each file says what came of it; one that is refused does not stop the others. */
async function takeAll(files: readonly File[]): Promise<void> {
  const text = currentText()
  for (const file of files) {
    const taken = await act(async () => api.notes.importFile({ content: await file.text() }), (result) => sentenceOf(text, result))
    if (taken && taken.homeless > 0) notify('failed', text.notes.file.homeless(taken.homeless))
  }
}

function sentenceOf(text: Text, { notes, points, measures }: TakenNoteFile): string {
  const parts = [
    ...(notes > 0 ? [text.notes.file.notes(notes)] : []),
    ...(points > 0 ? [text.notes.file.points(points)] : []),
    ...(measures > 0 ? [text.notes.file.measures(measures)] : []),
  ]
  return parts.length === 0 ? text.notes.file.known : text.notes.file.taken(text.composition.list(parts))
}

function save({ name, bytes }: FileAnswer): void {
  saveFile(name, fromBase64(bytes), 'application/json')
}
