import { useText } from '@renderer/api/language'
import { Choice } from '@renderer/ui/Choice'
import type { Unit } from '@shared/domain/entities'

interface UnitChoiceProps {
  readonly label: string
  readonly units: readonly Unit[]
  readonly value: string | null
  readonly onSave: (unitId: string | null) => Promise<unknown> | void
  /** Where the text must belong to some unit. */
  readonly isRequired?: boolean
  readonly isSeenByOthers?: boolean
}

/** Which municipality a point belongs to, or none in particular. */
export function UnitChoice({ label, units, value, onSave, isRequired = false, isSeenByOthers = false }: UnitChoiceProps) {
  const text = useText()
  const none = isRequired ? [] : [{ value: '', label: text.points.noUnit }]
  return (
    <Choice
      label={label} size="sm" isSeenByOthers={isSeenByOthers} value={value ?? ''} options={[...none, ...units.map((unit) => ({ value: unit.id, label: unit.name }))]}
      onSave={(chosen) => onSave(chosen === '' ? null : chosen)}
    />
  )
}
