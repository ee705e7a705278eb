import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { QrCode } from '@renderer/ui/QrCode'
import type { RoomAddresses, RoomState } from '@shared/contract/room'

interface JoinCardsProps {
  readonly open: RoomAddresses
  readonly codes: NonNullable<RoomState['codes']>
}

/** How phones and the groups' computers come in. */
export function JoinCards({ open, codes }: JoinCardsProps) {
  const text = useText()
  return (
    <div className="room-cards">
      <JoinCard title={text.room.phones} help={text.room.phonesHelp} qr={text.room.phoneQr} link={open.phoneLink} url={open.phoneUrl} code={codes.phone} />
      <JoinCard title={text.room.tables} help={text.room.tablesHelp} qr={text.room.tableQr} link={open.tableLink} url={open.tableUrl} code={codes.table} />
    </div>
  )
}

interface JoinCardProps {
  readonly title: string
  readonly help: string
  /** What the QR code is called to a screen reader. */
  readonly qr: string
  readonly link: string
  readonly url: string
  readonly code: string
}

function JoinCard({ title, help, qr, link, url, code }: JoinCardProps) {
  const text = useText()
  return (
    <section className="room-card" aria-label={title}>
      <Heading level={2} data-size="xs">{title}</Heading>
      <QrCode label={qr} value={link} />
      <dl className="room-facts">
        <div><dt>{text.room.address}</dt><dd className="room-address">{url}</dd></div>
        <div><dt>{text.room.code}</dt><dd className="room-code"><Code code={code} /></dd></div>
      </dl>
      <Paragraph data-size="sm" className="ui-quiet">{help}</Paragraph>
    </section>
  )
}

/** A code in two halves, as it is read aloud and typed. */
export function Code({ code }: { readonly code: string }) {
  const middle = Math.ceil(code.length / 2)
  return <>{code.slice(0, middle)} {code.slice(middle)}</>
}
