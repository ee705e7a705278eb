import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { today } from '@renderer/ui/day'
import type { Gathering, Phase } from '@shared/domain/entities'
import { isOver } from '@shared/domain/timeline'
import { eventDateText } from '@shared/text/formats'

interface TimelineProps {
  readonly gatherings: readonly Gathering[]
  readonly phases: readonly Phase[]
  readonly next: Gathering | null
  readonly onOpen: (gatheringId: string) => void
}

/** The course of the programme: its gatherings, and its phases beside them. Which phase belongs to which gathering is not said. */
export function Timeline({ gatherings, phases, next, onOpen }: TimelineProps) {
  const text = useText()
  const now = today()
  return (
    <div className="overview-course">
      <section aria-labelledby="overview-gatherings">
        <Heading level={2} data-size="sm" id="overview-gatherings">{text.overview.gatherings}</Heading>
        {gatherings.length === 0 && <Paragraph className="ui-quiet">{text.overview.noGatherings}</Paragraph>}
        <ol className="overview-timeline">
          {gatherings.map((gathering) => (
            <li key={gathering.id} data-over={isOver(gathering.date, now)} data-next={gathering.id === next?.id}>
              <button type="button" className="overview-link" onClick={() => onOpen(gathering.id)}>{gathering.title}</button>
              <span className="overview-when">{eventDateText(text, gathering.date)}</span>
              {gathering.id === next?.id && <Tag data-size="sm">{text.overview.nextMark}</Tag>}
              {isOver(gathering.date, now) && <span className="ds-sr-only">{text.overview.held}</span>}
            </li>
          ))}
        </ol>
      </section>
      {phases.length > 0 && (
        <section aria-labelledby="overview-phases">
          <Heading level={2} data-size="sm" id="overview-phases">{text.overview.phases}</Heading>
          <ol className="overview-timeline">
            {phases.map((phase) => (
              <li key={phase.id} data-place={phase.place}>
                <span>{phase.title}</span>
                <span className="overview-when">{text.programme.place[phase.place]}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
