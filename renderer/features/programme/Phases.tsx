import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import type { Phase } from '@shared/domain/entities'
import { PHASE_PLACES } from '@shared/domain/kinds'
import { MovableSection } from './MovableSection'

/** The phases: add, edit, move, remove. */
export function Phases({ phases }: { readonly phases: readonly Phase[] }) {
  const text = useText()
  const place = phases.at(-1)?.place === 'home' ? 'gathering' : 'home'
  return (
    <MovableSection
      title={text.programme.phases} intro={text.programme.phasesText} none={text.programme.noPhases} addLabel={text.programme.addPhase} entries={phases}
      onAdd={() => api.programme.addPhase({ place, title: text.programme.newPhase })}
      onMove={(id, before) => api.programme.movePhase({ id, before })}
      onRemove={({ id, title }) => void act(() => api.programme.removePhase({ id }), text.programme.phaseRemoved(title), true)}
      fields={(phase) => <Fields phase={phase} />}
    />
  )
}

function Fields({ phase }: { readonly phase: Phase }) {
  const text = useText()
  const { id } = phase
  return (
    <>
      <AutoField label={text.programme.phaseTitle} size="sm" value={phase.title} maxLength={500} required={text.programme.titleMissing} onSave={(title) => api.programme.updatePhase({ id, title })} />
      <Choice
        label={text.programme.phasePlace} size="sm" value={phase.place} options={PHASE_PLACES.map((value) => ({ value, label: text.programme.place[value] }))}
        onSave={(place) => api.programme.updatePhase({ id, place })}
      />
    </>
  )
}
