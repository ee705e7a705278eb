import { Button, Heading, ToggleGroup } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import type { AttendingPerson, UnitAttendance } from '@shared/contract/attendance'
import type { Finding } from '@shared/domain/composition'
import { findingSentence } from '@shared/text/findings'

/** A unit's people at a gathering and what the composition rules find among those present. */
interface UnitSectionProps {
  readonly gatheringId: string
  readonly unit: UnitAttendance
  readonly findings: readonly Finding[]
}

/** One unit: its people, each present or not, and what is missing. */
export function UnitSection({ gatheringId, unit, findings }: UnitSectionProps) {
  const text = useText()
  const heading = `attendance-${unit.unitId}`
  return (
    <section className="attendance-unit" aria-labelledby={heading}>
      <div className="attendance-head">
        <Heading level={2} data-size="xs" id={heading}>{unit.name}</Heading>
        <Button
          variant="tertiary" data-size="sm" aria-label={text.attendance.allHereFrom(unit.name)}
          onClick={() => void act(() => api.attendance.setAll({ gatheringId, unitId: unit.unitId, present: true }))}
        >
          {text.attendance.allHere}
        </Button>
      </div>
      <ul className="attendance-people">
        {unit.people.map((person) => <PersonRow key={person.participantId} gatheringId={gatheringId} person={person} />)}
      </ul>
      <div aria-live="polite">
        {findings.map((finding) => (
          <p key={JSON.stringify(finding)} className="attendance-finding" data-color={finding.severity === 'warning' ? 'warning' : 'info'}>
            {findingSentence(text, finding, [unit.name], 'gathering')}
          </p>
        ))}
      </div>
    </section>
  )
}

function PersonRow({ gatheringId, person }: { readonly gatheringId: string; readonly person: AttendingPerson }) {
  const text = useText()
  const words = [person.role, text.kinds.side[person.side]].filter((part) => part !== '').join(' · ')
  return (
    <li className="attendance-person">
      <span className="attendance-words"><span className="attendance-name">{person.name}</span> <span className="ui-quiet">{words}</span></span>
      <ToggleGroup
        data-size="sm" aria-label={text.attendance.presenceOf(person.name)} value={person.present === null ? '' : person.present ? 'present' : 'absent'}
        onChange={(value) => void act(() => api.attendance.set({ gatheringId, participantId: person.participantId, present: value === 'present' }))}
      >
        <ToggleGroup.Item value="present">{text.attendance.present}</ToggleGroup.Item>
        <ToggleGroup.Item value="absent">{text.attendance.absent}</ToggleGroup.Item>
      </ToggleGroup>
    </li>
  )
}
