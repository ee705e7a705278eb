import { useDraggable } from '@dnd-kit/core'
import { useId, useState } from 'react'
import { useText } from '@renderer/api/language'
import { ActMenu, type MenuAct } from '@renderer/ui/ActMenu'
import type { GroupPerson, GroupWithMembers } from '@shared/contract/groups'
import { NO_EFFECTS, type Effects } from './moves'
import { PersonWords } from './PersonWords'

/** A person who has a group, or none (`groupId` null), and the groups they can be moved to. */
interface PersonRowProps {
  readonly person: GroupPerson
  readonly groupId: string | null
  readonly groups: readonly GroupWithMembers[]
  readonly onSeat: (person: GroupPerson, groupId: string | null) => Promise<void>
  /** Asks what moving the person to each group would do. */
  readonly onAskEffects: (person: GroupPerson) => Promise<Effects>
}

/** A row's key for the focus: the same person is another row in another group. */
export const personKey = (person: GroupPerson, groupId: string | null): string => `${groupId ?? ''} ${person.participantId}`

/** One person, to drag by the name or to move with the menu, which tells what each move would do. */
export function PersonRow({ person, groupId, groups, onSeat, onAskEffects }: PersonRowProps) {
  const text = useText()
  const [effects, setEffects] = useState(NO_EFFECTS)
  const details = useId()
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: personKey(person, groupId), data: { participantId: person.participantId } })
  const label = ({ id, name }: GroupWithMembers) => {
    const effect = effects.get(id)
    return effect === undefined ? name : text.division.moveWithEffect(name, effect)
  }
  const menu: MenuAct[] = groups.filter((group) => group.id !== groupId).map((group) => ({ key: group.id, label: label(group), onChoose: () => void onSeat(person, group.id) }))
  if (groupId !== null) menu.push({ key: 'out', label: text.groups.moveOut, onChoose: () => void onSeat(person, null) })
  const ask = () => {
    setEffects(NO_EFFECTS)
    void onAskEffects(person).then(setEffects)
  }
  return (
    <li className="groups-person" ref={setNodeRef} data-keep={personKey(person, groupId)} data-stop={person.name} data-dragging={isDragging}>
      <div className="groups-grip" {...listeners}><PersonWords person={person} detailsId={details} /></div>
      {menu.length > 0 && <ActMenu label={text.groups.moveNamed(person.name)} describedBy={details} acts={menu} onOpen={ask}>{text.groups.move}</ActMenu>}
    </li>
  )
}
