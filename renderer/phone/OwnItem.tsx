import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PhoneState } from '@shared/contract/phone'
import { CopyButton } from './CopyButton'
import { dropOwn, NO_DRAFT, now, say, setDraft, setOwn, type Own } from './model'
import { receiptPicture } from './picture'
import { statusText } from './receipts'
import { refusalText, sendNow } from './send'
import { useText, type PhoneText } from './text'

interface Props {
  readonly own: Own
  readonly room: PhoneState
  /** Takes the focus when this is no more. */
  readonly leave: () => void
}

/** One thing that was written: how far it has come, its receipt, and how to take it back. */
export function OwnItem({ own, room, leave }: Props) {
  const text = useText()
  const unit = own.unit ?? room.units.find(({ id }) => id === own.unitId)?.name
  return (
    <li className="item">
      {own.text !== '' && <p className="words">{own.text}</p>}
      <p className="item-line">
        <span className="tag" data-color={colorOf(own)}>{stepText(text, own)}</span>
        {unit !== undefined && own.kind !== 'question' && <span>{text.phone.own.to(unit)}</span>}
        {own.receipt !== null && <span>{text.phone.receipt.code} <b className="receipt">{own.receipt}</b></span>}
      </p>
      {own.outcome !== '' && <p className="words outcome" lang={room.programme.language}>{own.outcome}</p>}
      {isOnItsWay(own) && !isOf(room, own) && <p className="help">{text.phone.own.elsewhere(own.gathering)}</p>}
      {own.step === 'waiting' && isOf(room, own) && <p className="help">{text.phone.own.waitingMore} {isOutOfReach() && text.phone.own.moved}</p>}
      {own.step === 'refused' && own.refusal && <p className="problem">{refusalText(own.refusal)}</p>}
      {own.step === 'kept' && own.refusal && !isOpen(room, own) && <p className="problem">{text.phone.own.tooLate}</p>}
      <Acts own={own} room={room} leave={leave} />
    </li>
  )
}

function Acts({ own, room, leave }: Props) {
  const text = useText()
  const [asking, setAsking] = useState(false)
  const isHere = isOf(room, own)
  const withdraw = useRef<HTMLButtonElement>(null)
  const hasAsked = useRef(false)
  useLayoutEffect(() => {
    if (hasAsked.current) withdraw.current?.focus()
    hasAsked.current = asking
  }, [asking])
  const remove = () => {
    leave()
    dropOwn(own.key)
    say(text.phone.own.removed)
  }
  const edit = () => {
    const begun = now().drafts.get(own.subjectId) ?? NO_DRAFT
    // What was begun meanwhile stays.
    const words = begun.text.trim() === '' ? own.text : `${own.text}\n\n${begun.text}`
    setDraft(own.subjectId, { subject: own.subject, text: words, unitId: own.unitId ?? begun.unitId })
    dropOwn(own.key)
    document.getElementById(`field-${own.subjectId}`)?.focus()
  }
  if (asking) return <Sure own={own} done={() => setAsking(false)} leave={leave} />
  const canEdit = own.step === 'refused' && own.refusal !== 'answer_withdrawn' && document.getElementById(`field-${own.subjectId}`) !== null
  return (
    <div className="acts">
      {own.receipt !== null && own.text !== '' && <Picture receipt={own.receipt} room={room} />}
      {(own.step === 'refused' || (own.step === 'waiting' && (!isHere || isOutOfReach()))) && <CopyButton words={own.text} />}
      {canEdit && <button className="button small" data-variant="secondary" type="button" onClick={edit}>{text.phone.own.edit}</button>}
      {(own.step === 'refused' || own.kind === 'followed' || (isOnItsWay(own) && !isHere)) && <button className="button small" data-variant="plain" type="button" onClick={remove}>{text.phone.own.remove}</button>}
      {(own.step === 'kept' || own.step === 'waiting') && own.kind !== 'followed' && isOpen(room, own) && (
        <button ref={withdraw} className="button small" data-variant="plain" type="button" onClick={() => setAsking(true)}>{text.phone.own.withdraw}</button>
      )}
    </div>
  )
}

/** Whether it was written at the gathering whose room this is. */
const isOf = ({ gathering }: PhoneState, { gatheringId }: Own): boolean => gatheringId === gathering.id

/** Whether it can be taken back: what answers a prompt, until the prompt closes. */
const isOpen = (room: PhoneState, own: Own): boolean => isOf(room, own) && (own.kind === 'question' || room.prompts.some(({ id, open }) => id === own.subjectId && open))

/** Whether the hub is still to be told of it. */
const isOnItsWay = ({ step }: Own): boolean => step === 'waiting' || step === 'withdrawing'

/** The hub may be at another address, which is another page to a browser: what is kept on this one cannot be read there. */
function isOutOfReach(): boolean {
  const { connection } = now()
  return connection === 'away' || connection === 'closed'
}

/** Withdrawing is for good, so it is asked about once. */
function Sure({ own, done, leave }: { readonly own: Own; readonly done: () => void; readonly leave: () => void }) {
  const text = useText()
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => question.current?.focus(), [])
  const withdraw = () => {
    done()
    leave()
    setOwn({ ...own, step: 'withdrawing', refusal: null })
    sendNow()
  }
  return (
    <div className="acts">
      <p ref={question} tabIndex={-1}>{text.phone.own.sure}</p>
      <button className="button small" data-variant="danger" type="button" onClick={withdraw}>{text.phone.own.yes}</button>
      <button className="button small" data-variant="secondary" type="button" onClick={done}>{text.phone.own.no}</button>
    </div>
  )
}

function Picture({ receipt, room }: { readonly receipt: string; readonly room: PhoneState }) {
  const text = useText()
  const [picture, setPicture] = useState<string | null>(null)
  const link = useRef<HTMLAnchorElement>(null)
  // The button that was pressed is no more.
  useLayoutEffect(() => link.current?.focus(), [picture])
  const make = () => setPicture(receiptPicture([room.programme.name, room.gathering.title], text.phone.receipt.code, receipt, text.phone.receipt.onPicture))
  if (picture === null) return <button className="button small" data-variant="secondary" type="button" onClick={make}>{text.phone.receipt.picture}</button>
  return (
    <figure className="picture">
      <img src={picture} alt={text.phone.receipt.pictureAlt(receipt)} width={720} height={480} />
      <figcaption className="help">{text.phone.receipt.pictureHelp}</figcaption>
      <a ref={link} className="button small" data-variant="secondary" href={picture} download={`samling-${receipt}.png`}>{text.phone.receipt.download}</a>
    </figure>
  )
}

function stepText(text: PhoneText, { step, kind, status, unit }: Own): string {
  if (step === 'waiting') return text.phone.own.waiting
  if (step === 'refused') return text.phone.own.refused
  if (step === 'withdrawing') return text.phone.own.withdrawing
  if (kind === 'question') return text.phone.own.asked
  return status === null ? text.phone.receipt.asking : statusText(text, status, unit)
}

function colorOf({ step, status }: Own): string {
  if (step === 'waiting' || step === 'withdrawing' || status === null) return 'warning'
  if (step === 'refused' || status === 'gone') return 'danger'
  return status === 'done' || status === 'answered' ? 'success' : 'info'
}
