import type { RefusedFile, SavedRegistration } from '@shared/contract/registration'
import { planRegistration } from '@shared/domain/registration/plan'
import type { PlannedRow, RegistrationContext, RegistrationPlan, RowEdits } from '@shared/domain/registration/planned'
import { READ_LIMITS, type RegistrationFile } from '@shared/domain/registration/sheet'
import type { RegisteredUnit } from '@shared/domain/registration/units'
import type { AllServices, Context } from '../context'
import { registerUnits } from '../programme/register'
import { importedFiles, keepImport } from './pendingImports'
import { ReadingThread } from './readingThread'
import { registrationTemplate } from './template'

/** Registrations that the municipalities send. */
export const registration: AllServices['registration'] = {
  preview: async (context, { files }) => {
    const { read, refused } = await readAll(files, context.signal)
    return { importId: keepImport(context, read), plan: planRegistration(read, {}, [], registrationContext(context)), refused }
  },
  amend: (context, input) => planFor(context, input),
  save: (context, input) => carryOut(context, planFor(context, input)),
  template: (context, { language }) => registrationTemplate(context, language),
}

async function readAll(files: readonly { readonly name: string; readonly size: number; readonly bytes: string }[], signal: AbortSignal | undefined) {
  const read: RegistrationFile[] = []
  const refused: RefusedFile[] = []
  const thread = new ReadingThread()
  let rows = 0
  try {
    for (const { name, size, bytes } of files) {
      const result = size > READ_LIMITS.fileBytes ? { refusal: 'too_big' as const } : await thread.read(Buffer.from(bytes, 'base64'), signal)
      const more = 'sheets' in result ? result.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0) : 0
      // Many files hold no more together than one may: what is read is kept in memory, and planned in one go.
      if ('refusal' in result) refused.push({ name, refusal: result.refusal })
      else if (rows + more > READ_LIMITS.rows) refused.push({ name, refusal: 'too_many_rows' })
      else {
        rows += more
        read.push({ name, sheets: result.sheets })
      }
    }
    return { read, refused }
  } finally {
    thread.end()
  }
}

function planFor(context: Context, { importId, edits, removals }: { readonly importId: string; readonly edits: RowEdits; readonly removals: readonly string[] }): RegistrationPlan {
  return planRegistration(importedFiles(context, importId), edits, removals, registrationContext(context))
}

/** What registrations are held against now. Of a number in both sets of the register, the newer name counts. */
function registrationContext({ store, session }: Context): RegistrationContext {
  const register = new Map<string, RegisteredUnit>()
  for (const set of ['2024', '2020'] as const) {
    for (const unit of registerUnits(session.places.resourcesDir, set)) if (!register.has(unit.number)) register.set(unit.number, unit)
  }
  return { units: store.unit.all(), register: [...register.values()], participants: store.participant.all() }
}

function carryOut(context: Context, plan: RegistrationPlan): SavedRegistration {
  const { store } = context
  const removed = plan.missing.filter(({ remove }) => remove)
  for (const { participantId } of removed) store.participant.delete(participantId)
  const taken = plan.rows.filter(({ outcome }) => outcome === 'add' || outcome === 'update')
  const people = taken.filter(({ kind }) => kind === 'participant')
  for (const row of people) savePerson(context, row)
  const coordinators = taken.filter(({ kind }) => kind === 'coordinator')
  for (const { unitId, name } of coordinators) if (unitId !== null) store.unit.update(unitId, { coordinator: name })
  return {
    added: people.filter(({ outcome }) => outcome === 'add').length,
    updated: people.filter(({ outcome }) => outcome === 'update').length,
    removed: removed.length,
    coordinators: coordinators.length,
    unclear: plan.rows.filter(({ outcome }) => outcome === 'unclear').length,
  }
}

function savePerson({ store, newId }: Context, { outcome, participantId, unitId, name, role, side, changes }: PlannedRow): void {
  if (unitId === null) return
  if (outcome === 'update' && participantId !== null) {
    store.participant.update(participantId, Object.fromEntries(changes.map(({ field, to }) => [field, to])))
  } else {
    store.participant.insert({ id: newId(), unitId, position: store.participant.nextPosition({ unitId }), name, role, side: side ?? 'other' })
  }
}
