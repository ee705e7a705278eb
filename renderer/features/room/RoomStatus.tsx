import { Alert, Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import type { RoomState } from '@shared/contract/room'
import { isLocal } from './addresses'
import { NetworkForm } from './OpenRoom'

/** Whether the room is open, and what can be done about it. It stays on the page, so that a change is spoken. */
export function RoomStatus({ state }: { readonly state: RoomState }) {
  const text = useText()
  const { open } = state
  return (
    <div className="room-status">
      {open && <OpenHeading />}
      <div aria-live="polite">
        {open && <Paragraph>{isLocal(open) ? text.room.openLocal : text.room.openAt(open.phoneUrl)}</Paragraph>}
        {open && state.locked && <Alert data-color="info" data-size="sm">{text.room.lockedNow}</Alert>}
        {open && !open.reachable && <Alert data-color="danger">{text.room.unreachable}</Alert>}
      </div>
      {open && <Acts state={state} />}
      {open && (
        <div>
          <Details key={String(open.reachable)} defaultOpen={!open.reachable}>
            <Details.Summary>{text.room.changeNetwork}</Details.Summary>
            <Details.Content className="ui-stack">
              <Paragraph data-size="sm">{text.room.changeHelp}</Paragraph>
              <NetworkForm gatheringId={state.gatheringId} label={text.room.changeNetwork} current={open.address} />
            </Details.Content>
          </Details>
          <NewCodes gatheringId={state.gatheringId} />
        </div>
      )}
    </div>
  )
}

/** Takes the focus when the room was just opened: the button that did it is gone. */
function OpenHeading() {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return <Heading level={2} data-size="xs" ref={heading} tabIndex={-1}>{text.room.openNow}</Heading>
}

function Acts({ state: { gatheringId, locked } }: { readonly state: RoomState }) {
  const text = useText()
  const close = async () => {
    await act(() => api.room.close(), text.room.closed)
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <div className="ui-actions">
      <Button variant="secondary" onClick={() => void act(() => api.room.lock({ gatheringId, locked: !locked }))}>{locked ? text.room.unlock : text.room.lock}</Button>
      <Button variant="secondary" data-color="danger" onClick={() => void close()}>{text.room.close}</Button>
    </div>
  )
}

/** What is printed and shown in the hall ends with the old codes, and undo does not bring them back: it takes two presses. */
function NewCodes({ gatheringId }: { readonly gatheringId: string }) {
  const text = useText()
  return (
    <Details>
      <Details.Summary>{text.room.renew}</Details.Summary>
      <Details.Content className="ui-stack">
        <Paragraph data-size="sm">{text.room.renewHelp}</Paragraph>
        <div><Button variant="secondary" onClick={() => void act(() => api.room.renewCodes({ gatheringId }), text.room.renewed)}>{text.room.renewNow}</Button></div>
      </Details.Content>
    </Details>
  )
}
