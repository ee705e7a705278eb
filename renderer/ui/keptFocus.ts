import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Keeps the focus in a list whose rows are moved and removed. Rows carry `data-keep` with their key; in a row the element with `data-keep-target`, else its first button, takes
 * the focus. A row that was moved gets the focus back; where it is gone, the next one gets it, else the one before, else the element with `data-keep-fallback`. A row that was
 * taken away from under somebody's writing leaves the focus to the next row itself: the keys that still come must not go into what another wrote. `onRow` hears of each row that
 * gets the focus, and has to be the same function every time.
 */
export function useKeptFocus(order: readonly string[], onRow?: (key: string) => void): RefObject<HTMLDivElement | null> {
  const container = useRef<HTMLDivElement>(null)
  const last = useRef<Focused | null>(null)
  const known = useRef(order)
  known.current = order

  useEffect(() => {
    const follow = (event: FocusEvent) => {
      last.current = rowOf(event.target, container.current, known.current)
      if (last.current) onRow?.(last.current.key)
    }
    const leave = (event: PointerEvent) => { last.current = rowOf(event.target, container.current, known.current) }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', leave)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', leave)
    }
  }, [onRow])

  useLayoutEffect(() => {
    if (!last.current || !container.current) return
    const { key, among, isWriting } = last.current
    const isThere = order.includes(key)
    if (isThere) last.current = { key, among: order, isWriting }
    if (document.activeElement !== document.body) return
    const next = isThere ? key : neighbourOf(key, among, order)
    if (isThere || !isWriting) targetIn(container.current, next)?.focus()
    else focusRow(container.current, next)
  })
  return container
}

/** The row that had the focus last, and the rows there were then. */
interface Focused {
  readonly key: string
  readonly among: readonly string[]
  /** Whether it was in a text field. */
  readonly isWriting: boolean
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
  const isWriting = target instanceof Element && target.matches('textarea, input[type="text"], input:not([type])')
  return row && key !== undefined && container?.contains(row) ? { key, among: order, isWriting } : null
}

/** The row with this key. */
export function rowIn(container: Element, key: string | undefined): HTMLElement | null {
  return key === undefined ? null : container.querySelector<HTMLElement>(`[data-keep="${CSS.escape(key)}"]`)
}

/** Gives the row itself the focus, and none of its fields. */
export function focusRow(container: Element, key: string | undefined): void {
  const row = rowIn(container, key)
  if (!row) return targetIn(container, key)?.focus()
  row.tabIndex = -1
  row.focus()
}

function targetIn(container: Element, key: string | undefined): HTMLElement | null {
  const row = rowIn(container, key)
  return row?.querySelector<HTMLElement>('[data-keep-target]') ?? row?.querySelector('button') ?? container.querySelector<HTMLElement>('[data-keep-fallback]')
}
