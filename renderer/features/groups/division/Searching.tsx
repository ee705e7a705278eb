import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import { stopRun, type Slot } from './runs'

/** A search under way. */
interface SearchingProps {
  readonly itemId: string
  readonly slot: Slot
  /** How much is done, 0 to 1. */
  readonly share: number
  readonly label: string
  /** What the button is called to a screen reader: there may be two. */
  readonly stopLabel: string
}

/** How far a search has come, and a button that ends it and keeps the best so far. */
export function Searching({ itemId, slot, share, label, stopLabel }: SearchingProps) {
  const text = useText()
  return (
    <div className="division-progress">
      <progress aria-label={label} value={share} max={1} />
      <Paragraph data-size="sm">{label} <span className="ui-quiet">{text.division.searched(Math.floor(share * 100))}</span></Paragraph>
      <div><Button data-size="sm" variant="secondary" aria-label={stopLabel} onClick={() => stopRun(itemId, slot)}>{text.division.stop}</Button></div>
    </div>
  )
}
