import { Button, Paragraph } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState, type ReactNode } from 'react'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { RowActs, type Movable, type Step } from '@renderer/ui/RowActs'
import { Section } from './Section'

interface MovableSectionProps<T> {
  readonly title: string
  readonly intro: string
  /** What is said while the list is empty. */
  readonly none: string
  readonly addLabel: string
  readonly entries: readonly T[]
  /** The fields of an entry. */
  readonly fields: (entry: T) => ReactNode
  readonly onAdd: () => Promise<unknown>
  /** Moves an entry before another, or to the end. */
  readonly onMove: (id: string, before: string | null) => Promise<unknown>
  readonly onRemove: (entry: T) => void
}

/** A part of the programme that is a list in an order: add, fill in, move, remove. Where an entry came to is read aloud. */
export function MovableSection<T extends { readonly id: string; readonly title: string }>({ title, intro, none, addLabel, entries, fields, onAdd, onMove, onRemove }: MovableSectionProps<T>) {
  const text = useText()
  const [said, setSaid] = useState('')
  const ids = entries.map(({ id }) => id)
  const list = useKeptFocus(ids)
  const move = (entry: T, before: string | null, step: Step) => act(async () => {
    await onMove(entry.id, before)
    setSaid(text.programme.movedTo(entry.title, ids.indexOf(entry.id) + 1 + step, ids.length))
  })
  return (
    <Section title={title} intro={intro}>
      <div ref={list} className="ui-stack">
        {entries.length === 0 && <Paragraph>{none}</Paragraph>}
        <ol className="programme-list">
          {entries.map((entry) => (
            <MovableRow key={entry.id} id={entry.id} name={entry.title} siblings={ids} onMove={(before, step) => void move(entry, before, step)} onRemove={() => onRemove(entry)}>
              {fields(entry)}
            </MovableRow>
          ))}
        </ol>
        <div><Button variant="secondary" data-size="sm" data-keep-fallback onClick={() => void act(onAdd)}><PlusIcon aria-hidden />{addLabel}</Button></div>
        <output className="ds-sr-only">{said}</output>
      </div>
    </Section>
  )
}

interface MovableRowProps extends Movable {
  /** What the row is called in the names of its buttons. */
  readonly name: string
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** An entry: its fields, and the buttons that move and remove it. */
function MovableRow({ name, children, ...acts }: MovableRowProps) {
  const text = useText()
  return (
    <li className="programme-row" data-keep={acts.id}>
      <div className="programme-fields">{children}</div>
      <RowActs {...acts} className="programme-acts" isKeepTarget names={{ up: text.programme.up(name), down: text.programme.down(name), remove: text.programme.remove(name) }} />
    </li>
  )
}
