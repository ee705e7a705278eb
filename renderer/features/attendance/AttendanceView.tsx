import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { useDescribeError } from '@renderer/ui/describeError'
import { EmptyState, Page } from '@renderer/ui/Page'
import type { UnitAttendance } from '@shared/contract/attendance'
import { UnitSection } from './UnitSection'
import './attendance.css'

interface AttendanceProps {
  readonly gatheringId: string
  /** Goes to where registrations are read in. */
  readonly onRegistration: () => void
}

/** Who is at a gathering, unit by unit, and what is missing among those present. */
export function AttendanceView({ gatheringId, onRegistration }: AttendanceProps) {
  const text = useText()
  const describe = useDescribeError()
  const { data: units, error } = useLive(api.attendance.list, { gatheringId })
  return (
    <Page title={text.shell.part.attendance} intro={text.attendance.intro} focusKey={`attendance ${gatheringId}`}>
      {error !== undefined && <Alert data-color="danger">{describe(error)}</Alert>}
      {!units && error === undefined && <p>{text.shell.loading}</p>}
      {units && (units.every((unit) => unit.people.length === 0)
        ? <EmptyState title={text.attendance.emptyTitle} action={<Button onClick={onRegistration}>{text.shell.goTo(text.shell.registration)}</Button>}>{text.attendance.emptyHelp}</EmptyState>
        : <Units gatheringId={gatheringId} units={units} />)}
    </Page>
  )
}

function Units({ gatheringId, units }: { readonly gatheringId: string; readonly units: readonly UnitAttendance[] }) {
  const text = useText()
  const [words, setWords] = useState('')
  const { data: findings = [] } = useLive(api.composition.check, { gatheringId })
  const people = units.flatMap((unit) => unit.people)
  const count = (present: boolean | null) => people.filter((person) => person.present === present).length
  const shown = units.map((unit) => matching(unit, words)).filter((unit) => unit !== null)
  const empty = shown.filter((unit) => unit.people.length === 0).map((unit) => unit.name)
  return (
    <>
      <output>{text.attendance.summary(count(true), count(false), count(null))}</output>
      <div className="ui-row attendance-tools">
        <Textfield data-size="sm" type="search" label={text.attendance.filter} value={words} onChange={(event) => setWords(event.target.value)} />
        <Button variant="secondary" onClick={() => void act(() => api.attendance.setAll({ gatheringId, present: true }), text.attendance.noted, true)}>{text.attendance.everybodyHere}</Button>
      </div>
      {shown.length === 0 && <p>{text.attendance.nobodyMatches}</p>}
      {shown.filter((unit) => unit.people.length > 0).map((unit) => <UnitSection key={unit.unitId} gatheringId={gatheringId} unit={unit} findings={findings.filter((finding) => finding.unitId === unit.unitId)} />)}
      {empty.length > 0 && <p className="attendance-unit ui-quiet">{text.composition.notRegistered(text.composition.list(empty))}</p>}
    </>
  )
}

/** The unit with the people who fit the words, with all where its name does; null where nobody fits. */
function matching(unit: UnitAttendance, words: string): UnitAttendance | null {
  const wanted = words.trim().toLocaleLowerCase()
  if (wanted === '' || unit.name.toLocaleLowerCase().includes(wanted)) return unit
  const people = unit.people.filter((person) => `${person.name} ${person.role}`.toLocaleLowerCase().includes(wanted))
  return people.length === 0 ? null : { ...unit, people }
}
