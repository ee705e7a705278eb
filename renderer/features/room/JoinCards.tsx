import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
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
      <JoinCard title={text.room.phones} help={text.room.phonesHelp} qr={text.room.phoneQr} link={open.phoneLink} url={open.phoneUrl} code={codes.phone} forHall />
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
  /** Whether a hall reads it from a screen: then it can fill the window. */
  readonly forHall?: boolean
}

function JoinCard({ forHall = false, ...card }: JoinCardProps) {
  const text = useText()
  return (
    <section className="room-card" aria-label={card.title}>
      <Entrance {...card}>{forHall && <Large {...card} title={text.phone.join.title} />}</Entrance>
    </section>
  )
}

function Entrance({ title, help, qr, link, url, code, children }: JoinCardProps & { readonly children?: ReactNode }) {
  const text = useText()
  return (
    <>
      <Heading level={2} data-size="xs">{title}</Heading>
      <QrCode label={qr} value={link} />
      <dl className="room-facts">
        <div><dt>{text.room.address}</dt><dd className="room-address">{url}</dd></div>
        <div><dt>{text.room.code}</dt><dd className="room-code"><Code code={code} /></dd></div>
      </dl>
      <Paragraph data-size="sm" className="ui-quiet">{help}</Paragraph>
      {children}
    </>
  )
}

/** The way in over the whole window, to be read from the back of a hall; nothing that is the lead's own is beside it. */
function Large(card: JoinCardProps) {
  const text = useText()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <div><Button variant="secondary" data-size="sm" onClick={() => setIsOpen(true)}>{text.room.enlarge}</Button></div>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} closeButton={text.shell.dismiss} className="room-large" aria-label={card.title}>
        {isOpen && <Entrance {...card} />}
      </Dialog>
    </>
  )
}

/** A code in two halves, as it is read aloud and typed. */
export function Code({ code }: { readonly code: string }) {
  const middle = Math.ceil(code.length / 2)
  return <>{code.slice(0, middle)} {code.slice(middle)}</>
}
