import { groupBy } from '@shared/util/groupBy'
import type { Side } from '../kinds'
import { readTables, type ReadRow, type RowUnit } from './interpret'
import type {
  MissingPerson, PlannedRow, RegisteredPerson, RegistrationContext, RegistrationPlan, RowChange, RowEdit, RowEdits, RowOutcome, RowReason,
} from './planned'
import { isCoordinator, sideOfRole, sideOfText } from './roles'
import type { RegistrationFile } from './sheet'
import { UnitFinder, type ParticipatingUnit } from './units'
import { closeSpelling, nameKey, normalise } from './words'

/** Reasons that need an answer; the others may be overruled by taking the row in anyway. */
const NEEDS_ANSWER: ReadonlySet<RowReason> = new Set<RowReason>(['unknown_unit', 'not_participating', 'ambiguous_unit', 'missing_unit', 'missing_name'])

/** A row on its way: what the file and the lead say together. */
interface Draft {
  readonly key: string
  readonly file: number
  readonly sheet: string
  readonly row: number
  readonly kind: 'participant' | 'coordinator'
  readonly name: string
  readonly role: string
  /** What is said outright: by the lead or by a side column. */
  readonly saidSide: Side | null
  readonly unit: RowUnit
  readonly unitText: string
  readonly edit: RowEdit
}

/** Holds registrations against what is registered. Pure: the same files, edits and context give the same plan. */
export function planRegistration(files: readonly RegistrationFile[], edits: RowEdits, removals: readonly string[], context: RegistrationContext): RegistrationPlan {
  const finder = new UnitFinder(context.units, context.register)
  const mended = withoutGoneUnits(edits, context.units)
  const tables = files.map((file) => readTables(file, finder))
  const drafts = tables.flatMap((list, file) => list.flatMap((table, index) => [
    ...(table.coordinator ? [coordinatorDraft(table.coordinator, file, `${file}.${index}`, table.sheet, mended)] : []),
    ...table.rows.flatMap((row) => draftsOf(row, file, `${file}.${index}`, table.sheet, mended)),
  ]))
  const planner = new Planner(context, new Set(removals))
  const matched = planner.match(drafts)
  return {
    files: files.map((file, index) => ({
      name: file.name,
      understood: (tables[index] ?? []).length > 0,
      leftOut: [...new Set((tables[index] ?? []).flatMap((table) => table.leftOut))],
      passedOver: (tables[index] ?? []).flatMap((table) => table.passedOver.map((row) => ({ sheet: table.sheet, ...row }))),
    })),
    rows: drafts.map((draft) => planner.plan(draft, matched.get(draft.key))),
    missing: planner.missing(drafts),
  }
}

/** A unit can be removed while an import is on screen: its rows are again what the file says. */
function withoutGoneUnits(edits: RowEdits, units: readonly ParticipatingUnit[]): RowEdits {
  const known = new Set(units.map(({ id }) => id))
  return Object.fromEntries(Object.entries(edits).map(([key, { unitId, ...edit }]) => [key, unitId !== undefined && known.has(unitId) ? { ...edit, unitId } : edit]))
}

function draftsOf(row: ReadRow, file: number, table: string, sheet: string, edits: RowEdits): Draft[] {
  const key = `${table}.${row.row}`
  const edit = edits[key] ?? {}
  const role = edit.role ?? row.role
  const unit: RowUnit = edit.unitId === undefined ? row.unit : { kind: 'participating', unitId: edit.unitId }
  const draft: Draft = {
    key, file, sheet, row: row.row, kind: isCoordinator(role) && edit.side === undefined ? 'coordinator' : 'participant',
    name: edit.name ?? row.name, role, saidSide: edit.side ?? sideOfText(row.sideText), unit, unitText: row.unitText, edit,
  }
  if (!row.coordinator || draft.kind === 'coordinator' || draft.name === '') return [draft]
  const also = edits[`${key}.c`] ?? {}
  return [draft, { ...draft, key: `${key}.c`, kind: 'coordinator', name: also.name ?? draft.name, edit: also }]
}

function coordinatorDraft(found: { readonly name: string; readonly row: number; readonly unit: RowUnit }, file: number, table: string, sheet: string, edits: RowEdits): Draft {
  const key = `${table}.${found.row}.c`
  const edit = edits[key] ?? {}
  const unit: RowUnit = edit.unitId === undefined ? found.unit : { kind: 'participating', unitId: edit.unitId }
  return { key, file, sheet, row: found.row, kind: 'coordinator', name: edit.name ?? found.name, role: edit.role ?? '', saidSide: null, unit, unitText: '', edit }
}

