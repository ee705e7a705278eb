import { setSupport, type Support } from './model'
import { sendNow } from './send'
import { useText } from './text'

interface Shown {
  readonly id: string
  readonly text: string
  readonly support: number
  readonly answered?: boolean
}

interface Props {
  readonly gatheringId: string
  readonly title: string
  readonly shown: readonly Shown[]
  readonly support: ReadonlyMap<string, Support>
  /** Whether support is taken. */
  readonly open: boolean
}

/** What others said and the lead approved, with a way to support it. */
export function Shown({ gatheringId, title, shown, support, open }: Props) {
  const text = useText()
  if (shown.length === 0) return null
  return (
    <div className="others">
      <h3>{title}</h3>
      <ul className="list">
        {shown.map((each) => (
          <li key={each.id} className="item">
            <p className="words" id={`words-${each.id}`}>{each.text}</p>
            {each.answered && <span className="tag" data-color="success">{text.phone.talks.answered}</span>}
            <SupportButton gatheringId={gatheringId} shown={each} mine={support.get(each.id)} open={open} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface ButtonProps {
  readonly gatheringId: string
  readonly shown: Shown
  readonly mine: Support | undefined
  readonly open: boolean
}

function SupportButton({ gatheringId, shown, mine, open }: ButtonProps) {
  const text = useText()
  const on = mine?.on ?? false
  // The hub's number has mine in it only when the hub knows of it.
  const count = shown.support + (mine && !mine.known ? (on ? 1 : -1) : 0)
  const counted = count > 0 ? text.phone.support.count(count) : ''
  if (!open) return <p className="quiet">{counted}</p>
  const press = () => {
    setSupport(shown.id, { gatheringId, on: !on, known: false })
    sendNow()
  }
  return (
    <p className="support">
      <button className="button small" data-variant={on ? 'on' : 'secondary'} type="button" aria-pressed={on} aria-describedby={`words-${shown.id}`} onClick={press}>
        {on ? text.phone.support.given : text.phone.support.give}
      </button>
      <span>{counted}</span>
    </p>
  )
}
