import { Alert, Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { QrCode } from '@renderer/ui/QrCode'
import type { RoomAddresses } from '@shared/contract/room'
import { shownByProbe } from './addresses'
import { clockOf } from './clock'

/** What keeps a device from the room, the commonest first. */
const CAUSES = ['sameNetwork', 'captive', 'isolation', 'firewall', 'publicNetwork', 'vpn'] as const

/** Time to find a phone, and to scan; who has none by then wants to know why. */
const LATE_MS = 20_000

/** Shows that another device really reaches the room, and what to do when it does not. */
export function Preflight({ open }: { readonly open: RoomAddresses | null }) {
  const text = useText()
  const [showsCauses, setShowsCauses] = useState(false)
  return (
    <section className="room-section" aria-labelledby="room-preflight">
      <Heading level={2} data-size="xs" id="room-preflight">{text.preflight.title}</Heading>
      <Paragraph>{text.preflight.intro}</Paragraph>
      {open === null ? <Paragraph className="ui-quiet">{text.preflight.openFirst}</Paragraph> : <Probe key={open.phoneUrl} open={open} showCauses={setShowsCauses} />}
      <div>
        <Details open={showsCauses} onToggle={() => setShowsCauses(!showsCauses)}>
          <Details.Summary>{text.preflight.causes}</Details.Summary>
          <Details.Content>
            <dl className="room-causes">
              {CAUSES.map((cause) => <div key={cause}><dt>{text.preflight.cause[cause]}</dt><dd>{text.preflight.cure[cause]}</dd></div>)}
            </dl>
          </Details.Content>
        </Details>
        <Details>
          <Details.Summary>{text.preflight.planB}</Details.Summary>
          <Details.Content>
            <ol className="room-steps">
              <li>{text.preflight.planBSteps.share}</li>
              <li>{text.preflight.planBSteps.join}</li>
              <li>{text.preflight.planBSteps.open}</li>
            </ol>
          </Details.Content>
        </Details>
      </div>
    </section>
  )
}

/** A page for another device to open; what it answers comes with the room's state. */
function Probe({ open, showCauses }: { readonly open: RoomAddresses; readonly showCauses: (shown: boolean) => void }) {
  const text = useText()
  const [probe, setProbe] = useState<{ readonly url: string; readonly before: string | null } | null>(null)
  const make = async () => {
    const made = await act(() => api.room.probe())
    if (made) setProbe({ url: made.url, before: open.probedAt })
  }
  const [isLate, setIsLate] = useState(false)
  const isWaiting = probe !== null && open.probedAt === probe.before
  useEffect(() => {
    if (!isWaiting) return
    const late = setTimeout(() => {
      setIsLate(true)
      showCauses(true)
    }, LATE_MS)
    return () => {
      clearTimeout(late)
      setIsLate(false)
    }
  }, [probe, isWaiting, showCauses])
  const shown = isWaiting ? 'nothing' : shownByProbe(open)
  const at = clockOf(open.probedAt ?? '')
  return (
    <>
      <div className="ui-actions">
        <Button variant={probe === null ? 'primary' : 'secondary'} onClick={() => void make()}>{probe === null ? text.preflight.make : text.preflight.again}</Button>
      </div>
      {isWaiting && (
        <div className="room-probe">
          <QrCode label={text.preflight.qr} value={probe.url} />
          <div className="ui-stack">
            <Paragraph>{text.preflight.scan}</Paragraph>
            <p className="room-address">{probe.url}</p>
          </div>
        </div>
      )}
      <div aria-live="polite">
        {isWaiting && !isLate && <Paragraph className="ui-quiet">{text.preflight.waiting}</Paragraph>}
        {isWaiting && isLate && <Alert data-color="warning">{text.preflight.late}</Alert>}
        {shown === 'reached' && <Alert data-color="success">{text.preflight.reached(at)}</Alert>}
        {shown === 'tried' && <Alert data-color="info">{text.preflight.tried(at)}</Alert>}
      </div>
    </>
  )
}
