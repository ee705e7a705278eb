import { Alert } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { Page } from '@renderer/ui/Page'
import { AnswerSheets } from './AnswerSheets'
import { Board } from './Board'
import { JoinCards } from './JoinCards'
import { OpenRoom } from './OpenRoom'
import { Preflight } from './Preflight'
import { RoomStatus } from './RoomStatus'
import { Seats } from './Seats'
import { TaskNow } from './TaskNow'
import './room.css'

interface RoomViewProps {
  readonly gatheringId: string
  /** Goes to another part of the gathering, to all of it or to what waits there. */
  readonly onOpenPart: (part: 'youth' | 'questions', isWaiting: boolean) => void
  readonly onOpenNote: (noteId: string) => void
}

/** The room of a gathering: opening it, who is in it, what they work at, and what to do when the network fails. */
export function RoomView({ gatheringId, onOpenPart, onOpenNote }: RoomViewProps) {
  const text = useText()
  const { data: state } = useLive(api.room.state, { gatheringId })
  return (
    <Page title={text.room.title} intro={text.room.intro}>
      {state && (
        <>
          {state.otherGatheringId !== null && <Alert data-color="warning">{text.room.other}</Alert>}
          <RoomStatus state={state} />
          {state.open === null && <OpenRoom gatheringId={gatheringId} />}
          {state.open && state.codes && (
            <>
              <JoinCards open={state.open} codes={state.codes} />
              <TaskNow gatheringId={gatheringId} itemId={state.itemId} endsAt={state.endsAt} />
              <Board gatheringId={gatheringId} itemId={state.itemId} presence={state.presence} onOpenPart={onOpenPart} onOpenNote={onOpenNote} />
            </>
          )}
          <Seats gatheringId={gatheringId} presence={state.presence} itemId={state.itemId} open={state.open} code={state.codes?.table ?? null} />
          <Preflight open={state.open} />
          <AnswerSheets gatheringId={gatheringId} onOpenYouth={() => onOpenPart('youth', false)} />
        </>
      )}
    </Page>
  )
}
