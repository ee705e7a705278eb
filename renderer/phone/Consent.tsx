import { useEffect, useRef } from 'preact/hooks'
import { setSession, type Session } from './model'
import { useText } from './text'

/** Who asks, why, what is kept and that it is voluntary, before the first field. */
export function Consent({ session, programme }: { readonly session: Session; readonly programme: string }) {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className="main">
      <h1 ref={heading} tabIndex={-1}>{text.phone.consent.title}</h1>
      <div className="card">
        <p>{text.phone.consent.who(programme)}</p>
        <p>{text.phone.consent.keeps}</p>
        <p>{text.phone.consent.voluntary}</p>
        <button className="button" type="button" onClick={() => setSession({ ...session, informed: true })}>{text.phone.consent.go}</button>
      </div>
    </main>
  )
}
