import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import { EmptyState, Page } from '@renderer/ui/Page'
import type { Gathering } from '@shared/domain/entities'
import { GATHERING_FORMS, GATHERING_KINDS } from '@shared/domain/kinds'
import { eventDateText } from '@shared/text/formats'
import { DateEditor } from './DateEditor'
import './gatherings.css'

/** A gathering's own facts: title, kind, date, form, place, question and the work at home after it. */
export function GatheringView({ gatheringId }: { readonly gatheringId: string }) {
  const text = useText()
  const { data: gatherings } = useLive(api.gatherings.list)
  if (!gatherings) return null
  const gathering = gatherings.find(({ id }) => id === gatheringId)
  if (!gathering) return <Page title={text.gatherings.gone}><EmptyState title={text.gatherings.gone}>{text.gatherings.goneText}</EmptyState></Page>
  const kind = text.kinds.gathering[gathering.kind]
  const intro = gathering.date.kind === 'undecided' ? text.gatherings.undatedIntro(kind) : text.gatherings.intro(kind, eventDateText(text, gathering.date))
  return (
    <Page title={gathering.title || text.gatherings.untitled} intro={intro} focusKey={gatheringId}>
      <Facts key={gatheringId} gathering={gathering} />
    </Page>
  )
}

function Facts({ gathering }: { readonly gathering: Gathering }) {
  const text = useText()
  const { id } = gathering
  return (
    <div className="gatherings-facts">
      <AutoField label={text.gatherings.title} value={gathering.title} maxLength={500} required={text.gatherings.titleMissing} onSave={(title) => api.gatherings.update({ id, title })} />
      <Choice
        label={text.gatherings.kind} value={gathering.kind} options={GATHERING_KINDS.map((kind) => ({ value: kind, label: text.kinds.gathering[kind] }))}
        onSave={(kind) => api.gatherings.update({ id, kind })}
      />
      <DateEditor date={gathering.date} onSave={(date) => api.gatherings.update({ id, date })} />
      <Choice
        label={text.gatherings.form} value={gathering.form} options={GATHERING_FORMS.map((form) => ({ value: form, label: text.kinds.form[form] }))}
        onSave={(form) => api.gatherings.update({ id, form })}
      />
      <AutoField label={text.gatherings.place} value={gathering.place} maxLength={500} onSave={(place) => api.gatherings.update({ id, place })} />
      <div className="gatherings-wide">
        <AutoField
          label={text.gatherings.question} description={text.gatherings.questionText} value={gathering.question} maxLength={500}
          onSave={(question) => api.gatherings.update({ id, question })}
        />
      </div>
      <div className="gatherings-wide">
        <AutoField
          label={text.gatherings.homeWork} description={text.gatherings.homeWorkText} value={gathering.homeWork} multiline rows={8} maxLength={20_000}
          onSave={(homeWork) => api.gatherings.update({ id, homeWork })}
        />
      </div>
    </div>
  )
}
