import type { Unit } from '@shared/domain/entities'
import { Refusal } from '@shared/domain/refusal'
import type { AllServices, Context } from '../context'
import { registerUnits, type RegisterSet } from './register'

/** Up to six seats for each participating unit (programme.md, R1); whether the county municipality has six too is not said, so it is editable. */
const SEATS = 6

/** Adds these units of the register, but not those that take part already. */
export function addUnits({ store, session, newId }: Pick<Context, 'store' | 'session' | 'newId'>, set: RegisterSet, numbers: readonly string[]): Unit[] {
  const known = new Set(store.unit.all().map((unit) => unit.number))
  const register = registerUnits(session.places.resourcesDir, set)
  return [...new Set(numbers)].filter((number) => !known.has(number)).map((number) => {
    const found = register.find((unit) => unit.number === number)
    if (!found) throw new Refusal('not_found', { what: `unit ${number}` })
    return store.unit.insert({
      id: newId(), number, kind: found.kind, name: found.name, languageForm: found.languageForm, reportLanguage: null, seats: SEATS, coordinator: '', theme: '',
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
