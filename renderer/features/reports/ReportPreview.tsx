import { Alert, Heading } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { useDescribeError } from '@renderer/ui/describeError'
import type { ReportRecipient } from '@shared/contract/reports'
import { Blocks } from './ReportBlocks'

/** One report as it will be written, from the same tree as the files. */
export function ReportPreview({ gatheringId, recipient }: { readonly gatheringId: string; readonly recipient: ReportRecipient }) {
  const text = useText()
  const describe = useDescribeError()
  const { data: tree, error } = useLive(api.reports.preview, { gatheringId, unitId: recipient.unitId })
  return (
    <section className="reports-preview" aria-labelledby="reports-preview" aria-busy={tree === undefined && error === undefined}>
      <Heading level={2} data-size="xs" id="reports-preview">{text.reports.preview}</Heading>
      {error !== undefined && <Alert data-color="danger">{describe(error)}</Alert>}
      {tree && (
        <article className="reports-paper" lang={tree.language} key={recipient.unitId}>
          <p className="reports-paper-recipient">{tree.recipient}</p>
          <h3 className="reports-paper-title">{tree.title}</h3>
          <p className="reports-paper-subtitle">{tree.subtitle}</p>
          {tree.notice !== null && <p className="reports-paper-box" data-tone="notice">{tree.notice}</p>}
          <Blocks blocks={tree.blocks} />
        </article>
      )}
    </section>
  )
}
