import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { Printout } from '@renderer/ui/Printout'
import { QrCode } from '@renderer/ui/QrCode'
import type { RoomAddresses } from '@shared/contract/room'
import type { Seat } from '@shared/domain/entities'
import { Code } from './JoinCards'

interface SeatCardsProps {
  readonly gatheringId: string
  readonly seats: readonly Seat[]
  readonly open: RoomAddresses
  readonly code: string
  readonly onDone: () => void
}

/** A card for each seat, to cut out and hand to whoever writes. */
export function SeatCards({ gatheringId, seats, open, code, onDone }: SeatCardsProps) {
  const text = useText()
  const { data: gatherings } = useLive(api.gatherings.list)
  if (!gatherings) return null
  const title = gatherings.find(({ id }) => id === gatheringId)?.title ?? ''
  return (
    <Printout onDone={onDone}>
      <div className="room-seat-cards">
        {seats.map((seat) => (
          <section key={seat.id} className="room-seat-card">
            <div>
              <p>{title}</p>
              <h2>{seat.name}</h2>
              <dl className="room-facts">
                <div><dt>{text.room.address}</dt><dd>{open.tableUrl}</dd></div>
                <div><dt>{text.room.code}</dt><dd className="room-secret-code"><Code code={code} /></dd></div>
                <div><dt>{text.roomSeats.secret}</dt><dd className="room-secret-code"><Code code={seat.secret} /></dd></div>
              </dl>
              {seat.moderates && <p>{text.roomSeats.cardModerates}</p>}
              <p className="room-seat-card-help">{text.roomSeats.cardHelp}</p>
            </div>
            <QrCode className="room-seat-card-qr" label={text.room.tableQr} value={open.tableLink} />
          </section>
        ))}
      </div>
    </Printout>
  )
}
