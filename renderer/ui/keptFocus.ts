import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus in a list whose rows are moved and removed. Rows carry `data-keep` with their key; in a row the element with `data-keep-target` takes the focus.
 * Where a row that had the focus has moved, it gets the focus back; where it is gone, the row now in its place gets it, else the element with `data-keep-fallback`.
 */
export function useKeptFocus(order: readonly string[]): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null)
  const last = useRef<{ readonly key: string; readonly index: number } | null>(null)
  const known = useRef(order)
  known.current = order

  useEffect(() => {
    const follow = (event: FocusEvent) => { last.current = rowOf(event.target, container.current, known.current) }
    const leave = (event: PointerEvent) => { last.current = rowOf(event.target, container.current, known.current) }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', leave)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', leave)
    }
  }, [])

  useLayoutEffect(() => {
    if (!last.current || !container.current) return
    const { key, index } = last.current
    const current = order.indexOf(key)
    if (current !== -1) last.current = { key, index: current }
    if (document.activeElement !== document.body) return
    const next = current === -1 ? order[Math.min(index, order.length - 1)] : key
    targetIn(container.current, next)?.focus()
  })
  return container
}

function rowOf(target: EventTarget | null, container: Element | null, order: readonly string[]): { key: string; index: number } | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-keep]') : null
  const key = row?.dataset['keep']
  return row && key !== undefined && container?.contains(row) ? { key, index: order.indexOf(key) } : null
}

function targetIn(container: Element, key: string | undefined): HTMLElement | null {
  const row = key === undefined ? null : container.querySelector(`[data-keep="${CSS.escape(key)}"]`)
  return row?.querySelector<HTMLElement>('[data-keep-target]') ?? container.querySelector<HTMLElement>('[data-keep-fallback]')
}
