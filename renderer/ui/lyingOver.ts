import { useEffect, useRef, type RefObject } from 'react'

/**
 * For what lies over the foot of the window and grows upwards: says on the root how much of the window it takes (`--ui-over`), so that the page leaves room for it, brings what
 * has the focus out from under it, and shows its own end.
 */
export function useLyingOver(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const over = ref.current
    if (!over) return undefined
    const root = document.documentElement.style
    const makeRoom = () => {
      const { top, height } = over.getBoundingClientRect()
      root.setProperty('--ui-over', `${height === 0 ? 0 : Math.ceil(window.innerHeight - top)}px`)
      over.scrollTop = over.scrollHeight
      const focused = document.activeElement
      if (focused && height > 0 && !over.contains(focused) && isUnder(focused, over)) focused.scrollIntoView({ block: 'nearest' })
    }
    const observer = new ResizeObserver(makeRoom)
    observer.observe(over)
    return () => {
      observer.disconnect()
      root.removeProperty('--ui-over')
    }
  }, [])
  return ref
}

/** Whether one stands where the other lies, the whole page aside. */
function isUnder(one: Element, other: Element): boolean {
  if (one.contains(other)) return false
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right
}
