import { useDroppable } from '@dnd-kit/core'
import { Button, Details, Heading } from '@digdir/designsystemet-react'
import { PadlockLockedFillIcon } from '@navikt/aksel-icons'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { UnitChoice } from '@renderer/ui/UnitChoice'
import type { GroupPerson, GroupWithMembers } from '@shared/contract/groups'
import type { Effects } from './moves'
import { PersonRow } from './PersonRow'

/** A unit that a facilitator can come from. */
export interface FacilitatorUnit {
  readonly id: string
  readonly name: string
}

/** A group across municipalities and where its people can be moved to. */
interface CrossGroupProps {
  /** With the people of the round that is shown. */
  readonly group: GroupWithMembers
  readonly groups: readonly GroupWithMembers[]
  /** The rules that this group does not keep, each in a sentence. */
  readonly broken: readonly string[]
  readonly units: readonly FacilitatorUnit[]
  /** What dropping the person who is being dragged here would do; undefined while nobody is, or it is not known yet. */
  readonly effect: string | undefined
  readonly onSeat: (person: GroupPerson, groupId: string | null) => Promise<void>
  readonly onAskEffects: (person: GroupPerson) => Promise<Effects>
}

/** One group: its name, its people, and what it does not keep of the rules. */
export function CrossGroup({ group, groups, broken, units, effect, onSeat, onAskEffects }: CrossGroupProps) {
  const text = useText()
  const { setNodeRef, isOver } = useDroppable({ id: group.id })
  const heading = `group-${group.id}`
  const facilitator = units.find((unit) => unit.id === group.facilitatorUnitId)
  return (
    <li ref={setNodeRef} className="groups-card" data-keep={group.id} data-list data-over={isOver}>
      <div className="groups-card-head">
        <Heading level={3} data-size="2xs" id={heading}>{group.name} <span className="ui-quiet">{text.groups.people(group.members.length)}</span></Heading>
        <Lock group={group} />
      </div>
      {facilitator && <p className="ui-quiet groups-locked">{text.groupSheets.facilitator(facilitator.name)}</p>}
      <div aria-live="polite">{group.locked && <p className="ui-quiet groups-locked">{text.division.locked}</p>}</div>
      {effect !== undefined && <p className="groups-effect">{effect}</p>}
      {group.members.length === 0 && <p className="ui-quiet">{text.groups.empty}</p>}
      <ul className="groups-people" aria-labelledby={heading}>
        {group.members.map((person) => <PersonRow key={person.participantId} person={person} groupId={group.id} groups={groups} onSeat={onSeat} onAskEffects={onAskEffects} />)}
      </ul>
      {broken.map((sentence) => <p key={sentence} className="groups-hint">{sentence}</p>)}
      <GroupFields group={group} units={units} />
    </li>
  )
}

function Lock({ group: { id, name, locked } }: { readonly group: GroupWithMembers }) {
  const text = useText()
  return (
    <Button variant="tertiary" data-size="sm" data-keep-target data-stop="" aria-label={locked ? text.division.unlockNamed(name) : text.division.lockNamed(name)} onClick={() => void act(() => api.groups.setLocked({ id, locked: !locked }))}>
      {locked && <PadlockLockedFillIcon aria-hidden />}{locked ? text.division.unlock : text.division.lock}
    </Button>
  )
}

function GroupFields({ group, units }: Pick<CrossGroupProps, 'group' | 'units'>) {
  const text = useText()
  return (
    <Details data-size="sm" className="groups-fields">
      <Details.Summary data-stop="">{text.division.edit}<span className="ds-sr-only"> {group.name}</span></Details.Summary>
      <Details.Content>
        <div className="ui-stack">
          <AutoField label={text.groups.name} size="sm" value={group.name} required={text.groups.nameMissing} maxLength={500} onSave={(name) => api.groups.rename({ id: group.id, name })} />
          <UnitChoice
            label={text.division.facilitator} units={units} none={text.division.noFacilitator} value={group.facilitatorUnitId}
            onSave={(unitId) => api.groups.setFacilitator({ id: group.id, unitId })}
          />
          <div>
            <Button
              variant="tertiary" data-size="sm" aria-label={text.groups.removeNamed(group.name)}
              onClick={() => void act(() => api.groups.remove({ id: group.id }), text.groups.removed(group.name), true)}
            >
              {text.groups.remove}
            </Button>
          </div>
        </div>
      </Details.Content>
    </Details>
  )
}
