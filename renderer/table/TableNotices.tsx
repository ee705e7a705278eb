import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useStore } from 'zustand'
import { useText } from '@renderer/api/language'
import { dismiss, notices } from '@renderer/api/notices'
import { useLyingOver } from '@renderer/ui/lyingOver'

/** What failed, at the foot of the page; read aloud as it comes. */
export function TableNotices() {
  const text = useText()
  const list = useStore(notices, (state) => state.notices)
  const place = useLyingOver()
  return (
    <div ref={place} className="table-notices" role="log" aria-live="polite" aria-label={text.shell.messages}>
      {list.map(({ id, kind, sentence, times }) => (
        <Alert key={id} data-color={kind === 'failed' ? 'danger' : 'success'} data-size="sm">
          <div className="ui-row">
            <Paragraph key={times}>{sentence}</Paragraph>
            <Button variant="tertiary" data-size="sm" onClick={() => dismiss(id)}>{text.shell.dismiss}</Button>
          </div>
        </Alert>
      ))}
    </div>
  )
}
