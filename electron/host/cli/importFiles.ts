import { basename } from 'node:path'
import type { RegistrationImport, SavedRegistration } from '@shared/contract/registration'
import type { MissingPerson, PlannedRow } from '@shared/domain/registration/planned'
import { READ_LIMITS } from '@shared/domain/registration/sheet'
import type { Text } from '@shared/text'
import type { Invocation } from './arguments'
import type { Answer, Running } from './command'
import { readAtMost } from './readAtMost'

/** Takes registrations in: what is clear is saved, what is unclear is named. */
export async function importFiles(running: Running, asked: Extract<Invocation, { command: 'import' }>): Promise<Answer> {
  const { api, at } = running
  const files = asked.registrations.map((path) => readRegistration(at(path)))
  await api.files.open({ path: at(asked.file) })
  const units = new Map((await api.units.list()).map((unit) => [unit.id, unit.name]))
  const found = await api.registration.preview({ files })
  const saved = asked.dryRun || found.plan.rows.length === 0 ? null : await api.registration.save({ importId: found.importId, edits: {}, removals: [] })
  tell(running, found, saved, units, asked.dryRun)
  return { code: found.refused.length > 0 || found.plan.files.some((file) => !file.understood) ? 1 : 0, json: { dryRun: asked.dryRun, saved, ...describe(running.text, found, units) } }
}

/** Reads a file for the import; one above the limit comes without its content. Refuses one that cannot be read from the disk. */
function readRegistration(path: string): { name: string; size: number; bytes: string } {
  const { size, bytes } = readAtMost(path, READ_LIMITS.fileBytes)
  return { name: basename(path), size, bytes: bytes?.toString('base64') ?? '' }
}

function tell({ text, say, warn }: Running, { plan, refused }: RegistrationImport, saved: SavedRegistration | null, units: ReadonlyMap<string, string>, dryRun: boolean): void {
  for (const [index, file] of plan.files.entries()) {
    say(file.name)
    for (const row of plan.rows.filter((one) => one.file === index)) say(`  ${text.cli.row(row.row)}  ${row.outcome.padEnd(7)}  ${rowLine(text, row, units)}`)
    if (!file.understood) warn(text.registration.noHeadings(file.name))
  }
  for (const { name, refusal } of refused) warn(text.cli.notRead(name, text.registration.refusal[refusal]))
  if (plan.files.length === 0) warn(text.cli.noneRead)
  else if (dryRun) say(text.cli.dryRun)
  if (saved) say(text.cli.saved(saved.added, saved.updated, saved.coordinators))
  const unclear = plan.rows.filter(({ outcome }) => outcome === 'unclear')
  if (unclear.length > 0) say(text.cli.leftOut)
  for (const row of unclear) say(`  ${row.name || text.registration.unnamed} (${text.registration.source(plan.files[row.file]?.name ?? '', row.sheet, row.row)})`)
  if (plan.missing.length > 0) say(text.cli.stillRegistered)
  for (const person of plan.missing) say(`  ${person.name}, ${units.get(person.unitId) ?? ''}, ${person.role}`)
}

function rowLine(text: Text, row: PlannedRow, units: ReadonlyMap<string, string>): string {
  const what = row.kind === 'coordinator' ? [text.registration.coordinator] : [row.role, row.side === null ? '' : text.kinds.side[row.side]]
  const who = [row.name || text.registration.unnamed, unitOf(row, units) || text.registration.noUnit, ...what].filter((part) => part !== '').join(', ')
  const changes = row.changes.map(({ field, from, to }) => text.registration.change(text.registration.field[field], from, to))
  return [who, ...changes, ...row.reasons.map((reason) => text.registration.reason[reason](row.unitText))].join('. ').replaceAll('..', '.')
}

function unitOf(row: PlannedRow, units: ReadonlyMap<string, string>): string {
  return row.unitId === null ? row.unitText : units.get(row.unitId) ?? ''
}

function describe(text: Text, { plan, refused }: RegistrationImport, units: ReadonlyMap<string, string>) {
  return {
    files: [
      ...plan.files.map((file, index) => ({
        file: file.name, read: true, understood: file.understood, columnsLeftOut: file.leftOut, passedOver: file.passedOver,
        rows: plan.rows.filter((row) => row.file === index).map((row) => describeRow(text, row, units)),
      })),
      ...refused.map(({ name, refusal }) => ({ file: name, read: false, refusal: { id: refusal, message: text.registration.refusal[refusal] }, rows: [] })),
    ],
    stillRegistered: plan.missing.map((person) => describeMissing(person, units)),
  }
}

function describeRow(text: Text, row: PlannedRow, units: ReadonlyMap<string, string>) {
  return {
    row: row.row, sheet: row.sheet, outcome: row.outcome, kind: row.kind, person: row.name, unit: row.unitId === null ? null : units.get(row.unitId) ?? null, unitText: row.unitText,
    role: row.role, side: row.side, changes: row.changes, reasons: row.reasons.map((id) => ({ id, message: text.registration.reason[id](row.unitText) })),
  }
}

function describeMissing({ name, unitId, role, side }: MissingPerson, units: ReadonlyMap<string, string>) {
  return { person: name, unit: units.get(unitId) ?? null, role, side }
}