/** Goes through the drafts in their order and counts the seats they take. */
class Planner {
  readonly #units: ReadonlyMap<string, ParticipatingUnit>
  readonly #people: readonly RegisteredPerson[]
  readonly #removals: ReadonlySet<string>
  /** Seats taken in each unit: those who stay, then those who are added. */
  readonly #taken = new Map<string, number>()
  readonly #seen = new Set<string>()
  readonly #coordinators = new Map<string, string>()
  #found: ReadonlySet<string> = new Set()

  constructor(context: RegistrationContext, removals: ReadonlySet<string>) {
    this.#units = new Map(context.units.map((unit) => [unit.id, unit]))
    this.#people = context.participants
    this.#removals = removals
    for (const unit of context.units) this.#coordinators.set(unit.id, unit.coordinator)
  }

  /**
   * Finds the person that each row names, by unit and name. Of two people of one name each row finds the one in its role, first as it is spelled, so that a file read again finds the same ones;
   * the second of two rows with one name finds a second person, or none.
   */
  match(drafts: readonly Draft[]): ReadonlyMap<string, RegisteredPerson> {
    const named = groupBy(this.#people, (person) => personKey(person.unitId, person.name))
    const matched = new Map<string, RegisteredPerson>()
    const found = new Set<string>()
    const looking = drafts.filter(({ kind, edit }) => kind === 'participant' && edit.decision !== 'skip')
    const take = (candidates: (draft: Draft, unitId: string) => readonly RegisteredPerson[] | undefined) => {
      for (const draft of looking) {
        const unitId = unitIdOf(draft)
        const person = unitId === null || matched.has(draft.key) ? undefined : candidates(draft, unitId)?.find(({ id }) => !found.has(id))
        if (!person) continue
        matched.set(draft.key, person)
        found.add(person.id)
      }
    }
    take((draft, unitId) => draft.edit.participantId === undefined ? undefined : this.#people.filter(({ id, unitId: home }) => id === draft.edit.participantId && home === unitId))
    take((draft, unitId) => named.get(personKey(unitId, draft.name))?.filter((person) => person.name === draft.name && inRole(person, draft)))
    take((draft, unitId) => named.get(personKey(unitId, draft.name))?.filter((person) => inRole(person, draft)))
    take((draft, unitId) => named.get(personKey(unitId, draft.name)))
    this.#found = found
    for (const person of this.#people) {
      if (found.has(person.id) || !this.#removals.has(person.id)) this.#take(person.unitId)
    }
    return matched
  }

  plan(draft: Draft, person: RegisteredPerson | undefined): PlannedRow {
    return draft.kind === 'coordinator' ? this.#planCoordinator(draft) : this.#planPerson(draft, person)
  }

  /** Who is registered in the units of these files and not in them. Rows that the lead keeps out still name their person. */
  missing(drafts: readonly Draft[]): MissingPerson[] {
    const people = drafts.filter(({ kind }) => kind === 'participant')
    const units = new Set(people.map(unitIdOf))
    const named = new Set(people.filter(({ edit }) => edit.decision === 'skip').map((draft) => personKey(unitIdOf(draft) ?? '', draft.name)))
    return this.#people
      .filter((person) => units.has(person.unitId) && !this.#found.has(person.id) && !named.has(personKey(person.unitId, person.name)))
      .map(({ id, ...person }) => ({ participantId: id, ...person, remove: this.#removals.has(id) }))
  }

  #planPerson(draft: Draft, person: RegisteredPerson | undefined): PlannedRow {
    const side = draft.saidSide ?? (person && saysSameRole(person, draft) ? person.side : sideOfRole(draft.role))
    const reasons = this.#reasonsOf(draft, side, person)
    const similar = reasons.includes('similar_name') ? this.#similar(draft) : undefined
    const outcome = this.#outcome(draft, reasons, person ? changesOf(person, draft, side) : null)
    if (outcome === 'add' && !person) this.#take(unitIdOf(draft) ?? '')
    return {
      ...common(draft, reasons), outcome,
      side: side ?? (outcome === 'unclear' || outcome === 'left_out' ? null : person?.side ?? 'other'),
      participantId: person?.id ?? similar?.id ?? null,
      changes: outcome === 'update' && person ? changesOf(person, draft, side) : [],
    }
  }

  #outcome(draft: Draft, reasons: readonly RowReason[], changes: readonly RowChange[] | null): RowOutcome {
    if (draft.edit.decision === 'skip') return 'left_out'
    if (reasons.some((reason) => NEEDS_ANSWER.has(reason) || draft.edit.decision !== 'accept')) return 'unclear'
    if (changes === null) return 'add'
    return changes.length > 0 ? 'update' : 'same'
  }

  #reasonsOf(draft: Draft, side: Side | null, person: RegisteredPerson | undefined): RowReason[] {
    const reasons: RowReason[] = [...unitReasons(draft.unit, draft.unitText)]
    if (normalise(draft.name) === '') reasons.push('missing_name')
    if (side === null) reasons.push(normalise(draft.role) === '' ? 'missing_role' : 'unknown_role')
    const unitId = unitIdOf(draft)
    if (unitId === null || normalise(draft.name) === '' || draft.edit.decision === 'skip') return reasons
    const key = personKey(unitId, draft.name)
    if (person === undefined && this.#seen.has(key)) reasons.push('double_entry')
    else if (person === undefined && this.#similar(draft)) reasons.push('similar_name')
    this.#seen.add(key)
    if (person === undefined && !reasons.includes('double_entry') && (this.#taken.get(unitId) ?? 0) >= (this.#units.get(unitId)?.seats ?? 0)) reasons.push('too_many')
    return reasons
  }

  /** A registered person in the same role whose name differs by a letter or two: perhaps a spelling that was put right. */
  #similar(draft: Draft): RegisteredPerson | undefined {
    const unitId = unitIdOf(draft)
    const key = nameKey(draft.name)
    return this.#people.find((person) => person.unitId === unitId && inRole(person, draft) && !this.#removals.has(person.id)
      && !this.#found.has(person.id) && nameKey(person.name) !== key && closeSpelling(nameKey(person.name), key))
  }

  #planCoordinator(draft: Draft): PlannedRow {
    const unitId = unitIdOf(draft)
    const current = unitId === null ? '' : this.#coordinators.get(unitId) ?? ''
    const reasons: RowReason[] = [...unitReasons(draft.unit, draft.unitText)]
    if (normalise(draft.name) === '') reasons.push('missing_name')
    const same = nameKey(current) === nameKey(draft.name)
    if (current !== '' && !same && reasons.length === 0) reasons.push('other_coordinator')
    const changes: RowChange[] = current === '' || same ? [] : [{ field: 'name', from: current, to: draft.name }]
    const outcome = this.#outcome(draft, reasons, current === '' ? null : changes)
    if (unitId !== null && (outcome === 'add' || outcome === 'update')) this.#coordinators.set(unitId, draft.name)
    return { ...common(draft, reasons), outcome, side: null, participantId: null, changes }
  }

  #take(unitId: string): void {
    this.#taken.set(unitId, (this.#taken.get(unitId) ?? 0) + 1)
  }
}

function common(draft: Draft, reasons: readonly RowReason[]) {
  const { key, file, sheet, row, kind, name, role, unitText } = draft
  return {
    key, file, sheet, row, kind, name, role, unitText: draft.unit.kind === 'not_participating' && unitText === '' ? draft.unit.name : unitText,
    unitId: unitIdOf(draft), reasons, acceptable: reasons.length > 0 && !reasons.some((reason) => NEEDS_ANSWER.has(reason)), edited: Object.keys(draft.edit).length > 0,
  }
}

function unitIdOf(draft: Draft): string | null {
  return draft.unit.kind === 'participating' ? draft.unit.unitId : null
}

function unitReasons(unit: RowUnit, text: string): RowReason[] {
  switch (unit.kind) {
    case 'participating': return []
    case 'not_participating': return ['not_participating']
    case 'ambiguous': return ['ambiguous_unit']
    case 'unknown': return [text === '' ? 'missing_unit' : 'unknown_unit']
    case 'missing': return ['missing_unit']
  }
}

/** What the row says otherwise than the register of people. An empty role says nothing. */
function changesOf(person: RegisteredPerson, draft: Draft, side: Side | null): RowChange[] {
  const changes: RowChange[] = []
  if (person.name !== draft.name) changes.push({ field: 'name', from: person.name, to: draft.name })
  if (draft.role !== '' && person.role !== draft.role) changes.push({ field: 'role', from: person.role, to: draft.role })
  if (side !== null && person.side !== side) changes.push({ field: 'side', from: person.side, to: side })
  return changes
}

/** Whether the row leaves the person's role as it is; then the side that the lead once chose stays too. */
function saysSameRole(person: RegisteredPerson, draft: Draft): boolean {
  return draft.role === '' || inRole(person, draft)
}

function inRole(person: RegisteredPerson, draft: Draft): boolean {
  return normalise(person.role) === normalise(draft.role)
}

function personKey(unitId: string, name: string): string {
  return `${unitId}\n${nameKey(name)}`
}
