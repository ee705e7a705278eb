import { Button, Tag } from '@digdir/designsystemet-react'
import { ChevronDownIcon } from '@navikt/aksel-icons'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'
import { AutoField } from '@renderer/ui/AutoField'
import { Choice } from '@renderer/ui/Choice'
import type { Unit } from '@shared/domain/entities'
import { LANGUAGE_FORMS, reportLanguage, type WrittenForm } from '@shared/domain/language'

/** More seats than any unit has had; a larger number that a file holds is offered too. */
const MOST_SEATS = 20

function seatsOffered(now: number): { readonly value: string; readonly label: string }[] {
  return Array.from({ length: Math.max(MOST_SEATS, now) + 1 }, (_, seats) => ({ value: String(seats), label: String(seats) }))
}

interface UnitRowProps {
  readonly unit: Unit
  /** What reports to neutral municipalities are written in. */
  readonly neutral: WrittenForm
  /** How many are registered. */
  readonly people: number
  readonly open: boolean
  readonly onToggle: () => void
}

/** A unit on one line; opened, its fields. */
export function UnitRow({ unit, neutral, people, open, onToggle }: UnitRowProps) {
  const text = useText()
  const details = `unit-${unit.id}`
  return (
    <li className="units-row" data-keep={unit.id}>
      <h2 className="units-heading">
        <button type="button" className="units-summary" data-keep-target aria-expanded={open} aria-controls={details} onClick={onToggle}>
          <span className="units-name">{unit.name} <span className="ui-quiet">{unit.number}</span></span>
          <span className="units-line">
            <span>{text.units.people(people, unit.seats)}</span>
            <span>{text.units.reportIn[reportLanguage(unit.languageForm, unit.reportLanguage, neutral)]}</span>
            {unit.theme !== '' && <span className="units-theme">{unit.theme}</span>}
          </span>
          {unit.coordinator.trim() === ''
            ? <Tag data-color="warning" data-size="sm">{text.units.noCoordinator}</Tag>
            : <span className="units-coordinator">{text.units.coordinatorIs(unit.coordinator)}</span>}
          <ChevronDownIcon aria-hidden className="units-chevron" />
        </button>
      </h2>
      <div id={details} hidden={!open}>{open && <UnitFields unit={unit} neutral={neutral} />}</div>
    </li>
  )
}

function UnitFields({ unit, neutral }: { readonly unit: Unit; readonly neutral: WrittenForm }) {
  const text = useText()
  const { id } = unit
  const followed = text.units.written[reportLanguage(unit.languageForm, null, neutral)]
  return (
    <div className="units-fields">
      <AutoField label={text.units.coordinator} value={unit.coordinator} maxLength={500} onSave={(coordinator) => api.units.update({ id, coordinator })} />
      <AutoField label={text.units.theme} value={unit.theme} maxLength={500} onSave={(theme) => api.units.update({ id, theme })} />
      <AutoField label={text.units.name} value={unit.name} maxLength={500} required={text.units.nameMissing} onSave={(name) => api.units.update({ id, name })} />
      <Choice label={text.units.seats} value={String(unit.seats)} options={seatsOffered(unit.seats)} onSave={(seats) => api.units.update({ id, seats: Number(seats) })} />
      <Choice
        label={text.units.languageForm} value={unit.languageForm} options={LANGUAGE_FORMS.map((form) => ({ value: form, label: text.kinds.languageForm[form] }))}
        onSave={(languageForm) => api.units.update({ id, languageForm })}
      />
      <Choice
        label={text.units.reportLanguage} value={unit.reportLanguage ?? 'follow'} onSave={(chosen) => api.units.update({ id, reportLanguage: chosen === 'follow' ? null : chosen })}
        options={[{ value: 'follow', label: text.units.follows(followed) }, { value: 'nb', label: text.units.written.nb }, { value: 'nn', label: text.units.written.nn }]}
      />
      <div className="units-remove">
        <Button variant="tertiary" data-color="danger" data-size="sm" onClick={() => void act(() => api.units.remove({ id }), text.units.removed(unit.name), true)}>{text.units.remove(unit.name)}</Button>
      </div>
    </div>
  )
}
