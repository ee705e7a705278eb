import type { Measure } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import { defined, type Optional } from '@shared/util/defined'
import type { AllServices, Context } from '../context'

/** Measures (tiltak): what a unit commits to. */
export const measures: AllServices['measures'] = {
  list: ({ store }, where) => store.measure.all(defined(where)),
  add: (context, fields) => insert(context, fields),
  addFromPoint: (context, { pointId, unitId }) => {
    const point = context.store.point.get(pointId)
    const owner = point.unitId ?? unitId
    if (owner === undefined) throw new Refusal('point_without_unit', {})
    return insert(context, { unitId: owner, gatheringId: context.store.agendaItem.get(point.itemId).gatheringId, what: point.text })
  },
  update: (context, { id, ...fields }) => {
    checkPlace(context, fields)
    return context.store.measure.update(id, fields)
  },
  move: ({ store }, { id, before }) => {
    store.measure.update(id, { position: store.measure.positionBefore({}, id, before) })
  },
  remove: ({ store }, { id }) => store.measure.delete(id),
}

function insert(context: Context, fields: Optional<Omit<Measure, 'id' | 'position'>> & Pick<Measure, 'unitId' | 'what'>): Measure {
  checkPlace(context, fields)
  return context.store.measure.insert({
    gatheringId: null, responsible: '', deadline: null, status: 'not_started', ...defined(fields), unitId: fields.unitId, what: fields.what,
    id: context.newId(), position: context.store.measure.nextPosition({}),
  })
}

/** Refuses a unit or a gathering that is not there, before the row is written. */
function checkPlace({ store }: Context, { unitId, gatheringId }: Optional<Pick<Measure, 'unitId' | 'gatheringId'>>): void {
  if (unitId !== undefined) store.unit.get(unitId)
  if (gatheringId != null) store.gathering.get(gatheringId)
}
