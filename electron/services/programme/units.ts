import { CORE_GROUP_SEATS } from '@shared/domain/composition'
import type { Unit } from '@shared/domain/entities'
import type { RegisterSet } from '@shared/domain/kinds'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { registerUnits } from './register'

/** Adds these units of the register, but not those that take part already. */
export function addUnits({ store, session, newId }: Pick<Context, 'store' | 'session' | 'newId'>, set: RegisterSet, numbers: readonly string[]): Unit[] {
  const known = new Set(store.unit.all().map((unit) => unit.number))
  const register = registerUnits(session.places.resourcesDir, set)
  return [...new Set(numbers)].filter((number) => !known.has(number)).map((number) => {
    const found = register.find((unit) => unit.number === number)
    if (!found) throw new Refusal('not_found', { what: `unit ${number}` })
    return store.unit.insert({
      id: newId(), number, kind: found.kind, name: found.name, languageForm: found.languageForm, reportLanguage: null, seats: CORE_GROUP_SEATS, coordinator: '', theme: '',
    })
  })
}

/** The participating municipalities and county municipalities. */
export const units: AllServices['units'] = {
  list: ({ store }) => store.unit.all(),
  add: (context, { set, numbers }) => addUnits(context, set, numbers),
  update: ({ store }, { id, ...fields }) => store.unit.update(id, fields),
  remove: ({ store }, { id }) => store.unit.delete(id),
}
