import { Heading, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type Ref } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { Choice } from '@renderer/ui/Choice'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import type { TableMeasure, TablePlace } from '@shared/contract/table'
import { listCame, ownId, put, withActs } from './outbox'
import { useActs } from './useActs'
import { useNewest } from './useStored'
import { WrittenRow } from './WrittenRow'

interface MeasuresProps {
  readonly place: TablePlace
  readonly units: readonly { readonly id: string; readonly name: string }[]
  /** The unit that the seat writes for; null, or nothing in what a browser kept from before there was one, is all. */
  readonly seatUnitId: string | null | undefined
}

/** Measures of the municipalities that sit in the group. */
export function TableMeasures({ place, units, seatUnitId }: MeasuresProps) {
  const text = useText()
  const inGroup = new Set(place.unitId === null ? place.people.map((person) => person.unitId) : [place.unitId])
  const offered = units.filter(({ id }) => (inGroup.size === 0 || inGroup.has(id)) && (seatUnitId == null || seatUnitId === id))
  const unitIds = offered.map((unit) => unit.id)
  const known = useNewest(`samling-table-measures:${place.noteId}`, useLive(api.table.measures, { unitIds }).data)
  useEffect(() => { if (known) listCame('measure', known.map(({ id }) => id)) }, [known])
  const acts = useActs()
  const field = useRef<HTMLInputElement>(null)
  const mine = acts.flatMap((act) => act.kind === 'measure' && unitIds.includes(act.value.unitId) ? [act.value] : [])
  const shown = withActs<TableMeasure>(known ?? [], acts, mine)
  const names = new Map(units.map((unit) => [unit.id, unit.name]))
  if (offered.length === 0) return null
  const remove = (measure: TableMeasure) => {
    put({ kind: 'no measure', id: measure.id, value: measure })
    field.current?.focus()
  }
  return (
    <section aria-labelledby="table-measures" className="ui-stack">
      <Heading level={2} data-size="xs" id="table-measures">{text.table.measures}</Heading>
      <ul className="ui-plain-list">
        {shown.map((measure) => (
          <WrittenRow key={measure.id} words={measure.what} onRemove={() => remove(measure)}>
            <strong>{names.get(measure.unitId)}:</strong> {measure.what}<span className="ui-quiet">{[measure.responsible, measure.deadline === null ? '' : text.dates.day(measure.deadline)].filter(Boolean).map((part) => ` · ${part}`)}</span>
          </WrittenRow>
        ))}
      </ul>
      <MeasureEntry offered={offered} fieldRef={field} />
    </section>
  )
}

/** Where a measure is written, for one of the municipalities that are offered. */
function MeasureEntry({ offered, fieldRef }: { readonly offered: MeasuresProps['units']; readonly fieldRef: Ref<HTMLInputElement> }) {
  const text = useText()
  const [chosen, setChosen] = useState('')
  const [responsible, setResponsible] = useState('')
  const [deadline, setDeadline] = useState('')
  const unitId = offered.find(({ id }) => id === chosen)?.id ?? offered[0]?.id ?? ''
  const add = (what: string) => {
    const id = ownId()
    put({ kind: 'measure', id, value: { id, unitId, what, responsible, deadline: deadline === '' ? null : deadline, status: 'not_started' } })
    setResponsible('')
    setDeadline('')
    return Promise.resolve(true)
  }
  return (
    <QuickEntry label={text.table.measureText} addLabel={text.table.add} onAdd={add} fieldRef={fieldRef}>
      <Choice size="sm" label={text.table.unit} value={unitId} onSave={setChosen} options={offered.map(({ id, name }) => ({ value: id, label: name }))} />
      <Textfield data-size="sm" label={text.table.responsible} value={responsible} maxLength={500} onChange={(event) => setResponsible(event.target.value)} />
      <Textfield data-size="sm" label={text.table.deadline} type="date" value={deadline} onChange={(event) => setDeadline(event.target.value)} />
    </QuickEntry>
  )
}
