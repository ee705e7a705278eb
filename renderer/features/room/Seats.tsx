import { Button, Checkbox, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { ActMenu } from '@renderer/ui/ActMenu'
import { AutoField } from '@renderer/ui/AutoField'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import { UnitChoice } from '@renderer/ui/UnitChoice'
import type { Presence, RoomAddresses } from '@shared/contract/room'
import type { Seat } from '@shared/domain/entities'
import { GroupSeats } from './GroupSeats'
import { Code } from './JoinCards'
import { SeatCards } from './SeatCards'

interface SeatsProps {
  readonly gatheringId: string
  readonly presence: Presence
  /** What the tables work at now, or null. */
  readonly itemId: string | null
  readonly open: RoomAddresses | null
  /** The tables' code; null until the room was opened once. */
  readonly code: string | null
}

/** The facilitators' seats, each with its secret. */
export function Seats({ gatheringId, presence, itemId, open, code }: SeatsProps) {
  const text = useText()
  const { data: seats } = useLive(api.seats.list, { gatheringId })
  const list = useKeptFocus(seats?.map(({ id }) => id) ?? [])
  const add = async (name: string) => (await act(() => api.seats.add({ gatheringId, name }))) !== undefined
  return (
    <section className="room-section" aria-labelledby="room-seats">
      <Heading level={2} data-size="xs" id="room-seats">{text.roomSeats.title}</Heading>
      <Paragraph>{text.roomSeats.intro}</Paragraph>
      {seats?.length === 0 && <Paragraph className="ui-quiet">{text.roomSeats.empty}</Paragraph>}
      <div ref={list} className="ui-stack">
        <ol className="room-seats">
          {seats?.map((seat, index) => <SeatRow key={seat.id} seat={seat} number={index + 1} isConnected={presence.seatIds.includes(seat.id)} />)}
        </ol>
        <QuickEntry label={text.roomSeats.newName} description={text.roomSeats.newHelp} addLabel={text.roomSeats.add} maxLength={500} onAdd={add} />
      </div>
      <GroupSeats gatheringId={gatheringId} itemId={itemId} />
      {seats && seats.length > 0 && <PrintCards gatheringId={gatheringId} seats={seats} open={open} code={code} />}
    </section>
  )
}

function SeatRow({ seat, number, isConnected }: { readonly seat: Seat; readonly number: number; readonly isConnected: boolean }) {
  const text = useText()
  const { id, revoked } = seat
  const revoke = () => void act(() => api.seats.revoke({ id, revoked: !revoked }), revoked ? text.roomSeats.letInDone : text.roomSeats.revokeDone, true)
  return (
    <li className="room-seat" data-keep={id}>
      <AutoField
        className="room-seat-name" label={text.roomSeats.name(number)} hideLabel size="sm" value={seat.name} required={text.roomSeats.needsName} maxLength={500} data-keep-target=""
        onSave={(name) => api.seats.rename({ id, name })}
      />
      <p className="room-secret"><span className="ui-quiet">{text.roomSeats.secret}</span> <span className="room-secret-code"><Code code={seat.secret} /></span></p>
      <span className="room-seat-state">
        <Tag data-size="sm" data-color={revoked ? 'danger' : isConnected ? 'success' : 'neutral'}>
          {revoked ? text.roomSeats.revoked : isConnected ? text.roomSeats.connected : text.roomSeats.away}
        </Tag>
      </span>
      <ActMenu
        label={text.roomSeats.acts(seat.name)} isIcon acts={[
          { key: 'revoke', label: revoked ? text.roomSeats.letIn : text.roomSeats.revoke, onChoose: revoke },
          { key: 'renew', label: text.roomSeats.renew, onChoose: () => void act(() => api.seats.renew({ id }), text.roomSeats.renewDone, true) },
          { key: 'remove', label: text.roomSeats.remove, onChoose: () => void act(() => api.seats.remove({ id }), text.roomSeats.removed, true), isDangerous: true },
        ]}
      ><MenuElipsisHorizontalIcon aria-hidden /></ActMenu>
      <SeatRights seat={seat} />
    </li>
  )
}

/** What the seat may do: whom it writes for, and whether it goes through what comes from the phones. */
function SeatRights({ seat: { id, name, unitId, moderates } }: { readonly seat: Seat }) {
  const text = useText()
  const { data: units = [] } = useLive(api.units.list)
  const spokenName = <span className="ds-sr-only"> ({name})</span>
  return (
    <div className="room-seat-rights">
      <UnitChoice
        isSeenByOthers label={<>{text.roomSeats.writesFor}{spokenName}</>} units={units} none={text.roomSeats.allGroups} value={unitId}
        onSave={(chosen) => api.seats.setUnit({ id, unitId: chosen })}
      />
      <Checkbox
        data-size="sm" label={<>{text.roomSeats.moderates}{spokenName}</>} checked={moderates} onChange={() => void act(() => api.seats.setModerates({ id, moderates: !moderates }))}
      />
    </div>
  )
}

interface PrintCardsProps {
  readonly gatheringId: string
  readonly seats: readonly Seat[]
  readonly open: RoomAddresses | null
  readonly code: string | null
}

function PrintCards({ gatheringId, seats, open, code }: PrintCardsProps) {
  const text = useText()
  const [isPrinting, setIsPrinting] = useState(false)
  const admitted = seats.filter(({ revoked }) => !revoked)
  const isReady = open !== null && code !== null
  return (
    <div className="ui-actions">
      <Button variant="secondary" aria-disabled={!isReady} aria-describedby="room-print-help" onClick={() => { if (isReady) setIsPrinting(true) }}>{text.roomSeats.print}</Button>
      <span id="room-print-help" className="ui-quiet">{isReady ? text.roomSeats.printHolds : text.roomSeats.printHelp}</span>
      {isPrinting && isReady && <SeatCards gatheringId={gatheringId} seats={admitted} open={open} code={code} onDone={() => setIsPrinting(false)} />}
    </div>
  )
}
