import { Chip, Fieldset } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import type { GroupPerson } from '@shared/contract/groups'
import { PersonPicker } from './PersonPicker'

/** Lists of people who are to sit together, or apart. */
interface PersonListsProps {
  readonly title: string
  readonly help: string
  readonly lists: readonly (readonly string[])[]
  readonly people: readonly GroupPerson[]
  readonly nameOf: (participantId: string) => string
  readonly onChange: (change: (lists: readonly (readonly string[])[]) => readonly (readonly string[])[]) => void
}

/** Lists of people: each can be added to and taken from; one that nobody is in any more is gone. */
export function PersonLists({ title, help, lists, people, nameOf, onChange }: PersonListsProps) {
  const text = useText()
  const container = useKeptFocus(lists.flatMap((list, index) => list.map((participantId) => `${index} ${participantId}`)))
  const edit = (index: number, change: (list: readonly string[]) => readonly string[]) =>
    onChange((before) => before.map((list, place) => (place === index ? change(list) : list)).filter((list) => list.length > 0))
  return (
    <div ref={container} className="division-lists">
      <Fieldset data-size="sm">
        <Fieldset.Legend>{title}</Fieldset.Legend>
        <Fieldset.Description>{help}</Fieldset.Description>
        {lists.map((list, index) => (
          <div key={`${index} of ${lists.length}`} className="division-list" role="group" aria-label={text.divisionSettings.listNumber(title, index + 1)}>
            <div className="division-chips">
              {list.map((participantId) => (
                <span key={participantId} data-keep={`${index} ${participantId}`}>
                  <Chip.Removable data-size="sm" aria-label={text.divisionSettings.takeOut(nameOf(participantId))} onClick={() => edit(index, (before) => before.filter((other) => other !== participantId))}>
                    {nameOf(participantId)}
                  </Chip.Removable>
                </span>
              ))}
              {list.length === 1 && <span className="ui-quiet">{text.divisionSettings.listNeedsMore}</span>}
            </div>
            <PersonPicker label={text.divisionSettings.addToList} people={people.filter((person) => !list.includes(person.participantId))} value="" onChoose={(participantId) => edit(index, (before) => [...before, participantId])} />
          </div>
        ))}
        <PersonPicker isFallback label={text.divisionSettings.startList} people={people} value="" onChoose={(participantId) => onChange((before) => [...before, [participantId]])} />
      </Fieldset>
    </div>
  )
}
