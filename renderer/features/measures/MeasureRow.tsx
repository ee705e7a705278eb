import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import { RowActs } from '@renderer/ui/RowActs'
import type { Measure, Unit } from '@shared/domain/entities'
import { MEASURE_STATUSES } from '@shared/domain/kinds'

interface MeasureRowProps {
  readonly measure: Measure
  readonly unit: Unit
  readonly units: readonly Unit[]
  /** 1 is the unit's first. */
  readonly number: number
  /** The ids of the unit's measures, in their order. */
  readonly siblings: readonly string[]
}

/** One measure: what, who, when, how far. */
export function MeasureRow({ measure, unit, units, number, siblings }: MeasureRowProps) {
  const text = useText()
  const update = (fields: Partial<Omit<Measure, 'id' | 'position'>>) => api.measures.update({ id: measure.id, ...fields })
  const move = (before: string | null) => void act(() => api.measures.move({ id: measure.id, before }))
  const remove = () => void act(() => api.measures.remove({ id: measure.id }), text.measures.removed, true)
  return (
    <li data-keep={measure.id}>
      <fieldset className="measures-row" aria-label={text.measures.row(number, unit.name)} data-status={measure.status}>
        <div className="measures-main">
          <AutoField
            className="measures-grow" label={text.measures.what} size="sm" multiline rows={2} value={measure.what} required={text.measures.needsText} maxLength={20_000} data-keep-target=""
            onSave={(what) => update({ what })}
          />
          <RowActs className="measures-acts" id={measure.id} siblings={siblings} onMove={move} onRemove={remove} names={{ up: text.measures.up, down: text.measures.down, remove: text.measures.remove }} />
        </div>
        <div className="ui-row">
          <Choice label={text.measures.unit} size="sm" isSeenByOthers value={measure.unitId} options={units.map(({ id, name }) => ({ value: id, label: name }))} onSave={(unitId) => update({ unitId })} />
          <AutoField className="measures-grow" label={text.measures.responsible} size="sm" value={measure.responsible} maxLength={500} onSave={(responsible) => update({ responsible })} />
          <AutoField label={text.measures.deadline} size="sm" type="date" value={measure.deadline ?? ''} onSave={(deadline) => update({ deadline: deadline === '' ? null : deadline })} />
          <Choice
            label={text.measures.status} size="sm" isSeenByOthers value={measure.status} options={MEASURE_STATUSES.map((value) => ({ value, label: text.kinds.status[value] }))}
            onSave={(status) => update({ status })}
          />
        </div>
      </fieldset>
    </li>
  )
}
