/** The time of day in what somebody typed (9, 930, 9.30, 09:30, kl. 9), as HH:MM; null where there is none. */
export function parseTime(typed: string): string | null {
  const found = /^(?:kl\.?)?\s*(\d{1,2})\s*[.:,h ]?\s*(\d{2})?$/i.exec(typed.trim())
  const hours = Number(found?.[1] ?? NaN)
  const minutes = Number(found?.[2] ?? 0)
  if (!(hours <= 23 && minutes <= 59)) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
