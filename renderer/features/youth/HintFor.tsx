import { Alert } from '@digdir/designsystemet-react'
import { useDeferredValue, useMemo } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { privacyHints } from '@shared/domain/privacyHints'

/** A gentle word where a text may say who a young person is. It stops nobody. */
export function HintFor({ written }: { readonly written: string }) {
  const text = useText()
  const { data: names } = useLive(api.youth.names)
  const { data: units } = useLive(api.units.list)
  const settled = useDeferredValue(written)
  const hints = useMemo(() => privacyHints(settled, names ?? [], (units ?? []).map((unit) => unit.name)), [settled, names, units])
  return (
    <div aria-live="polite" className="youth-hint">
      {hints.length > 0 && <Alert data-color="warning" data-size="sm">{text.youth.hint([...new Set(hints.map((hint) => hint.found))].join(', '))}</Alert>}
    </div>
  )
}
