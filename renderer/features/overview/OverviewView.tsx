import { Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { today } from '@renderer/ui/day'
import { Page } from '@renderer/ui/Page'
import type { Participant, Programme, Unit } from '@shared/domain/entities'
import { nextGathering } from '@shared/domain/timeline'
import { FirstSteps } from './FirstSteps'
import { NextGathering } from './NextGathering'
import { Timeline } from './Timeline'
import './overview.css'

/** Where the overview leads. */
interface OverviewProps {
  readonly onOpen: (gatheringId: string) => void
  readonly onRegistration: () => void
  readonly onUnits: () => void
  readonly onProgramme: () => void
  /** What the composition rules find, shown by the composition feature. */
  readonly findings: ReactNode
}

/** The programme at a glance: who takes part, what comes next, what the rules find, and the course of it. */
export function OverviewView({ onOpen, onRegistration, onUnits, onProgramme, findings }: OverviewProps) {
  const text = useText()
  const { data: programme } = useLive(api.programme.get)
  const { data: units } = useLive(api.units.list)
  const { data: participants } = useLive(api.participants.list)
  const { data: gatherings } = useLive(api.gatherings.list)
  const { data: phases } = useLive(api.programme.phases)
  if (!programme || !units || !participants || !gatherings || !phases) return null
  const next = nextGathering(gatherings, today())
  const first = gatherings.find((gathering) => gathering.kind === 'joint') ?? gatherings[0]
  const steps = [
    { key: 'units', done: units.length > 0, go: onUnits },
    { key: 'registration', done: participants.length > 0, go: onRegistration },
    { key: 'gathering', done: first !== undefined && first.date.kind !== 'undecided', go: first ? () => onOpen(first.id) : onProgramme },
  ] as const
  return (
    <Page title={text.overview.title} intro={programme.name}>
      <Summary programme={programme} units={units} participants={participants} />
      {steps.some((step) => !step.done) && <FirstSteps steps={steps} />}
      <div className="overview-columns">
        <div className="overview-main">
          <NextGathering next={next} last={gatherings.at(-1) ?? null} onOpen={onOpen} />
          {units.length > 0 && findings}
        </div>
        <Timeline gatherings={gatherings} phases={phases} next={next} onOpen={onOpen} />
      </div>
    </Page>
  )
}

interface SummaryProps {
  readonly programme: Programme
  readonly units: readonly Unit[]
  readonly participants: readonly Participant[]
}

function Summary({ programme, units, participants }: SummaryProps) {
  const text = useText()
  const counties = units.filter((unit) => unit.kind === 'county').length
  const registered = new Set(participants.map((person) => person.unitId)).size
  const deadline = programme.registrationDeadline
  if (units.length === 0) return null
  return (
    <Paragraph data-size="lg" className="overview-summary">
      {text.overview.units(units.length - counties, counties)}{' '}
      {participants.length === 0 ? text.overview.nobody : text.overview.people(participants.length, registered, units.length)}{' '}
      {deadline !== null && (deadline < today() ? text.overview.deadlinePassed : text.overview.deadline)(text.dates.day(deadline))}
    </Paragraph>
  )
}
