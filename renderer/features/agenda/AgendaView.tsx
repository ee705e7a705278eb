import { Alert } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { useDescribeError } from '@renderer/ui/describeError'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { Page } from '@renderer/ui/Page'
import type { AgendaOfDay } from '@shared/contract/agenda'
import { AgendaDrag } from './AgendaDrag'
import { DaySection } from './DaySection'
import { useAgendaActs } from './useAgendaActs'
import { useItemKeys } from './useItemKeys'
import './agenda.css'

/** Where the agenda leads. */
interface AgendaViewProps {
  readonly gatheringId: string
  readonly onOpenNotes: (itemId: string) => void
  readonly onOpenGroups: (itemId: string) => void
}

/** The programme of a gathering: its days, their items, and times that follow from the lengths. */
export function AgendaView({ gatheringId, ...links }: AgendaViewProps) {
  const text = useText()
  const describe = useDescribeError()
  const { data: days, error } = useLive(api.agenda.get, { gatheringId })
  return (
    <Page title={text.shell.part.agenda} intro={text.agenda.intro} focusKey={`agenda ${gatheringId}`}>
      {error !== undefined && <Alert data-color="danger">{describe(error)}</Alert>}
      {!days && error === undefined && <p>{text.shell.loading}</p>}
      {days && <Days gatheringId={gatheringId} days={days} {...links} />}
    </Page>
  )
}

function Days({ gatheringId, days, onOpenNotes, onOpenGroups }: AgendaViewProps & { readonly days: readonly AgendaOfDay[] }) {
  const [openItem, setOpenItem] = useState<string | null>(null)
  const acts = useAgendaActs(gatheringId, days, setOpenItem)
  const container = useKeptFocus(days.flatMap((day) => day.items.map((item) => item.id)))
  useItemKeys(container, {
    onStep: (itemId, direction) => {
      const item = days.flatMap((day) => day.items).find((candidate) => candidate.id === itemId)
      if (item) void acts.step(item, direction)
    },
    onClose: () => setOpenItem(null),
  })
  return (
    <div ref={container} className="agenda-days">
      <AgendaDrag days={days} onMove={acts.move}>
        {days.map((day) => (
          <DaySection
            key={day.day} agenda={day} days={days} gatheringId={gatheringId} acts={acts} openItem={openItem} onToggle={setOpenItem}
            onOpenNotes={onOpenNotes} onOpenGroups={onOpenGroups}
          />
        ))}
      </AgendaDrag>
      <output className="ds-sr-only">{acts.said}</output>
    </div>
  )
}
