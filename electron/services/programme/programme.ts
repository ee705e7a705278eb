import type { Programme } from '@shared/domain/entities'
import type { AllServices, Context } from '../context'

/** The one row of the programme table. */
export function currentProgramme({ store }: Pick<Context, 'store'>): Programme {
  const [programme] = store.programme.all()
  if (!programme) throw new Error('the file has no programme row')
  return programme
}

/** The programme's own settings, its phases and rules. */
export const programme: AllServices['programme'] = {
  get: (context) => currentProgramme(context),
  update: (context, fields) => context.store.programme.update(currentProgramme(context).id, fields),
  phases: ({ store }) => store.phase.all(),
  addPhase: ({ store, newId }, fields) => store.phase.insert({ id: newId(), position: store.phase.nextPosition({}), ...fields }),
  updatePhase: ({ store }, { id, ...fields }) => store.phase.update(id, fields),
  movePhase: ({ store }, { id, before }) => {
    store.phase.update(id, { position: store.phase.positionBefore({}, id, before) })
  },
  removePhase: ({ store }, { id }) => store.phase.delete(id),
  rules: ({ store }) => store.rule.all(),
  setRule: ({ store }, { id, severity }) => store.rule.update(id, { severity }),
}
