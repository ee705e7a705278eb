import type { PhoneState } from '@shared/contract/phone'
import { Composer } from './Composer'
import { CopyButton } from './CopyButton'
import { NO_DRAFT, say, setDraft, type Model } from './model'
import { OwnList } from './OwnList'
import { Shown } from './Shown'
import { useText } from './text'

/** The prompts: those that are open with a field to answer in, then those that were. */
export function PromptsView({ model, room }: { readonly model: Model; readonly room: PhoneState }) {
  const text = useText()
  const open = room.prompts.filter((prompt) => prompt.open)
  const closed = room.prompts.filter((prompt) => !prompt.open)
  return (
    <>
      {room.gathering.question !== '' && <p className="lead" lang={room.programme.language}>{room.gathering.question}</p>}
      {open.length === 0 && <p className="quiet">{text.phone.prompts.none}</p>}
      {[...open, ...closed].map((prompt) => <Prompt key={prompt.id} prompt={prompt} model={model} room={room} />)}
      <Homeless model={model} room={room} />
    </>
  )
}

/** What was being written to something that the room shows no more. */
function Homeless({ model, room }: { readonly model: Model; readonly room: PhoneState }) {
  const text = useText()
  const there = new Set([...room.prompts, ...room.talks].map(({ id }) => id))
  const left = [...model.drafts].filter(([id, draft]) => !there.has(id) && draft.text.trim() !== '')
  const remove = (id: string) => {
    setDraft(id, NO_DRAFT)
    say(text.phone.own.removed)
  }
  return (
    <>
      {left.map(([id, draft]) => (
        <section key={id} className="card" aria-labelledby={`title-${id}`}>
          <h2 id={`title-${id}`} tabIndex={-1} lang={room.programme.language}>{draft.subject}</h2>
          <Unsent words={draft.text} />
          <div className="acts">
            <CopyButton words={draft.text} />
            <button className="button small" data-variant="plain" type="button" onClick={() => remove(id)}>{text.phone.own.remove}</button>
          </div>
        </section>
      ))}
    </>
  )
}

function Unsent({ words }: { readonly words: string }) {
  const text = useText()
  return <div className="note"><p className="help">{text.phone.write.keptText}</p><p className="words">{words}</p></div>
}

function Prompt({ prompt, model, room }: { readonly prompt: PhoneState['prompts'][number]; readonly model: Model; readonly room: PhoneState }) {
  const text = useText()
  const { id, open } = prompt
  const own = model.own.filter(({ subjectId }) => subjectId === id)
  const unsent = open ? '' : model.drafts.get(id)?.text ?? ''
  return (
    <section className="card" aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`} tabIndex={-1} lang={room.programme.language}>{prompt.text}</h2>
      {open
        ? (
          <Composer kind="answer" draft={model.drafts.get(id) ?? NO_DRAFT} gathering={room.gathering} subjectId={id} subject={prompt.text} units={room.units}
            label={text.phone.prompts.answer} button={text.phone.prompts.send} />
        )
        : <p className="quiet">{text.phone.prompts.closed}</p>}
      {unsent.trim() !== '' && <Unsent words={unsent} />}
      <OwnList title={text.phone.own.answers} own={own} room={room} />
      <Shown gatheringId={room.gathering.id} title={text.phone.prompts.others} shown={prompt.inputs} own={own} support={model.support} open={open} />
    </section>
  )
}
