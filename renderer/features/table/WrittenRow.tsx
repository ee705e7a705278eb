import { Button } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useText } from '@renderer/api/language'

interface WrittenRowProps {
  /** What was written: the button that takes it away is named after it. */
  readonly words: string
  /** A mark before the text. */
  readonly mark?: ReactNode
  /** The text as it is shown. */
  readonly children: ReactNode
  readonly onRemove: () => void
}

/** One thing that the table wrote, which it can take away. */
export function WrittenRow({ words, mark, children, onRemove }: WrittenRowProps) {
  const text = useText()
  return (
    <li className="table-row">
      {mark}
      <span className="table-row-text">{children}</span>
      <Button variant="tertiary" data-size="sm" icon aria-label={text.table.remove(words)} onClick={onRemove}><TrashIcon aria-hidden /></Button>
    </li>
  )
}
