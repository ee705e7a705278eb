import { useText } from '@renderer/api/language'
import type { GroupPerson } from '@shared/contract/groups'

/** A person's name with unit and side; in an own group the unit is known. */
export function PersonWords({ person, isInOwnGroup = false, detailsId }: { readonly person: GroupPerson; readonly isInOwnGroup?: boolean; readonly detailsId?: string }) {
  const text = useText()
  const words = [!isInOwnGroup && person.unitName, text.kinds.side[person.side], person.isAbsent && text.groups.absent].filter((part) => part !== false)
  return (
    <span className="groups-person-words">
      <span className="groups-person-name">{person.name}</span> <span className="ui-quiet" id={detailsId}>{words.join(' · ')}</span>
    </span>
  )
}
