import type { PhoneState } from '@shared/contract/phone'
import { Composer } from './Composer'
import { NO_DRAFT, type Model } from './model'
import { OwnList } from './OwnList'
import { Shown } from './Shown'
import { useText } from './text'

/** Questions to the speakers, talk by talk. */
export function TalksView({ model, room }: { readonly model: Model; readonly room: PhoneState }) {
  return <>{room.talks.map((talk) => <Talk key={talk.id} talk={talk} model={model} room={room} />)}</>
}

function Talk({ talk, model, room }: { readonly talk: PhoneState['talks'][number]; readonly model: Model; readonly room: PhoneState }) {
  const text = useText()
  const { id, speaker } = talk
  const own = model.own.filter(({ subjectId }) => subjectId === id)
  const title = talk.title || text.phone.talks.untitled
  return (
    <details className="card" open={room.talks.length === 1}>
      <summary><h2 lang={room.programme.language}>{title}</h2>{speaker !== '' && <span className="speaker">{speaker}</span>}</summary>
      <Composer kind="question" draft={model.drafts.get(id) ?? NO_DRAFT} gathering={room.gathering} subjectId={id} subject={title} units={[]} label={text.phone.talks.question} button={text.phone.talks.ask} />
      <OwnList title={text.phone.own.questions} own={own} room={room} />
      <Shown gatheringId={room.gathering.id} title={text.phone.talks.others} shown={talk.questions} own={own} support={model.support} open />
    </details>
  )
}
