import { Heading } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import type { ReportRecipient } from '@shared/contract/reports'

/** Who gets a report; `chosenId` null is the organisers. */
interface RecipientsProps {
  readonly recipients: readonly ReportRecipient[]
  readonly chosenId: string | null
  readonly onChoose: (unitId: string | null) => void
}

/** The recipients, each with the written form of its report. Choosing one shows its report. */
export function Recipients({ recipients, chosenId, onChoose }: RecipientsProps) {
  const text = useText()
  return (
    <section className="reports-recipients" aria-labelledby="reports-recipients">
      <Heading level={2} data-size="xs" id="reports-recipients">{text.reports.recipients}</Heading>
      <ul>
        {recipients.map(({ unitId, name, language }) => (
          <li key={unitId ?? ''}>
            <button type="button" aria-current={unitId === chosenId ? 'true' : undefined} onClick={() => onChoose(unitId)}>
              <span className="reports-recipient-name">{name}</span> <span className="ui-quiet">{text.reports.language[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
