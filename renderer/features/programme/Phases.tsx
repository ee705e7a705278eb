import { Button, Paragraph } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import type { Step } from '@renderer/ui/RowActs'
import type { Phase } from '@shared/domain/entities'
import { PHASE_PLACES } from '@shared/domain/kinds'
import { MovableRow } from './MovableRow'
import { Section } from './Section'

/** The phases: add, edit, move, remove. */
export function Phases({ phases }: { readonly phases: readonly Phase[] }) {
  const text = useText()
  const [said, setSaid] = useState('')
  const ids = phases.map((phase) => phase.id)
  const list = useKeptFocus(ids)
  const move = async (phase: Phase, before: string | null, step: Step) => {
    await act(async () => {
      await api.programme.movePhase({ id: phase.id, before })
      setSaid(text.programme.movedTo(phase.title, ids.indexOf(phase.id) + 1 + step, ids.length))
    })
  }
  const place = phases.at(-1)?.place === 'home' ? 'gathering' : 'home'
  return (
    <Section title={text.programme.phases} intro={text.programme.phasesText}>
      <div ref={list} className="ui-stack">
        {phases.length === 0 && <Paragraph>{text.programme.noPhases}</Paragraph>}
        <ol className="programme-list">
          {phases.map((phase) => (
            <MovableRow
              key={phase.id} id={phase.id} name={phase.title} siblings={ids} onMove={(before, step) => void move(phase, before, step)}
              onRemove={() => void act(() => api.programme.removePhase({ id: phase.id }), text.programme.phaseRemoved(phase.title), true)}
            >
              <AutoField label={text.programme.phaseTitle} size="sm" value={phase.title} maxLength={500} required={text.programme.titleMissing} onSave={(title) => api.programme.updatePhase({ id: phase.id, title })} />
              <Choice
                label={text.programme.phasePlace} size="sm" value={phase.place} options={PHASE_PLACES.map((value) => ({ value, label: text.programme.place[value] }))}
                onSave={(chosen) => api.programme.updatePhase({ id: phase.id, place: chosen })}
              />
            </MovableRow>
          ))}
        </ol>
        <div>
          <Button variant="secondary" data-size="sm" data-keep-fallback onClick={() => void act(() => api.programme.addPhase({ place, title: text.programme.newPhase }))}>
            <PlusIcon aria-hidden />{text.programme.addPhase}
          </Button>
        </div>
        <output className="ds-sr-only">{said}</output>
      </div>
    </Section>
  )
}
