import { Button } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState, type ReactNode } from 'react'
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

/** One thing that was written here, which every table of the place can take away: for all, and with no undo, so that it is asked first. */
export function WrittenRow({ words, mark, children, onRemove }: WrittenRowProps) {
  const text = useText()
  const [isAsked, setIsAsked] = useState(false)
  const trash = useRef<HTMLButtonElement>(null)
  const wasAsked = useRef(false)
  useEffect(() => {
    if (wasAsked.current && !isAsked) trash.current?.focus()
    wasAsked.current = isAsked
  }, [isAsked])
  return (
    <li className="table-row" data-asked={isAsked}>
      {mark}
      <span className="table-row-text">{children}</span>
      {isAsked
        ? <Sure words={words} onYes={onRemove} onNo={() => setIsAsked(false)} />
        : <Button variant="tertiary" data-size="sm" icon ref={trash} aria-label={text.table.remove(words)} onClick={() => setIsAsked(true)}><TrashIcon aria-hidden /></Button>}
    </li>
  )
}

/** The question whether it is to go. The focus is where nothing is lost. */
function Sure({ words, onYes, onNo }: { readonly words: string; readonly onYes: () => void; readonly onNo: () => void }) {
  const text = useText()
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <div className="table-sure ui-actions" role="group" aria-label={text.table.sure(words)}>
      <Button variant="secondary" data-color="danger" data-size="sm" onClick={onYes}>{text.table.removeForGood}</Button>
      <Button variant="tertiary" data-size="sm" ref={keep} onClick={onNo}>{text.table.keep}</Button>
    </div>
  )
}
