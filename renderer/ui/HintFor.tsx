import { Alert } from '@digdir/designsystemet-react'
import { useDeferredValue, useMemo } from 'react'

interface HintForProps {
  readonly written: string
  /** What to say of it, or null; the same function as long as it would say the same. */
  readonly hintIn: (written: string) => string | null
  /** Whether the text can be written in here: then its hint is read aloud as it comes. */
  readonly isWritten?: boolean
}

/** A gentle word about a text. It stops nobody. */
export function HintFor({ written, hintIn, isWritten = true }: HintForProps) {
  const settled = useDeferredValue(written)
  const hint = useMemo(() => hintIn(settled), [hintIn, settled])
  return <div aria-live={isWritten ? 'polite' : undefined} className="ui-said ui-hint">{hint !== null && <Alert data-color="warning" data-size="sm">{hint}</Alert>}</div>
}
