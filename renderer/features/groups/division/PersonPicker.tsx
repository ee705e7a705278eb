import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import type { GroupPerson } from '@shared/contract/groups'
import { groupBy } from '@shared/util/groupBy'

/** A choice of one person. */
interface PersonPickerProps {
  readonly label: string
  readonly people: readonly GroupPerson[]
  /** The person chosen; empty for none. */
  readonly value: string
  readonly onChoose: (participantId: string) => void
  /** Takes the focus where a row beside it is gone (`useKeptFocus`). */
  readonly isFallback?: boolean
}

/** The people by their municipality, in a list that typing finds its way in. */
export function PersonPicker({ label, people, value, onChoose, isFallback = false }: PersonPickerProps) {
  const text = useText()
  return (
    <Field data-size="sm" className="division-picker">
      <Label>{label}</Label>
      <Select value={value} {...(isFallback && { 'data-keep-fallback': true })} onChange={(event) => onChoose(event.target.value)}>
        <Select.Option value="">{text.divisionSettings.choosePerson}</Select.Option>
        {[...groupBy(people, (person) => person.unitName)].map(([unit, persons]) => (
          <Select.Optgroup key={unit} label={unit}>
            {persons.map((person) => <Select.Option key={person.participantId} value={person.participantId}>{`${person.name}, ${text.kinds.side[person.side].toLocaleLowerCase()}`}</Select.Option>)}
          </Select.Optgroup>
        ))}
      </Select>
    </Field>
  )
}
