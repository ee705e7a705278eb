import { Button } from '@digdir/designsystemet-react'
import type { KeyboardEvent } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act, notify } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import { moveRow, RowActs } from '@renderer/ui/RowActs'
import { UnitChoice } from '@renderer/ui/UnitChoice'
import type { NotePlace } from '@shared/contract/notes'
import type { Point, Unit } from '@shared/domain/entities'
import { POINT_KINDS } from '@shared/domain/kinds'
import { possibleScopes } from '@shared/domain/notes'
import { groupOf } from '../places'

interface PointRowProps {
  readonly point: Point
  readonly place: NotePlace
  readonly units: readonly Unit[]
  /** 1 is the first. */
  readonly number: number
  /** The ids of all points of the place, in their order. */
  readonly siblings: readonly string[]
}

/** One point: its words edited in place, its kind, whose it is and who may read it. */
export function PointRow({ point, place, units, number, siblings }: PointRowProps) {
  const text = useText()
  const row = { id: point.id, siblings, onMove: (before: string | null) => void act(() => api.points.move({ id: point.id, before })) }
  const remove = () => void act(() => api.points.remove({ id: point.id }), text.points.removed, true)
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    moveRow(row, event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li data-keep={point.id}>
      <fieldset className="notes-point" aria-label={text.points.point(number)}>
        <Choice
          label={text.points.kind} hideLabel size="sm" isSeenByOthers value={point.kind} options={POINT_KINDS.map((value) => ({ value, label: text.kinds.point[value] }))}
          onSave={(kind) => api.points.update({ id: point.id, kind })}
        />
        <AutoField
          className="notes-point-text" label={text.points.point(number)} hideLabel size="sm" multiline rows={1} value={point.text} required={text.points.needsText} maxLength={20_000} data-keep-target=""
          onSave={(next) => api.points.update({ id: point.id, text: next })} onKeyDown={moveByKey}
        />
        <RowActs className="notes-point-acts" {...row} onRemove={remove} names={{ up: text.points.up, down: text.points.down, remove: text.points.remove }} />
        <PointOwner point={point} place={place} units={units} />
        {point.kind === 'proposed_measure' && <MakeMeasure point={point} units={units} />}
      </fieldset>
    </li>
  )
}

/** Whose a point is and who may read it, in one line that opens to change it. */
function PointOwner({ point, place, units }: Pick<PointRowProps, 'point' | 'place' | 'units'>) {
  const text = useText()
  const unit = units.find((candidate) => candidate.id === point.unitId)
  return (
    <details className="notes-point-owner">
      <summary>{unit?.name ?? text.points.noUnit} · {text.kinds.scope[point.scope]}</summary>
      <div className="ui-row">
        {place.unitId === null && (
          <UnitChoice
            isSeenByOthers label={text.points.unit} units={units} none={point.scope === 'unit' ? null : text.points.noUnit} value={point.unitId}
            onSave={(unitId) => api.points.update({ id: point.id, unitId })}
          />
        )}
        <Choice
          label={text.points.readers} size="sm" isSeenByOthers value={point.scope} options={possibleScopes(groupOf(place), point.unitId).map((value) => ({ value, label: text.kinds.scope[value] }))}
          onSave={(scope) => api.points.update({ id: point.id, scope })}
        />
      </div>
    </details>
  )
}

/** Copies a proposed measure into the measures of its municipality. */
function MakeMeasure({ point, units }: { readonly point: Point; readonly units: readonly Unit[] }) {
  const text = useText()
  const unit = units.find((candidate) => candidate.id === point.unitId)
  const make = () => {
    if (unit) void act(() => api.measures.addFromPoint({ pointId: point.id }), text.points.measureMade(unit.name), true)
    else notify('failed', text.points.measureUnit)
  }
  return <Button className="notes-make-measure" variant="secondary" data-size="sm" onClick={make}>{text.points.makeMeasure}</Button>
}
