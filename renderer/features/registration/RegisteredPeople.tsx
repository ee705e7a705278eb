import { Details, Heading, Tag } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { missingSides } from '@shared/domain/composition'
import type { Participant, Unit } from '@shared/domain/entities'
import { NewPerson } from './NewPerson'
import { PersonRow } from './PersonRow'

/** Who is registered, unit by unit, and which sides are missing. */
export function RegisteredPeople({ units, people }: { readonly units: readonly Unit[]; readonly people: readonly Participant[] }) {
  const text = useText()
  return (
    <section className="ui-stack" aria-labelledby="registered-heading">
      <Heading level={2} data-size="sm" id="registered-heading">{text.registration.registered}</Heading>
      <div>
        {units.map((unit) => <UnitPeople key={unit.id} unit={unit} people={people.filter((person) => person.unitId === unit.id)} />)}
      </div>
    </section>
  )
}

function UnitPeople({ unit, people }: { readonly unit: Unit; readonly people: readonly Participant[] }) {
  const text = useText()
  const missing = missingSides(people).map((side) => text.kinds.sideRepresented[side]).join(', ')
  return (
    <Details data-color="neutral" className="registration-unit">
      <Details.Summary>
        <span className="registration-summary">
          <strong>{unit.name}</strong>
          <Tag data-size="sm" data-color={people.length > unit.seats ? 'warning' : 'neutral'}>{text.registration.seats(people.length, unit.seats)}</Tag>
          {people.length === 0 && <span className="ui-quiet">{text.registration.nobody}</span>}
          {people.length > 0 && missing !== '' && <span className="ui-quiet">{text.registration.missingSides(missing)}</span>}
        </span>
      </Details.Summary>
      <Details.Content>
        {people.length > 0 && <ul className="ui-plain-list">{people.map((person) => <PersonRow key={person.id} person={person} />)}</ul>}
        <NewPerson unitId={unit.id} />
      </Details.Content>
    </Details>
  )
}
