import type { ReactNode } from 'react'
import { Choice } from './Choice'

interface UnitChoiceProps {
  readonly label: ReactNode
  readonly units: readonly { readonly id: string; readonly name: string }[]
  /** What stands for no unit in particular; null where it has to be one. */
  readonly none: string | null
  readonly value: string | null
  readonly onSave: (unitId: string | null) => Promise<unknown> | void
  readonly isSeenByOthers?: boolean
}

/** One municipality, or none in particular. */
export function UnitChoice({ label, units, none, value, onSave, isSeenByOthers = false }: UnitChoiceProps) {
  const first = none === null ? [] : [{ value: '', label: none }]
  return (
    <Choice
      label={label} size="sm" isSeenByOthers={isSeenByOthers} value={value ?? ''} options={[...first, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
      onSave={(chosen) => onSave(chosen === '' ? null : chosen)}
    />
  )
}
