import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { useDescribeError } from '@renderer/ui/describeError'
import { EmptyState, Page } from '@renderer/ui/Page'
import type { ReportRecipient } from '@shared/contract/reports'
import { ExportPanel } from './ExportPanel'
import { Recipients } from './Recipients'
import { ReportPreview } from './ReportPreview'
import './reports.css'

/** The reports of a gathering: who gets one, what it says, and writing them all. `onUnits` goes to where municipalities are added. */
export function ReportsView({ gatheringId, onUnits }: { readonly gatheringId: string; readonly onUnits: () => void }) {
  const text = useText()
  const describe = useDescribeError()
  const { data: recipients, error } = useLive(api.reports.recipients)
  return (
    <Page title={text.reports.heading} intro={text.reports.intro} focusKey={`reports ${gatheringId}`}>
      {error !== undefined && <Alert data-color="danger">{describe(error)}</Alert>}
      {!recipients && error === undefined && <p>{text.shell.loading}</p>}
      {recipients && (recipients.length === 1
        ? <EmptyState title={text.reports.noUnitsTitle} action={<Button onClick={onUnits}>{text.shell.goTo(text.shell.municipalities)}</Button>}>{text.reports.noUnits}</EmptyState>
        : <Reports gatheringId={gatheringId} recipients={recipients} />)}
    </Page>
  )
}

function Reports({ gatheringId, recipients }: { readonly gatheringId: string; readonly recipients: readonly ReportRecipient[] }) {
  const [chosenId, choose] = useState<string | null>(recipients[0]?.unitId ?? null)
  const chosen = recipients.find((recipient) => recipient.unitId === chosenId) ?? recipients[0]
  if (!chosen) return null
  return (
    <>
      <ExportPanel gatheringId={gatheringId} chosen={chosen} count={recipients.length} />
      <div className="reports-columns">
        <Recipients recipients={recipients} chosenId={chosen.unitId} onChoose={choose} />
        <ReportPreview gatheringId={gatheringId} recipient={chosen} />
      </div>
    </>
  )
}
