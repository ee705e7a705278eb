import { useEffect, useRef, type RefObject } from 'react'

/** Whoever scrolls past reads nothing. */
const READING_MS = 1_000

/** Says when an element was on the screen long enough to be read, as long as that is asked. */
export function useSeen(isAsked: boolean, onSeen: () => void): RefObject<HTMLLIElement | null> {
  const element = useRef<HTMLLIElement>(null)
  const seen = useRef(onSeen)
  seen.current = onSeen
  useEffect(() => {
    if (!isAsked || !element.current) return
    let reading: ReturnType<typeof setTimeout> | undefined
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(reading)
      if (entry && isLegible(entry)) reading = setTimeout(() => seen.current(), READING_MS)
    }, { threshold: [0, 0.25, 0.5, 0.75] })
    observer.observe(element.current)
    return () => {
      clearTimeout(reading)
      observer.disconnect()
    }
  }, [isAsked])
  return element
}

/** Half of it is in sight, or it fills half of a small window. */
function isLegible({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  return intersectionRatio >= 0.5 || (rootBounds !== null && intersectionRect.height >= rootBounds.height / 2)
}
