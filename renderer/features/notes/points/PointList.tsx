import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import { UnitChoice } from '@renderer/ui/UnitChoice'
import type { NotePlace } from '@shared/contract/notes'
import { POINT_KINDS, type PointKind, type Scope } from '@shared/domain/kinds'
import { defaultScope, possibleScopes } from '@shared/domain/notes'
import { groupOf } from '../places'
import { PointRow } from './PointRow'

/** The points of one place and the field that adds the next. */
export function PointList({ gatheringId, place }: { readonly gatheringId: string; readonly place: NotePlace }) {
  const text = useText()
  const { data: points } = useLive(api.points.list, { gatheringId, itemId: place.itemId, groupId: place.groupId })
  const { data: units = [] } = useLive(api.units.list)
  const ids = points?.map((point) => point.id) ?? []
  const list = useKeptFocus(ids)
  return (
    <div className="notes-points" ref={list}>
      <Heading level={3} data-size="xs">{text.points.title}</Heading>
      <Paragraph data-size="sm" className="ui-quiet">{text.points.intro}</Paragraph>
      {points?.length === 0 && <Paragraph data-size="sm">{text.points.empty}</Paragraph>}
      {points && points.length > 0 && (
        <ol>
          {points.map((point, index) => (
            <PointRow key={point.id} point={point} place={place} units={units} number={index + 1} siblings={ids} />
          ))}
        </ol>
      )}
      <NewPoint place={place} units={units} />
    </div>
  )
}

function NewPoint({ place, units }: { readonly place: NotePlace; readonly units: Parameters<typeof UnitChoice>[0]['units'] }) {
  const text = useText()
  const group = groupOf(place)
  const [kind, setKind] = useState<PointKind>('insight')
  const [unit, setUnit] = useState<string | null>(null)
  const [wanted, setWanted] = useState<Scope | null>(null)
  const unitId = place.unitId ?? unit
  const scopes = possibleScopes(group, unitId)
  const scope = wanted !== null && scopes.includes(wanted) ? wanted : defaultScope(group)
  const add = async (written: string) => {
    const added = await act(() => api.points.add({ itemId: place.itemId, groupId: place.groupId, kind, text: written, unitId, scope }))
    return added !== undefined
  }
  return (
    <QuickEntry label={text.points.newText} addLabel={text.points.add} onAdd={add}>
      <div className="notes-new-choices">
        <Choice label={text.points.kind} size="sm" value={kind} options={POINT_KINDS.map((value) => ({ value, label: text.kinds.point[value] }))} onSave={setKind} />
        {place.unitId === null && <UnitChoice label={text.points.unit} units={units} none={text.points.noUnit} value={unit} onSave={setUnit} />}
        <Choice label={text.points.readers} size="sm" value={scope} options={scopes.map((value) => ({ value, label: text.kinds.scope[value] }))} onSave={setWanted} />
      </div>
    </QuickEntry>
  )
}
