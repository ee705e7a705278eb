import { Button, Dialog, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import type { RegisterUnit } from '@shared/contract/register'
import type { Unit } from '@shared/domain/entities'
import type { RegisterSet } from '@shared/domain/kinds'

interface AddUnitsProps {
  /** The units that take part already. */
  readonly taking: readonly Unit[]
  readonly onClose: () => void
}

/** Adds municipalities from the register: by name, number or county; one at a time or all that are listed. */
export function AddUnits({ taking, onClose }: AddUnitsProps) {
  const text = useText()
  const [set, setSet] = useState<RegisterSet>('2024')
  const [county, setCounty] = useState('')
  const [query, setQuery] = useState('')
  const [said, setSaid] = useState('')
  const searched = useDeferredValue(query.trim())
  const asked = searched !== '' || county !== '' || set === '2020' // that division is one county: all of it is shown at once
  const { data: hits } = useLive(api.register.search, asked ? { set, text: searched, countyNumber: county === '' ? null : county } : null)
  const numbers = new Set(taking.map((unit) => unit.number))
  const add = async (wanted: readonly RegisterUnit[]) => {
    const added = await act(() => api.units.add({ set, numbers: wanted.map((unit) => unit.number) }))
    if (added) setSaid(text.units.added(added.length))
  }
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), []) // the dialog itself would focus its close button
  const chooseSet = (next: RegisterSet) => {
    setSet(next)
    setCounty('')
  }
  return (
    <Dialog open modal onClose={onClose} closeButton={text.shell.dismiss} className="units-dialog">
      <Dialog.Block>
        <Heading level={2} data-size="sm">{text.units.add}</Heading>
        <div className="units-filters">
          <Textfield label={text.units.search} value={query} autoComplete="off" ref={field} onChange={(event) => setQuery(event.target.value)} />
          <SetAndCounty set={set} county={county} onSet={chooseSet} onCounty={setCounty} />
        </div>
      </Dialog.Block>
      <Dialog.Block className="units-hits">
        {!asked && <Paragraph className="ui-quiet">{text.units.searchFirst}</Paragraph>}
        {asked && hits && <Hits hits={hits} numbers={numbers} onAdd={(wanted) => void add(wanted)} />}
      </Dialog.Block>
      <Dialog.Block className="units-dialog-foot">
        <output>{said}</output>
        <Button onClick={onClose}>{text.units.finished}</Button>
      </Dialog.Block>
    </Dialog>
  )
}

interface SetAndCountyProps {
  readonly set: RegisterSet
  readonly county: string
  readonly onSet: (set: RegisterSet) => void
  readonly onCounty: (county: string) => void
}

function SetAndCounty({ set, county, onSet, onCounty }: SetAndCountyProps) {
  const text = useText()
  const { data: counties = [] } = useLive(api.register.counties, { set })
  return (
    <>
      <Field>
        <Label>{text.units.county}</Label>
        <Select value={county} onChange={(event) => onCounty(event.target.value)}>
          <Select.Option value="">{text.units.allCounties}</Select.Option>
          {counties.map(({ number, name }) => <Select.Option key={number} value={number}>{name}</Select.Option>)}
        </Select>
      </Field>
      <Field>
        <Label>{text.units.set}</Label>
        <Select value={set} onChange={(event) => onSet(event.target.value === '2020' ? '2020' : '2024')}>
          <Select.Option value="2024">{text.units.setName[2024]}</Select.Option>
          <Select.Option value="2020">{text.units.setName[2020]}</Select.Option>
        </Select>
      </Field>
    </>
  )
}

interface HitsProps {
  readonly hits: readonly RegisterUnit[]
  /** The numbers of the units that take part already. */
  readonly numbers: ReadonlySet<string>
  readonly onAdd: (units: readonly RegisterUnit[]) => void
}

function Hits({ hits, numbers, onAdd }: HitsProps) {
  const text = useText()
  const left = hits.filter((unit) => !numbers.has(unit.number))
  if (hits.length === 0) return <Paragraph>{text.units.noHits}</Paragraph>
  return (
    <>
      <div className="units-hits-head">
        <Paragraph data-size="sm">{text.units.hits(hits.length, left.length)}</Paragraph>
        <Button variant="secondary" data-size="sm" aria-disabled={left.length === 0} onClick={() => { if (left.length > 0) onAdd(left) }}>
          {left.length > 0 ? text.units.addAll(left.length) : text.units.allAdded}
        </Button>
      </div>
      <ul className="units-hit-list">
        {hits.map((unit) => <Hit key={unit.number} unit={unit} takesPart={numbers.has(unit.number)} onAdd={() => onAdd([unit])} />)}
      </ul>
    </>
  )
}

/** The button stays when its unit was added, so that the focus stays. */
function Hit({ unit, takesPart, onAdd }: { readonly unit: RegisterUnit; readonly takesPart: boolean; readonly onAdd: () => void }) {
  const text = useText()
  return (
    <li>
      <span className="units-hit-name">{unit.name}</span>
      <span className="ui-quiet units-hit-detail">{unit.number}, {unit.county}, {text.kinds.languageForm[unit.languageForm]}</span>
      <Button
        variant={takesPart ? 'tertiary' : 'secondary'} data-size="sm" aria-disabled={takesPart} aria-label={takesPart ? `${unit.name}: ${text.units.takesPart}` : text.units.addOne(unit.name)}
        onClick={() => { if (!takesPart) onAdd() }}
      >
        {takesPart ? text.units.takesPart : text.units.addShort}
      </Button>
    </li>
  )
}
