import { Heading, Tag } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { Choice } from '@renderer/ui/Choice'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import type { TablePlace, TablePoint } from '@shared/contract/table'
import { POINT_KINDS, type PointKind } from '@shared/domain/kinds'
import { listCame, ownId, put, withActs } from './outbox'
import { useActs } from './useActs'
import { useNewest } from './useStored'
import { WrittenRow } from './WrittenRow'

interface PlaceProps {
  readonly place: TablePlace
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

/** The group's points: one idea each. What the hub has not taken yet is shown all the same. */
export function TablePoints({ place, units }: PlaceProps) {
  const text = useText()
  const known = useNewest(`samling-table-points:${place.noteId}`, useLive(api.table.points, { itemId: place.itemId, groupId: place.groupId }).data)
  useEffect(() => { if (known) listCame('point', known.map(({ id }) => id)) }, [known])
  const acts = useActs()
  const [kind, setKind] = useState<PointKind>('insight')
  const [unitId, setUnitId] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const mine = acts.flatMap((act) => act.kind === 'point' && act.value.itemId === place.itemId && act.value.groupId === place.groupId ? [act.value] : [])
  const shown = withActs<TablePoint>(known ?? [], acts, mine)
  const add = (words: string) => {
    const id = ownId()
    put({ kind: 'point', id, value: { id, itemId: place.itemId, groupId: place.groupId, kind, text: words, unitId: unitId === '' ? null : unitId } })
    return Promise.resolve(true)
  }
  const remove = (point: TablePoint) => {
    put({ kind: 'no point', id: point.id, value: point })
    field.current?.focus()
  }
  const names = new Map(units.map((unit) => [unit.id, unit.name]))
  return (
    <section aria-labelledby="table-points" className="ui-stack">
      <Heading level={2} data-size="xs" id="table-points">{text.table.points}</Heading>
      <ul className="ui-plain-list">
        {shown.map((point) => (
          <WrittenRow key={point.id} words={point.text} mark={<Tag data-color="neutral" data-size="sm">{text.kinds.point[point.kind]}</Tag>} onRemove={() => remove(point)}>
            {point.text}{point.unitId !== null && place.groupKind !== 'own' && <span className="ui-quiet"> ({names.get(point.unitId)})</span>}
          </WrittenRow>
        ))}
      </ul>
      <QuickEntry label={text.table.pointText} description={text.table.pointHelp} addLabel={text.table.add} onAdd={add} fieldRef={field}>
        <Choice size="sm" label={text.table.pointKind} value={kind} onSave={setKind} options={POINT_KINDS.map((value) => ({ value, label: text.kinds.point[value] }))} />
        {place.groupKind !== 'own' && (
          <Choice size="sm" label={text.table.unit} value={unitId} onSave={setUnitId} options={[{ value: '', label: text.table.noUnit }, ...units.map(({ id, name }) => ({ value: id, label: name }))]} />
        )}
      </QuickEntry>
    </section>
  )
}
