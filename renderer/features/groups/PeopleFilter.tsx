import { Textfield } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { Choice } from '@renderer/ui/Choice'
import type { GroupPerson } from '@shared/contract/groups'
import { SIDES, type Side } from '@shared/domain/kinds'

/** Which people to show: words in the name or unit, and a side or all. */
export interface Filter {
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

/** A filter's fields. */
interface PeopleFilterProps {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
  /** Called on Enter in the words. */
  readonly onEnter?: () => void
  /** Whether a side can be chosen. */
  readonly hasSides?: boolean
}

/** The same people with those first whose name has a word that begins with what was written. */
export function bestFirst<T extends { readonly person: GroupPerson }>(found: readonly T[], { words }: Filter): T[] {
  const begins = ({ person }: T) => ` ${person.name}`.toLocaleLowerCase().includes(` ${words.trim().toLocaleLowerCase()}`)
  return found.toSorted((a, b) => Number(begins(b)) - Number(begins(a)))
}

/** The fields of a filter. */
export function PeopleFilter({ filter, onChange, onEnter, hasSides = true }: PeopleFilterProps) {
  const text = useText()
  return (
    <search className="ui-row">
      <Textfield
        data-size="sm" type="search" label={text.groups.filter} value={filter.words} onChange={(event) => onChange({ ...filter, words: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onEnter) return
          event.preventDefault() // it would press the button that the focus goes to
          onEnter()
        }}
      />
      {hasSides && (
        <Choice
          size="sm" label={text.groups.side} value={filter.side} onSave={(side) => onChange({ ...filter, side })}
          options={[{ value: 'all', label: text.groups.allSides }, ...SIDES.map((side) => ({ value: side, label: text.kinds.side[side] }))]}
        />
      )}
    </search>
  )
}
