import { useMemo } from 'react'
import { privacySearch } from '@shared/domain/privacyHints'
import { useText } from './language'

/** What to say of a text that may say who somebody is; null where nothing in it does. The same function until the names change. */
export type HintIn = (written: string) => string | null

/** Prepares the search for these people once, for all texts of a view. The units' names are no persons'. */
export function usePrivacyHint(names: readonly string[] | undefined, units: readonly { readonly name: string }[] | undefined): HintIn {
  const text = useText()
  return useMemo(() => {
    const search = privacySearch(names ?? [], (units ?? []).map(({ name }) => name))
    return (written) => {
      const found = new Set(search(written).map((hint) => hint.found))
      return found.size === 0 ? null : text.youth.hint([...found].join(', '))
    }
  }, [names, units, text])
}

/** What to say of the ticked rows before something is done with all of them: how many may say who somebody is. Empty where none does. */
export function useSelectionHint(rows: readonly { readonly id: string; readonly text: string }[], selected: ReadonlySet<string>, hintIn: HintIn): string {
  const text = useText()
  const count = useMemo(() => rows.filter((row) => selected.has(row.id) && hintIn(row.text) !== null).length, [rows, selected, hintIn])
  return count === 0 ? '' : text.youth.selectedHint(count)
}
