import { setSupport, type Own, type Support } from './model'
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
  /** What this phone's holder wrote to the same. */
  readonly own: readonly Own[]
  readonly support: ReadonlyMap<string, Support>
  /** Whether support is taken. */
  readonly open: boolean
}

/** What was said and the lead approved, with a way to support what is others'. */
export function Shown({ gatheringId, title, shown, own, support, open }: Props) {
  const text = useText()
  if (shown.length === 0) return null
  const mine = ownAmong(shown, own)
  return (
    <div className="others">
      <h3>{title}</h3>
      <ul className="list">
        {shown.map((each) => (
          <li key={each.id} className="item">
            <p className="words" id={`words-${each.id}`}>{each.text}</p>
            {each.answered && <span className="tag" data-color="success">{text.phone.talks.answered}</span>}
            {mine.has(each.id) && <span className="tag">{text.phone.support.own}</span>}
            <SupportButton gatheringId={gatheringId} shown={each} mine={support.get(each.id)} open={open && (!mine.has(each.id) || support.get(each.id)?.on === true)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Which of them this phone's holder wrote. The hub does not tell, for a receipt leads to no words: what is one's own is known by them. */
function ownAmong(shown: readonly Shown[], own: readonly Own[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { text, step, status } of own) {
    if (step !== 'kept' || status === 'gone') continue
    const mine = shown.find((each) => !found.has(each.id) && each.text === text)
    if (mine) found.add(mine.id)
  }
  return found
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
