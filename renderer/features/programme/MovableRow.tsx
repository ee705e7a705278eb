import { Button } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useText } from '@renderer/api/language'

interface MovableRowProps {
  readonly id: string
  /** What the row is called in the names of its buttons. */
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
  readonly children: ReactNode
}

/** A row that can be moved up and down and removed. Its buttons stay when they have nothing to do, so that the focus does. */
export function MovableRow({ id, name, isFirst, isLast, onMove, onRemove, children }: MovableRowProps) {
  const text = useText()
  return (
    <li className="programme-row" data-keep={id}>
      <div className="programme-fields">{children}</div>
      <div className="programme-acts">
        <Button variant="tertiary" data-size="sm" icon aria-label={text.programme.up(name)} aria-disabled={isFirst} onClick={() => { if (!isFirst) onMove(-1) }}><ArrowUpIcon aria-hidden /></Button>
        <Button variant="tertiary" data-size="sm" icon aria-label={text.programme.down(name)} aria-disabled={isLast} onClick={() => { if (!isLast) onMove(1) }}><ArrowDownIcon aria-hidden /></Button>
        <Button variant="tertiary" data-size="sm" data-color="danger" icon data-keep-target aria-label={text.programme.remove(name)} onClick={onRemove}><TrashIcon aria-hidden /></Button>
      </div>
    </li>
  )
}
