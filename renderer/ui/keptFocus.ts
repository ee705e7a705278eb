import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus in a list whose rows are moved and removed. Rows carry `data-keep` with their key; in a row the element with `data-keep-target`, else its first button, takes
 * the focus. A row that was moved gets the focus back; where it is gone, the next one gets it, else the one before, else the element with `data-keep-fallback`.
 */
export function useKeptFocus(order: readonly string[]): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null)
  const last = useRef<Focused | null>(null)
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
    const { key, among } = last.current
    if (order.includes(key)) last.current = { key, among: order }
    if (document.activeElement !== document.body) return
    targetIn(container.current, order.includes(key) ? key : neighbourOf(key, among, order))?.focus()
  })
  return container
}

/** The row that had the focus last, and the rows there were then. */
interface Focused {
  readonly key: string
  readonly among: readonly string[]
}

/** Of the rows that are still there, the first that came after this one, else the last that came before. */
function neighbourOf(key: string, among: readonly string[], order: readonly string[]): string | undefined {
  const index = among.indexOf(key)
  const there = (row: string) => order.includes(row)
  return among.slice(index + 1).find(there) ?? among.slice(0, Math.max(0, index)).findLast(there)
}

function rowOf(target: EventTarget | null, container: Element | null, order: readonly string[]): Focused | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-keep]') : null
  const key = row?.dataset['keep']
  return row && key !== undefined && container?.contains(row) ? { key, among: order } : null
}

function targetIn(container: Element, key: string | undefined): HTMLElement | null {
  const row = key === undefined ? null : container.querySelector(`[data-keep="${CSS.escape(key)}"]`)
  return row?.querySelector<HTMLElement>('[data-keep-target]') ?? row?.querySelector('button') ?? container.querySelector<HTMLElement>('[data-keep-fallback]')
}
