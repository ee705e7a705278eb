import { Textfield } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { Choice } from '@renderer/ui/Choice'
import type { GroupPerson } from '@shared/contract/groups'
import { SIDES, type Side } from '@shared/domain/kinds'

/** Which people to show: words in the name or unit, and a side or all. */
interface Filter {
  readonly words: string
  readonly side: Side | 'all'
}

/** Shows everybody. */
export const NO_FILTER: Filter = { words: '', side: 'all' }

/** The people that fit a filter; every word has to be in the name, role or unit. */
export function filterPeople(people: readonly GroupPerson[], { words, side }: Filter): GroupPerson[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '')
  return people.filter((person) => {
    const said = `${person.name} ${person.role} ${person.unitName}`.toLocaleLowerCase()
    return (side === 'all' || person.side === side) && wanted.every((word) => said.includes(word))
  })
}

/** The fields of a filter. */
export function PeopleFilter({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  const text = useText()
  return (
    <search className="ui-row">
      <Textfield data-size="sm" type="search" label={text.groups.filter} value={filter.words} onChange={(event) => onChange({ ...filter, words: event.target.value })} />
      <Choice
        size="sm" label={text.groups.side} value={filter.side} onSave={(side) => onChange({ ...filter, side })}
        options={[{ value: 'all', label: text.groups.allSides }, ...SIDES.map((side) => ({ value: side, label: text.kinds.side[side] }))]}
      />
    </search>
  )
}
