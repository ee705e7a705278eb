import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import type { NetworkAddress } from '@shared/contract/room'

/** Chooses the network and begins to listen. */
export function OpenRoom({ gatheringId }: { readonly gatheringId: string }) {
  const text = useText()
  return (
    <section className="room-section room-panel" aria-labelledby="room-open">
      <Heading level={2} data-size="xs" id="room-open">{text.room.openTitle}</Heading>
      <Paragraph>{text.room.openHelp}</Paragraph>
      <NetworkForm gatheringId={gatheringId} label={text.room.open} />
    </section>
  )
}

/** The computer's networks, and the button that opens the room on the chosen one. */
export function NetworkForm({ gatheringId, label, current = null }: { readonly gatheringId: string; readonly label: string; readonly current?: string | null }) {
  const text = useText()
  const { data: networks } = useLive(api.room.networks)
  const [chosen, setChosen] = useState<string | null>(current)
  if (!networks) return null
  const network = networks.find(({ address }) => address === chosen) ?? networks[0]
  const open = () => { if (network) void act(() => api.room.open({ gatheringId, address: network.address, port: null })) }
  const name = ({ name: called, address, kind }: NetworkAddress) => kind === 'local' ? text.room.networkLocal(address) : text.room.networkName(called, address)
  return (
    <>
      {!networks.some(({ kind }) => kind === 'network') && <Alert data-color="warning">{text.room.noNetwork}</Alert>}
      {network && (
        <div className="ui-row">
          <Choice
            className="room-network" label={text.room.network} value={network.address} options={networks.map((each) => ({ value: each.address, label: name(each) }))}
            onSave={setChosen}
          />
          <Button onClick={open}>{label}</Button>
        </div>
      )}
    </>
  )
}
