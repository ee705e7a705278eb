import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { rowIn } from '@renderer/ui/keptFocus'

/** The button of a person's row, by the row's key. */
export const buttonOf = (container: Element | null, key: string): HTMLElement | null =>
  (container && rowIn(container, key)?.querySelector('button')) ?? null

/** Takes the focus to a row as soon as it is there, unless something else was done by then. Answers what says which row to wait for. */
export function useFollowed(container: RefObject<HTMLDivElement | null>): (key: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const forget = () => { wanted.current = null }
    document.addEventListener('keydown', forget)
    document.addEventListener('pointerdown', forget)
    return () => {
      document.removeEventListener('keydown', forget)
      document.removeEventListener('pointerdown', forget)
    }
  }, [])
  useLayoutEffect(() => {
    const button = wanted.current === null ? null : buttonOf(container.current, wanted.current)
    if (!button) return
    wanted.current = null
    button.focus()
  })
  return (key) => { wanted.current = key }
}
