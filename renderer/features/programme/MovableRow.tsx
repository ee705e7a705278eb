import type { ReactNode } from 'react'
import { useText } from '@renderer/api/language'
import { RowActs, type Movable } from '@renderer/ui/RowActs'

interface MovableRowProps extends Movable {
  /** What the row is called in the names of its buttons. */
  readonly name: string
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** A row of the programme: its fields, and the buttons that move and remove it. */
export function MovableRow({ name, children, ...acts }: MovableRowProps) {
  const text = useText()
  return (
    <li className="programme-row" data-keep={acts.id}>
      <div className="programme-fields">{children}</div>
      <RowActs {...acts} className="programme-acts" isKeepTarget names={{ up: text.programme.up(name), down: text.programme.down(name), remove: text.programme.remove(name) }} />
    </li>
  )
}
