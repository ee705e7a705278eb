import type { PhoneState } from '@shared/contract/phone'
import { Composer } from './Composer'
import { NO_DRAFT, type Model } from './model'
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
    </>
  )
}

function Prompt({ prompt, model, room }: { readonly prompt: PhoneState['prompts'][number]; readonly model: Model; readonly room: PhoneState }) {
  const text = useText()
  const { id, open } = prompt
  const own = model.own.filter(({ subjectId }) => subjectId === id)
  const unsent = open ? '' : model.drafts.get(id)?.text ?? ''
  return (
    <section className="card" aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`} lang={room.programme.language}>{prompt.text}</h2>
      {open
        ? (
          <Composer kind="answer" draft={model.drafts.get(id) ?? NO_DRAFT} subjectId={id} subject={prompt.text} units={room.units}
            label={text.phone.prompts.answer} button={text.phone.prompts.send} />
        )
        : <p className="quiet">{text.phone.prompts.closed}</p>}
      {unsent.trim() !== '' && <div className="note"><p className="help">{text.phone.write.keptText}</p><p className="words">{unsent}</p></div>}
      <OwnList title={text.phone.own.answers} own={own} room={room} />
      <Shown title={text.phone.prompts.others} shown={prompt.inputs} support={model.support} open={open} />
    </section>
  )
}
