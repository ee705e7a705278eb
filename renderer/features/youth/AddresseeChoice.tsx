import { useText } from '@renderer/api/language'
import { Choice } from '@renderer/ui/Choice'
import type { Unit } from '@shared/domain/entities'

interface AddresseeChoiceProps {
  readonly units: readonly Unit[]
  /** The unit, or null for all. */
  readonly value: string | null
  readonly onSave: (unitId: string | null) => Promise<unknown> | void
  readonly isSeenByOthers?: boolean
}

/** Whom an input is addressed to: all, or one municipality that alone will see it. */
export function AddresseeChoice({ units, value, onSave, isSeenByOthers = false }: AddresseeChoiceProps) {
  const text = useText()
  return (
    <Choice
      label={text.youth.addressee} size="sm" isSeenByOthers={isSeenByOthers} value={value ?? ''}
      options={[{ value: '', label: text.youth.everyone }, ...units.map((unit) => ({ value: unit.id, label: unit.name }))]}
      onSave={(chosen) => onSave(chosen === '' ? null : chosen)}
    />
  )
}
