import { Button } from '@digdir/designsystemet-react'
import type { MouseEvent } from 'react'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import type { Unit } from '@shared/domain/entities'
import { SIDES, type Side } from '@shared/domain/kinds'
import type { PlannedRow, RowEdit } from '@shared/domain/registration/planned'
import { editRow, type OpenImport } from './importStore'

/** A row that is mended. */
interface RowFormProps {
  readonly row: PlannedRow
  readonly open: OpenImport
  readonly units: readonly Unit[]
  /** Somebody works on the row: it stays a form when it becomes clear. */
  readonly onTouch: () => void
  readonly onClose: () => void
}

/** Where a row comes from, why it is unclear, and the fields and choices that mend it. */
export function RowForm({ row, open, units, onTouch, onClose }: RowFormProps) {
  const text = useText()
  const mend = (edit: RowEdit) => {
    onTouch()
    return editRow(row.key, edit)
  }
  const decide = (edit: RowEdit) => (event: MouseEvent) => {
    event.currentTarget.closest('li')?.focus()
    onClose()
    void act(() => editRow(row.key, edit))
  }
  const source = text.registration.source(open.plan.files[row.file]?.name ?? '', row.sheet, row.row)
  return (
    <fieldset aria-label={row.name === '' ? source : row.name} className="ui-stack registration-form">
      <div className="ui-quiet">{source}{row.kind === 'coordinator' && ` · ${text.registration.coordinator}`}</div>
      {row.outcome === 'unclear' && (
        <ul className="registration-lines registration-reasons">{row.reasons.map((reason) => <li key={reason}>{text.registration.reason[reason](row.unitText)}</li>)}</ul>
      )}
      <Fields row={row} units={units} mend={mend} />
      <div className="ui-actions">
        {row.outcome === 'unclear' && row.reasons.includes('similar_name') && row.participantId !== null && (
          <Button variant="secondary" data-size="sm" onClick={decide({ participantId: row.participantId })}>{text.registration.samePerson}</Button>
        )}
        {row.outcome === 'unclear' && row.acceptable && <Button variant="secondary" data-size="sm" onClick={decide({ decision: 'accept' })}>{text.registration.accept}</Button>}
        <Button variant="secondary" data-size="sm" onClick={decide({ decision: 'skip' })}>{text.registration.skip}</Button>
        {row.outcome !== 'unclear' && <Button variant="tertiary" data-size="sm" onClick={(event) => { event.currentTarget.closest('li')?.focus(); onClose() }}>{text.registration.close}</Button>}
      </div>
    </fieldset>
  )
}

function Fields({ row, units, mend }: { readonly row: PlannedRow; readonly units: readonly Unit[]; readonly mend: (edit: RowEdit) => Promise<void> }) {
  const text = useText()
  const none = { value: '', label: text.registration.notChosen }
  return (
    <div className="registration-fields">
      <AutoField size="sm" label={text.registration.field.name} value={row.name} maxLength={500} onSave={(name) => mend({ name: name.trim() })} />
      {row.kind === 'participant' && (
        <>
          <AutoField size="sm" label={text.registration.field.role} value={row.role} maxLength={500} onSave={(role) => mend({ role: role.trim() })} />
          <Choice
            size="sm" label={text.registration.field.side} value={row.side ?? ''} options={[none, ...SIDES.map((side) => ({ value: side, label: text.kinds.side[side] }))]}
            onSave={(side) => mend({ side: side === '' ? undefined : side as Side })}
          />
        </>
      )}
      <Choice
        size="sm" label={text.registration.unit} value={row.unitId ?? ''} options={[none, ...units.map((unit) => ({ value: unit.id, label: unit.name }))]}
        onSave={(unitId) => mend({ unitId: unitId === '' ? undefined : unitId })}
      />
    </div>
  )
}
