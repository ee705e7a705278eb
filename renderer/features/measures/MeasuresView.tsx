import { Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { EmptyState, Page } from '@renderer/ui/Page'
import { QuickEntry } from '@renderer/ui/QuickEntry'
import type { Measure, Unit } from '@shared/domain/entities'
import { MeasureRow } from './MeasureRow'
import './measures.css'

/** What the units commit to, at one gathering or in the whole programme. `onUnits` goes to where municipalities are added. */
export function MeasuresView({ gatheringId, onUnits }: { readonly gatheringId: string; readonly onUnits: () => void }) {
  const text = useText()
  const [from, setFrom] = useState<'gathering' | 'programme'>('gathering')
  const [unitId, setUnitId] = useState('')
  const { data: units } = useLive(api.units.list)
  const { data: measures } = useLive(api.measures.list, { ...(from === 'gathering' && { gatheringId }), ...(unitId !== '' && { unitId }) })
  if (units?.length === 0) {
    return (
      <Page title={text.measures.title}>
        <EmptyState title={text.measures.noUnitsTitle} action={<Button onClick={onUnits}>{text.shell.goTo(text.shell.municipalities)}</Button>}>{text.measures.noUnits}</EmptyState>
      </Page>
    )
  }
  return (
    <Page title={text.measures.title} intro={text.measures.intro}>
      <div className="ui-row">
        <Choice
          label={text.measures.show} size="sm" value={from} onSave={setFrom}
          options={[{ value: 'gathering', label: text.measures.thisGathering }, { value: 'programme', label: text.measures.allGatherings }]}
        />
        <Choice
          label={text.measures.forUnit} size="sm" value={unitId} onSave={setUnitId}
          options={[{ value: '', label: text.measures.allUnits }, ...(units ?? []).map((unit) => ({ value: unit.id, label: unit.name }))]}
        />
      </div>
      {units && <NewMeasure gatheringId={gatheringId} units={units} shown={unitId} />}
      {measures?.length === 0 && <EmptyState title={text.measures.emptyTitle}>{text.measures.empty}</EmptyState>}
      {units && measures && <MeasureLists units={units} measures={measures} />}
    </Page>
  )
}

/** The measures under the name of their unit, in the units' order. */
function MeasureLists({ units, measures }: { readonly units: readonly Unit[]; readonly measures: readonly Measure[] }) {
  const ordered = units.map((unit) => ({ unit, own: measures.filter((measure) => measure.unitId === unit.id) })).filter(({ own }) => own.length > 0)
  const list = useKeptFocus(ordered.flatMap(({ own }) => own.map((measure) => measure.id)))
  return (
    <div ref={list} className="measures-lists">
      {ordered.map(({ unit, own }) => (
        <section key={unit.id} aria-label={unit.name}>
          <Heading level={2} data-size="xs">{unit.name}</Heading>
          <ol className="measures-list">
            {own.map((measure, index) => (
              <MeasureRow key={measure.id} measure={measure} unit={unit} units={units} number={index + 1} siblings={own.map(({ id }) => id)} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** A new measure begins without a municipality: one that lands with the wrong one would stand in its report. */
function NewMeasure({ gatheringId, units, shown }: { readonly gatheringId: string; readonly units: readonly Unit[]; readonly shown: string }) {
  const text = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const unit = units.find(({ id }) => id === (shown === '' ? chosen : shown))
  const add = async (what: string) => {
    if (unit) return (await act(() => api.measures.add({ unitId: unit.id, gatheringId, what }))) !== undefined
    setAsked(true)
    return false
  }
  const options = [...(unit ? [] : [{ value: '', label: text.measures.chooseUnit }]), ...units.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <QuickEntry label={text.measures.newWhat} description={text.measures.newHelp} addLabel={text.measures.add} problem={isAsked && !unit ? text.measures.unitFirst : undefined} onAdd={add}>
      {shown === '' && <Choice label={text.measures.unit} size="sm" value={unit?.id ?? ''} options={options} onSave={setChosen} />}
    </QuickEntry>
  )
}
