import { Paragraph } from '@digdir/designsystemet-react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import type { Gathering } from '@shared/domain/entities'
import { GATHERING_KINDS, isNumbered } from '@shared/domain/kinds'
import { eventDateText } from '@shared/text/formats'
import { MovableSection } from './MovableSection'

/** The list of gatherings: add, name, set the kind, move, remove. */
export function Gatherings({ gatherings }: { readonly gatherings: readonly Gathering[] }) {
  const text = useText()
  const numbered = gatherings.filter((gathering) => isNumbered(gathering.kind)).length
  return (
    <MovableSection
      title={text.programme.gatherings} intro={text.programme.gatheringsText} none={text.programme.noGatherings} addLabel={text.programme.addGathering} entries={gatherings}
      onAdd={() => api.gatherings.add({ title: text.programme.newGathering(numbered + 1) })}
      onMove={(id, before) => api.gatherings.move({ id, before })}
      onRemove={({ id, title }) => void act(() => api.gatherings.remove({ id }), text.programme.gatheringRemoved(title), true)}
      fields={(gathering) => <Fields gathering={gathering} />}
    />
  )
}

function Fields({ gathering }: { readonly gathering: Gathering }) {
  const text = useText()
  const { id } = gathering
  return (
    <>
      <AutoField
        label={text.programme.gatheringTitle} size="sm" value={gathering.title} maxLength={500} required={text.programme.titleMissing} onSave={(title) => api.gatherings.update({ id, title })}
      />
      <Choice
        label={text.programme.gatheringKind} size="sm" value={gathering.kind} options={GATHERING_KINDS.map((kind) => ({ value: kind, label: text.kinds.gathering[kind] }))}
        onSave={(kind) => api.gatherings.update({ id, kind })}
      />
      <Paragraph data-size="sm" className="ui-quiet programme-date">{eventDateText(text, gathering.date)}</Paragraph>
    </>
  )
}
