import { Button, Checkbox, Details, Fieldset, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import type { Unit } from '@shared/domain/entities'
import { SIDES } from '@shared/domain/kinds'
import type { MissingPerson, PlannedRow, RowOutcome } from '@shared/domain/registration/planned'
import { groupBy } from '@shared/util/groupBy'
import { editRow, setRemoval, skipRows, type OpenImport } from './importStore'
import { RowForm } from './RowForm'

/** The rows of one unit, or those whose unit is not known. */
interface UnitRowsProps {
  readonly unit: Unit | null
  readonly rows: readonly PlannedRow[]
  readonly missing: readonly MissingPerson[]
  readonly open: OpenImport
  readonly units: readonly Unit[]
}

/** So many rows of a unit are shown; a registration has six, and a file that was no registration must not stop the window. */
const SHOWN = 200

/** One unit's rows: those that need attention as forms, the others as lines. Open from the start where something is unclear. */
export function UnitRows({ unit, rows, missing, open, units }: UnitRowsProps) {
  const text = useText()
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const show = (key: string, visible: boolean) => setShown((keys) => new Set(visible ? [...keys, key] : [...keys].filter((other) => other !== key)))
  const outcomes = (['unclear', 'add', 'update', 'same', 'left_out'] as const).map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length }))
  return (
    <Details data-color="neutral" defaultOpen={missing.length > 0 || rows.some(({ outcome }) => outcome === 'unclear')} className="registration-unit">
      <Details.Summary>
        <span className="registration-summary">
          <strong>{unit?.name ?? text.registration.noUnit}</strong>
          {outcomes.filter(({ count }) => count > 0).map(({ outcome, count }) => (
            <Tag key={outcome} data-size="sm" data-color={COLORS[outcome]}>{`${text.registration.outcome[outcome]}: ${count}`}</Tag>
          ))}
        </span>
      </Details.Summary>
      <Details.Content>
        <OtherVersions rows={rows} open={open} />
        <ul className="ui-plain-list">
          {rows.slice(0, SHOWN).map((row) => (
            <li key={row.key} tabIndex={-1} data-outcome={row.outcome} className="registration-row">
              {row.outcome === 'unclear' || shown.has(row.key)
                ? <RowForm row={row} open={open} units={units} onTouch={() => show(row.key, true)} onClose={() => show(row.key, false)} />
                : <RowLine row={row} onMend={() => show(row.key, true)} />}
            </li>
          ))}
        </ul>
        {rows.length > SHOWN && <p>{text.registration.moreRows(rows.length - SHOWN)}</p>}
        {missing.length > 0 && <Missing people={missing} removals={open.removals} />}
      </Details.Content>
    </Details>
  )
}

/** A unit that sent its registration twice has most of the older file unclear: all of that is kept out in one act. */
function OtherVersions({ rows, open }: { readonly rows: readonly PlannedRow[]; readonly open: OpenImport }) {
  const text = useText()
  if (new Set(rows.map((row) => row.file)).size < 2) return null
  const unclear = [...groupBy(rows.filter((row) => row.outcome === 'unclear'), (row) => row.file)].filter(([, repeated]) => repeated.length > 1)
  if (unclear.length === 0) return null
  return (
    <div className="ui-actions registration-versions">
      {unclear.map(([file, repeated]) => (
        <Button
          key={file} variant="secondary" data-size="sm"
          onClick={(event) => {
            event.currentTarget.closest('details, u-details')?.querySelector<HTMLElement>('summary, u-summary')?.focus()
            void act(() => skipRows(repeated.map((row) => row.key)))
          }}
        >
          {text.registration.skipFile(repeated.length, open.plan.files[file]?.name ?? '')}
        </Button>
      ))}
    </div>
  )
}

const COLORS: Readonly<Record<RowOutcome, 'success' | 'info' | 'neutral' | 'warning'>> = { add: 'success', update: 'info', same: 'neutral', unclear: 'warning', left_out: 'neutral' }

/** A row that is clear, in one line. */
function RowLine({ row, onMend }: { readonly row: PlannedRow; readonly onMend: () => void }) {
  const text = useText()
  const name = row.name || text.registration.unnamed
  const told = (field: 'name' | 'role' | 'side', value: string) => field === 'side' ? text.kinds.side[SIDES.find((side) => side === value) ?? 'other'] : value
  const about = row.kind === 'coordinator' ? [text.registration.coordinator] : [row.role, row.side && text.kinds.side[row.side]]
  return (
    <div className="registration-line">
      <div>
        <span><strong>{name}</strong>{about.filter(Boolean).map((part) => ` · ${part}`).join('')} <Tag data-size="sm" data-color={COLORS[row.outcome]}>{text.registration.outcome[row.outcome]}</Tag></span>
        {row.changes.map(({ field, from, to }) => (
          <div key={field} className="ui-quiet">{text.registration.change(text.registration.field[field], told(field, from), told(field, to))}</div>
        ))}
      </div>
      {row.outcome === 'left_out'
        ? <Button variant="tertiary" data-size="sm" onClick={(event) => { event.currentTarget.closest('li')?.focus(); void act(() => editRow(row.key, { decision: undefined })) }}>{text.registration.bringBack}</Button>
        : <Button variant="tertiary" data-size="sm" onClick={onMend}>{text.registration.mend(name)}</Button>}
    </div>
  )
}

function Missing({ people, removals }: { readonly people: readonly MissingPerson[]; readonly removals: readonly string[] }) {
  const text = useText()
  return (
    <Fieldset data-size="sm" className="registration-missing">
      <Fieldset.Legend>{text.registration.missing.heading}</Fieldset.Legend>
      {people.map((person) => (
        <Checkbox
          key={person.participantId} label={text.registration.missing.remove(person.name)} description={person.role} checked={removals.includes(person.participantId)}
          onChange={(event) => void act(() => setRemoval(person.participantId, event.target.checked))}
        />
      ))}
    </Fieldset>
  )
}
