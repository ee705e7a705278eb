import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the focus where the reader is: what the lead closes or takes away may be what somebody writes in. The heading of its card then takes the focus,
 * where the card is still there, else the page's.
 */
export function useFocusKept(heading: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly element: Element; readonly card: Element | null } | null>(null)
  useEffect(() => {
    const follow = ({ target }: Event) => { last.current = target instanceof Element ? { element: target, card: target.closest('.card') } : null }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', follow)
    }
  }, [])
  useLayoutEffect(() => {
    if (!last.current || last.current.element.isConnected) return
    const { card } = last.current
    last.current = null
    if (document.activeElement !== document.body) return
    const title = card?.isConnected ? card.querySelector('h2') : null
    const target = title ?? heading.current
    target?.focus({ preventScroll: true })
  })
}
