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
import type { Gathering } from '@shared/domain/entities'
import { GATHERING_KINDS, isNumbered } from '@shared/domain/kinds'
import { eventDateText } from '@shared/text/formats'
import { MovableRow } from './MovableRow'
import { Section } from './Section'

/** The list of gatherings: add, name, set the kind, move, remove. */
export function Gatherings({ gatherings }: { readonly gatherings: readonly Gathering[] }) {
  const text = useText()
  const [said, setSaid] = useState('')
  const ids = gatherings.map((gathering) => gathering.id)
  const list = useKeptFocus(ids)
  const move = async (gathering: Gathering, before: string | null, step: Step) => {
    await act(async () => {
      await api.gatherings.move({ id: gathering.id, before })
      setSaid(text.programme.movedTo(gathering.title, ids.indexOf(gathering.id) + 1 + step, ids.length))
    })
  }
  const numbered = gatherings.filter((gathering) => isNumbered(gathering.kind)).length
  return (
    <Section title={text.programme.gatherings} intro={text.programme.gatheringsText}>
      <div ref={list} className="ui-stack">
        {gatherings.length === 0 && <Paragraph>{text.programme.noGatherings}</Paragraph>}
        <ol className="programme-list">
          {gatherings.map((gathering) => (
            <MovableRow
              key={gathering.id} id={gathering.id} name={gathering.title} siblings={ids} onMove={(before, step) => void move(gathering, before, step)}
              onRemove={() => void act(() => api.gatherings.remove({ id: gathering.id }), text.programme.gatheringRemoved(gathering.title), true)}
            >
              <Row gathering={gathering} />
            </MovableRow>
          ))}
        </ol>
        <div>
          <Button variant="secondary" data-size="sm" data-keep-fallback onClick={() => void act(() => api.gatherings.add({ title: text.programme.newGathering(numbered + 1) }))}>
            <PlusIcon aria-hidden />{text.programme.addGathering}
          </Button>
        </div>
        <output className="ds-sr-only">{said}</output>
      </div>
    </Section>
  )
}

function Row({ gathering }: { readonly gathering: Gathering }) {
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
