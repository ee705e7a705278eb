import { useEffect, useRef, type RefObject } from 'react'

/** What keys do to the item that has the focus somewhere inside. */
interface ItemKeys {
  readonly onStep: (itemId: string, direction: 'up' | 'down') => void
  readonly onClose: () => void
}

/** Alt with an arrow moves the item that has the focus; Escape in its fields closes them and gives the focus back to its title. */
export function useItemKeys(list: RefObject<HTMLElement | null>, keys: ItemKeys): void {
  const newest = useRef(keys)
  newest.current = keys
  useEffect(() => {
    const element = list.current
    const listener = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const item = target?.closest<HTMLElement>('[data-keep]')
      const itemId = item?.dataset['keep']
      if (!item || itemId === undefined) return
      if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
        event.preventDefault()
        newest.current.onStep(itemId, event.key === 'ArrowUp' ? 'up' : 'down')
      } else if (event.key === 'Escape' && target?.closest('.agenda-fields')) {
        item.querySelector<HTMLElement>('[data-keep-target]')?.focus()
        newest.current.onClose()
      }
    }
    element?.addEventListener('keydown', listener)
    return () => element?.removeEventListener('keydown', listener)
  }, [list])
}
