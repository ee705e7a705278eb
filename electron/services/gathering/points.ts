import type { WorkGroup } from '@shared/domain/entities'
import type { Scope } from '@shared/domain/kinds'
import { defaultScope, possibleScopes } from '@shared/domain/notes'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { groupAt } from './notes'

/** Points: one idea each. */
export const points: AllServices['points'] = {
  list: ({ store }, { gatheringId, itemId, groupId }) => store.agendaItem.all({ gatheringId })
    .filter((item) => itemId === undefined || item.id === itemId)
    .flatMap((item) => store.point.all({ itemId: item.id }))
    .filter((point) => groupId === undefined || point.groupId === groupId),
  add: (context, { itemId, groupId, kind, text, unitId, scope }) => {
    const { store, newId } = context
    const group = groupAt(context, itemId, groupId)
    const place = { itemId, groupId }
    const owner = unitOf(context, group, unitId ?? null)
    return store.point.insert({
      id: newId(), ...place, position: store.point.nextPosition(place), kind, text, unitId: owner, scope: checkedScope(group, owner, scope ?? defaultScope(group)),
    })
  },
  update: (context, { id, ...fields }) => {
    const point = context.store.point.get(id)
    const group = groupAt(context, point.itemId, point.groupId)
    const unitId = fields.unitId === undefined ? point.unitId : unitOf(context, group, fields.unitId)
    const scope = fields.unitId === undefined && fields.scope === undefined ? point.scope : checkedScope(group, unitId, fields.scope ?? point.scope)
    return context.store.point.update(id, { ...fields, unitId, scope })
  },
  move: ({ store }, { id, before }) => {
    const { itemId, groupId } = store.point.get(id)
    store.point.update(id, { position: store.point.positionBefore({ itemId, groupId }, id, before) })
  },
  remove: ({ store }, { id }) => store.point.delete(id),
}

/** The unit a point belongs to: in a unit's own group always that unit. */
function unitOf({ store }: Context, group: WorkGroup | null, wanted: string | null): string | null {
  if (group?.kind === 'own') return group.unitId
  return wanted === null ? null : store.unit.get(wanted).id
}

function checkedScope(group: WorkGroup | null, unitId: string | null, scope: Scope): Scope {
  if (!possibleScopes(group, unitId).includes(scope)) throw new Refusal('scope_not_possible', {})
  return scope
}
