import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import type { Gathering } from '@shared/domain/entities'
import { eventDateText } from '@shared/text/formats'

interface NextGatheringProps {
  readonly next: Gathering | null
  /** Offered instead where all are over. */
  readonly last: Gathering | null
  readonly onOpen: (gatheringId: string) => void
}

/** The gathering to work with now. */
export function NextGathering({ next, last, onOpen }: NextGatheringProps) {
  const text = useText()
  const shown = next ?? last
  if (!shown) return null
  const place = [text.kinds.gathering[shown.kind], shown.form === 'undecided' ? '' : text.kinds.form[shown.form].toLocaleLowerCase('nb'), shown.place]
  return (
    <section className="overview-next" aria-labelledby="overview-next">
      <Heading level={2} data-size="2xs" id="overview-next">{next ? text.overview.next : text.overview.allOver}</Heading>
      <p className="overview-next-title">{shown.title}</p>
      <Paragraph className="overview-next-date">{shown.date.kind === 'undecided' ? text.overview.undated : eventDateText(text, shown.date)}</Paragraph>
      <Paragraph>{place.filter((part) => part !== '' && part !== shown.title).join(', ')}</Paragraph>
      {shown.question !== '' && <Paragraph className="overview-question">«{shown.question}»</Paragraph>}
      <div><Button onClick={() => onOpen(shown.id)}>{text.overview.openGathering}</Button></div>
    </section>
  )
}
