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
