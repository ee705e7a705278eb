import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useStore } from 'zustand'
import { useText } from '@renderer/api/language'
import { leaveAnyway, leaving, type Asked } from './leaving'

/** Asks before the programme is left, where that would cost something. */
export function LeaveDialog() {
  const asked = useStore(leaving, (state) => state.asked)
  // It stays in the page, so that the focus goes back to where it was.
  return (
    <Dialog open={asked !== null} modal onClose={stay} closeButton={false} aria-labelledby="leave-title">
      {asked && <Question asked={asked} />}
    </Dialog>
  )
}

const stay = () => leaving.setState({ asked: null })

function Question({ asked }: { readonly asked: Asked }) {
  const text = useText()
  const { isUnsaved, inRoom } = asked
  return (
    <div className="ui-stack workbench-leave">
      <Heading level={2} data-size="sm" id="leave-title">{isUnsaved ? text.shell.leave.unsavedTitle : text.shell.leave.roomTitle}</Heading>
      {isUnsaved && <Paragraph>{text.shell.leave.unsaved}</Paragraph>}
      {inRoom && <Paragraph>{text.shell.leave.room} {inRoom !== 'unknown' && text.shell.leave.inside(inRoom.phones, inRoom.seatIds.length)}</Paragraph>}
      <div className="ui-actions">
        <Button onClick={stay}>{text.shell.leave.stay}</Button>
        <Button variant="secondary" data-color="danger" onClick={() => void leaveAnyway(asked)}>{text.shell.leave.anyway}</Button>
      </div>
    </div>
  )
}
