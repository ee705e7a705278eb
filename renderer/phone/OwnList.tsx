import { useRef } from 'preact/hooks'
import type { PhoneState } from '@shared/contract/phone'
import type { Own } from './model'
import { OwnItem } from './OwnItem'

/** What this phone's holder wrote, newest first. */
export function OwnList({ title, own, room }: { readonly title: string; readonly own: readonly Own[]; readonly room: PhoneState }) {
  const heading = useRef<HTMLHeadingElement>(null)
  if (own.length === 0) return null
  return (
    <div className="mine">
      <h3 ref={heading} tabIndex={-1}>{title}</h3>
      <ul className="list">
        {[...own].reverse().map((each) => <OwnItem key={each.key} own={each} room={room} leave={() => heading.current?.focus()} />)}
      </ul>
    </div>
  )
}
