import { useEffect, useState } from 'react'

/** A time as the clock on the wall shows it: 10:42. */
export function clockOf(iso: string): string {
  const at = new Date(iso)
  return `${padded(at.getHours())}:${padded(at.getMinutes())}`
}

/** Minutes and seconds: 4:05. */
export function lengthOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000))
  return `${Math.floor(seconds / 60)}:${padded(seconds % 60)}`
}

/** The time now in milliseconds, second by second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(ticking)
  }, [])
  return now
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}
