import { useText } from '@renderer/api/language'
import { AutoField } from '@renderer/ui/AutoField'

/** A whole number within bounds. */
interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onSave: (value: number) => Promise<unknown>
}

/** A field for a whole number, saved as it is typed; says which numbers there are where it is none of them. */
export function NumberField({ label, value, least, most, onSave }: NumberFieldProps) {
  const text = useText()
  const parse = (typed: string): string | null => (/^\s*\d{1,4}\s*$/.test(typed) && Number(typed) >= least && Number(typed) <= most ? typed.trim() : null)
  return (
    <AutoField
      className="division-number" size="sm" label={label} value={String(value)} parse={parse} required={text.divisionSettings.number(least, most)} maxLength={4} onSave={(typed) => onSave(Number(typed))}
    />
  )
}
