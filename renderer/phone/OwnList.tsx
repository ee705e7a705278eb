import { useRef } from 'preact/hooks'
import type { PhoneState } from '@shared/contract/phone'
import type { Own } from './model'
import { OwnItem } from './OwnItem'

interface Props {
  readonly title: string
  readonly own: readonly Own[]
  readonly room: PhoneState
  /** The level of its heading. */
  readonly heading?: 'h2' | 'h3'
}

/** What this phone's holder wrote, newest first. */
export function OwnList({ title, own, room, heading: Heading = 'h3' }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  if (own.length === 0) return null
  return (
    <div className="mine">
      <Heading ref={heading} tabIndex={-1}>{title}</Heading>
      <ul className="list">
        {[...own].reverse().map((each) => <OwnItem key={each.key} own={each} room={room} leave={() => heading.current?.focus()} />)}
      </ul>
    </div>
  )
}
