import { useCallback, useState } from 'react'

/** A value that this browser keeps between visits, so that the page stands where it stood, also with the hub away. */
export function useStored<T>(key: string): readonly [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(() => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
    } catch {
      return null // another version's leftovers
    }
  })
  const keep = useCallback((next: T) => {
    setValue(next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch {
      // A browser that keeps nothing: the value lives as long as the page.
    }
  }, [key])
  return [value, keep]
}
