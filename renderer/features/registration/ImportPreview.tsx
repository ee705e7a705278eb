import { Alert, Button, Details, Heading } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '@renderer/api/language'
import type { Unit } from '@shared/domain/entities'
import type { PlannedRow, RegistrationPlan, RowOutcome } from '@shared/domain/registration/planned'
import { cancelImport, saveImport, type OpenImport } from './importStore'
import { UnitRows } from './UnitRows'

/** What an import would do, unit by unit, before anything is saved. */
export function ImportPreview({ open, units }: { readonly open: OpenImport; readonly units: readonly Unit[] }) {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [open.importId])
  const counts = countRows(open.plan)
  const homeless = open.plan.rows.filter((row) => homeOf(open, row) === null)
  return (
    <div className="ui-stack">
      <Heading level={2} data-size="sm" ref={heading} tabIndex={-1}>{text.registration.preview}</Heading>
      <output>{text.registration.counts(counts.add, counts.update, counts.same, counts.unclear, counts.left_out)}</output>
      <RefusedFiles open={open} />
      <AboutFiles plan={open.plan} />
      {homeless.length > 0 && <UnitRows unit={null} rows={homeless} missing={[]} open={open} units={units} />}
      {units.map((unit) => {
        const rows = open.plan.rows.filter((row) => homeOf(open, row) === unit.id)
        const missing = open.plan.missing.filter((person) => person.unitId === unit.id)
        return rows.length + missing.length > 0 && <UnitRows key={unit.id} unit={unit} rows={rows} missing={missing} open={open} units={units} />
      })}
      <SaveBar plan={open.plan} unclear={counts.unclear} />
    </div>
  )
}

function homeOf(open: OpenImport, row: PlannedRow): string | null {
  return row.key in open.homes ? open.homes[row.key] ?? null : row.unitId
}

function countRows(plan: RegistrationPlan): Record<RowOutcome, number> {
  const counts = { add: 0, update: 0, same: 0, unclear: 0, left_out: 0 }
  for (const { outcome } of plan.rows) counts[outcome]++
  return counts
}

function RefusedFiles({ open }: { readonly open: OpenImport }) {
  const text = useText()
  const lost = open.plan.files.filter((file) => !file.understood)
  if (open.refused.length + lost.length === 0) return null
  return (
    <Alert data-color="warning">
      <Heading level={3} data-size="2xs">{text.registration.refused}</Heading>
      <ul className="registration-lines">
        {open.refused.map(({ name, refusal }, index) => <li key={index}><strong>{name}</strong>: {text.registration.refusal[refusal]}</li>)}
        {lost.map(({ name }, index) => <li key={index}>{text.registration.noHeadings(name)}</li>)}
      </ul>
    </Alert>
  )
}

/** Columns that are not taken in, and rows that are no persons. */
function AboutFiles({ plan }: { readonly plan: RegistrationPlan }) {
  const text = useText()
  const lines = plan.files.flatMap(({ name, leftOut, passedOver }) => [
    ...leftOut.length > 0 ? [text.registration.leftOut(name, leftOut.join(', '))] : [],
    ...passedOver.length > 0 ? [text.registration.passedOver(name, passedOver.map(({ kind, row }) => text.registration.passedOverRow[kind](row)).join(', '))] : [],
  ])
  if (lines.length === 0) return null
  return (
    <Details data-size="sm" variant="tinted" data-color="neutral">
      <Details.Summary>{text.registration.fromFiles}</Details.Summary>
      <Details.Content><ul className="registration-lines">{lines.map((line, index) => <li key={index}>{line}</li>)}</ul></Details.Content>
    </Details>
  )
}

function SaveBar({ plan, unclear }: { readonly plan: RegistrationPlan; readonly unclear: number }) {
  const text = useText()
  const [saving, setSaving] = useState(false)
  const changed = plan.rows.filter(({ outcome }) => outcome === 'add' || outcome === 'update').length + plan.missing.filter(({ remove }) => remove).length
  const save = async () => {
    setSaving(true)
    await saveImport()
    setSaving(false)
  }
  return (
    <div className="registration-save">
      {changed > 0
        ? <Button loading={saving} onClick={() => { if (!saving) void save() }}>{text.registration.save(changed)}</Button>
        : <span>{text.registration.nothingToSave}</span>}
      <Button variant="secondary" onClick={cancelImport}>{text.registration.cancel}</Button>
      {unclear > 0 && <span className="ui-quiet">{text.registration.unclearLeft(unclear)}</span>}
    </div>
  )
}
