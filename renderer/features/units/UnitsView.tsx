import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import { EmptyState, Page } from '@renderer/ui/Page'
import { AddUnits } from './AddUnits'
import { UnitRow } from './UnitRow'
import './units.css'

/** The participating municipalities: a list whose rows open to be edited, and a way to add from the register. */
export function UnitsView() {
  const text = useText()
  const { data: units } = useLive(api.units.list)
  const { data: participants = [] } = useLive(api.participants.list)
  const { data: programme } = useLive(api.programme.get)
  const [adding, setAdding] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasAdding = useRef(false)
  useEffect(() => {
    if (wasAdding.current && !adding) button.current?.focus() // not before: the page behind an open dialog takes no focus
    wasAdding.current = adding
  }, [adding])
  const list = useKeptFocus((units ?? []).map((unit) => unit.id))
  const add = (variant: 'primary' | 'secondary') => <Button ref={button} variant={variant} data-keep-fallback onClick={() => setAdding(true)}><PlusIcon aria-hidden />{text.units.add}</Button>
  return (
    <Page title={text.units.title} intro={text.units.intro} actions={units && units.length > 0 && add('secondary')}>
      <div ref={list}>
        {units?.length === 0 && <EmptyState title={text.units.emptyTitle} action={add('primary')}>{text.units.empty}</EmptyState>}
        {units && units.length > 0 && programme && (
          <ul className="units-list" aria-label={text.units.list}>
            {units.map((unit) => (
              <UnitRow
                key={unit.id} unit={unit} neutral={programme.neutralLanguage} people={participants.filter((person) => person.unitId === unit.id).length}
                open={open === unit.id} onToggle={() => setOpen(open === unit.id ? null : unit.id)}
              />
            ))}
          </ul>
        )}
      </div>
      {adding && <AddUnits taking={units ?? []} onClose={() => setAdding(false)} />}
    </Page>
  )
}
