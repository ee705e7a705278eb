import { useDroppable } from '@dnd-kit/core'
import { Button, Heading } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import type { GroupPerson, GroupWithMembers } from '@shared/contract/groups'
import { groupHints, type GroupHint } from '@shared/domain/groups'
import type { Text } from '@shared/text'
import { PersonRow } from './PersonRow'

/** A group across municipalities and where its people can be moved to. */
interface CrossGroupProps {
  readonly group: GroupWithMembers
  readonly groups: readonly GroupWithMembers[]
  readonly onSeat: (person: GroupPerson, groupId: string | null) => Promise<void>
}

/** One group: its name, its people, and hints about who sits together. */
export function CrossGroup({ group, groups, onSeat }: CrossGroupProps) {
  const text = useText()
  const { setNodeRef, isOver } = useDroppable({ id: group.id })
  const heading = `group-${group.id}`
  return (
    <li ref={setNodeRef} className="groups-card" data-keep={group.id} data-over={isOver}>
      <Heading level={3} data-size="2xs" id={heading}>{group.name} <span className="ui-quiet">{text.groups.people(group.members.length)}</span></Heading>
      {group.members.length === 0 && <p className="ui-quiet">{text.groups.empty}</p>}
      <ul className="groups-people" aria-labelledby={heading}>
        {group.members.map((person) => <PersonRow key={person.participantId} person={person} groupId={group.id} groups={groups} onSeat={onSeat} />)}
      </ul>
      {groupHints(group.members).map((hint) => <p key={hintSentence(hint, text)} className="groups-hint">{hintSentence(hint, text)}</p>)}
      <div className="groups-card-foot">
        <AutoField label={text.groups.name} size="sm" value={group.name} required={text.groups.nameMissing} maxLength={500} onSave={(name) => api.groups.rename({ id: group.id, name })} />
        <Button
          variant="tertiary" data-size="sm" data-keep-target aria-label={text.groups.removeNamed(group.name)}
          onClick={() => void act(() => api.groups.remove({ id: group.id }), text.groups.removed(group.name), true)}
        >
          {text.groups.remove}
        </Button>
      </div>
    </li>
  )
}

function hintSentence(hint: GroupHint, text: Text): string {
  return hint.kind === 'same_unit' ? text.groups.sameUnit(hint.people, hint.unitName) : text.groups.loneYouth(hint.name)
}
