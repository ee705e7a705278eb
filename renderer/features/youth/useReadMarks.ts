import { useCallback, useEffect, useRef } from 'react'
import { api } from '@renderer/api/api'

/** Inputs that come into sight together are noted in one go. */
const TOGETHER_MS = 300

/** Notes that inputs were read, so that their receipts say so. It fails in silence: the next sight of the input notes it again. */
export function useReadMarks(): (inputId: string) => void {
  const waiting = useRef(new Set<string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return useCallback((inputId: string) => {
    waiting.current.add(inputId)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const ids = [...waiting.current]
      waiting.current.clear()
      api.youth.markRead({ ids }).catch(() => undefined)
    }, TOGETHER_MS)
  }, [])
}
