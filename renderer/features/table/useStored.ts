import { useCallback, useEffect, useState } from 'react'
import { keepText } from '@renderer/ui/keptTwice'

/** A value that this browser keeps between visits, so that the page stands where it stood, also with the hub away. */
export function useStored<T>(key: string): readonly [T | null, (value: T) => void] {
  const [value, setValue] = useState(() => read<T>(key))
  const keep = useCallback((next: T) => {
    setValue(next)
    try {
      keepText(key, JSON.stringify(next))
    } catch {
      // A browser that keeps nothing: the value lives as long as the page.
    }
  }, [key])
  return [value, keep]
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
  } catch {
    return null // another version's leftovers
  }
}

/** The newest answer of the hub, or with the hub away the last one that this browser got. */
export function useNewest<T>(key: string, newest: T | undefined): T | null {
  const [stored, keep] = useStored<T>(key)
  useEffect(() => { if (newest !== undefined) keep(newest) }, [newest, keep])
  return newest ?? stored
}
