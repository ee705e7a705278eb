import { Button, Chip, Fieldset } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useText } from '@renderer/api/language'
import { Choice } from '@renderer/ui/Choice'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import type { GroupPerson, GroupWithMembers } from '@shared/contract/groups'
import type { FixedSeat } from '@shared/domain/division/problem'
import type { DivisionNames } from '@shared/text/divisionSentences'
import { PersonPicker } from './PersonPicker'

/** People who have a certain seat. */
interface FixedSeatsProps {
  readonly fixed: readonly FixedSeat[]
  readonly people: readonly GroupPerson[]
  readonly groups: readonly GroupWithMembers[]
  readonly names: DivisionNames
  readonly onChange: (change: (fixed: readonly FixedSeat[]) => readonly FixedSeat[]) => void
}

/** People who have a certain seat; once there are groups, more can be added. */
export function FixedSeats({ fixed, people, groups, names, onChange }: FixedSeatsProps) {
  const text = useText()
  const [personId, choosePerson] = useState('')
  const [chosen, chooseGroup] = useState('')
  const groupId = groups.some((group) => group.id === chosen) ? chosen : groups[0]?.id ?? ''
  const container = useKeptFocus(fixed.map((seat) => `${seat.personId} ${seat.groupId}`))
  const add = () => {
    if (personId === '') return
    onChange((before) => [...before.filter((seat) => seat.personId !== personId), { personId, groupId }])
    choosePerson('')
  }
  return (
    <div ref={container} className="division-lists">
      <Fieldset data-size="sm">
        <Fieldset.Legend>{text.divisionSettings.fixed}</Fieldset.Legend>
        <Fieldset.Description>{groups.length === 0 ? text.divisionSettings.fixedNeedsGroups : text.divisionSettings.fixedHelp}</Fieldset.Description>
        {fixed.length > 0 && (
          <div className="division-chips">
            {fixed.map((seat) => {
              const called = text.divisionSettings.fixedSeat(names.person(seat.personId), names.group(seat.groupId))
              return (
                <span key={`${seat.personId} ${seat.groupId}`} data-keep={`${seat.personId} ${seat.groupId}`}>
                  <Chip.Removable data-size="sm" aria-label={text.divisionSettings.takeOut(called)} onClick={() => onChange((before) => before.filter((other) => other.personId !== seat.personId || other.groupId !== seat.groupId))}>{called}</Chip.Removable>
                </span>
              )
            })}
          </div>
        )}
        {groups.length > 0 && (
          <div className="ui-row">
            <PersonPicker isFallback label={text.divisionSettings.person} people={people} value={personId} onChoose={choosePerson} />
            <Choice size="sm" label={text.divisionSettings.inGroup} value={groupId} options={groups.map(({ id, name }) => ({ value: id, label: name }))} onSave={chooseGroup} />
            <Button data-size="sm" variant="secondary" aria-disabled={personId === ''} onClick={add}>{text.divisionSettings.addFixed}</Button>
          </div>
        )}
      </Fieldset>
    </div>
  )
}
