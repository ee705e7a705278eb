import { Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import type { GroupWithMembers } from '@shared/contract/groups'
import { filterPeople, PeopleFilter, NO_FILTER } from './PeopleFilter'
import { PersonWords } from './PersonWords'

/** The municipalities' own groups at an item, each with all of its people. */
export function OwnGroups({ itemId, groups }: { readonly itemId: string; readonly groups: readonly GroupWithMembers[] }) {
  const text = useText()
  const [filter, setFilter] = useState(NO_FILTER)
  const container = useKeptFocus(groups.map((group) => group.id))
  const shown = groups.filter((group) => group.name.toLocaleLowerCase().includes(filter.words.trim().toLocaleLowerCase()) || filterPeople(group.members, filter).length > 0)
  return (
    <section className="ui-stack" aria-labelledby="own-groups" ref={container}>
      <Heading level={2} data-size="sm" id="own-groups" tabIndex={-1} data-keep-fallback>{text.groups.own}</Heading>
      <p className="ui-quiet">{text.groups.ownHelp}</p>
      <div className="ui-actions">
        <Button variant={groups.length === 0 ? 'primary' : 'secondary'} onClick={() => void act(() => api.groups.addOwn({ itemId }), (added) => text.groups.madeOwn(added.length), true)}>{text.groups.makeOwn}</Button>
      </div>
      {groups.length === 0 ? <p>{text.groups.noOwn}</p> : <PeopleFilter filter={filter} onChange={setFilter} />}
      {groups.length > 0 && shown.length === 0 && <p>{text.groups.nobodyMatches}</p>}
      <ul className="groups-grid">
        {shown.map((group) => <OwnGroup key={group.id} group={group} />)}
      </ul>
    </section>
  )
}

function OwnGroup({ group }: { readonly group: GroupWithMembers }) {
  const text = useText()
  return (
    <li className="groups-card" data-keep={group.id}>
      <div className="groups-card-head">
        <Heading level={3} data-size="2xs">{group.name}</Heading>
        <Button
          variant="tertiary" data-size="sm" data-keep-target aria-label={text.groups.removeNamed(group.name)}
          onClick={() => void act(() => api.groups.remove({ id: group.id }), text.groups.removed(group.name), true)}
        >
          {text.groups.remove}
        </Button>
      </div>
      {group.members.length === 0 && <p className="ui-quiet">{text.groups.empty}</p>}
      <ul className="groups-people">
        {group.members.map((person) => <li key={person.participantId}><PersonWords person={person} isInOwnGroup /></li>)}
      </ul>
    </li>
  )
}
