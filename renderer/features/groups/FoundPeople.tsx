import { Button } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import type { GroupPerson } from '@shared/contract/groups'

/** So many are shown at most; who looks for somebody writes more of the name. */
const MOST_SHOWN = 8

/** Somebody who has a group. */
export interface SeatedPerson {
  readonly person: GroupPerson
  readonly groupId: string
  readonly groupName: string
}

/** Those in the groups who fit a search (nobody where there is none), each with a button that goes to them; how many they are is heard. */
export function FoundPeople({ found, isSearching, onGo }: { readonly found: readonly SeatedPerson[]; readonly isSearching: boolean; readonly onGo: (found: SeatedPerson) => void }) {
  const text = useText()
  const shown = found.slice(0, MOST_SHOWN)
  return (
    <div className="groups-found">
      <output>{isSearching ? text.groups.found(found.length) : ''}</output>
      {shown.length > 0 && (
        <ul className="groups-people">
          {shown.map((one) => (
            <li key={one.person.participantId}>
              <Button variant="tertiary" data-size="sm" onClick={() => onGo(one)}>{[one.person.name, one.person.unitName, one.groupName].join(' · ')}</Button>
            </li>
          ))}
        </ul>
      )}
      {shown.length < found.length && <p className="ui-quiet">{text.groups.foundMore(found.length - shown.length)}</p>}
    </div>
  )
}
