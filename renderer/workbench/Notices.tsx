import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useStore } from 'zustand'
import { useText } from '@renderer/api/language'
import { dismiss, notices } from '@renderer/api/notices'
import { steps } from '@renderer/api/steps'
import { useLyingOver } from '@renderer/ui/lyingOver'
import { undo } from './history'

/** What was done and what failed, at the foot of the window; read aloud as it comes. */
export function Notices() {
  const text = useText()
  const list = useStore(notices, (state) => state.notices)
  const made = useStore(steps, (state) => state.made)
  const place = useLyingOver()
  return (
    <div ref={place} className="workbench-notices" role="log" aria-live="polite" aria-label={text.shell.messages}>
      {list.map((notice) => (
        <Alert key={notice.id} data-color={notice.kind === 'failed' ? 'danger' : 'success'} data-size="sm">
          <div className="workbench-notice">
            <Paragraph key={notice.times}>{notice.sentence}</Paragraph>
            <div className="ui-actions">
              {notice.step === made && <Button variant="secondary" data-size="sm" onClick={() => { dismiss(notice.id); void undo() }}>{text.shell.undo}</Button>}
              <Button variant="tertiary" data-size="sm" onClick={() => dismiss(notice.id)}>{text.shell.dismiss}</Button>
            </div>
          </div>
        </Alert>
      ))}
    </div>
  )
}
