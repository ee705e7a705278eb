import { keepText } from '@renderer/ui/keptTwice'

/** All that the page keeps on the phone begins with this. */
const PREFIX = 'samling.'

/** What a browser that keeps nothing is given instead: it holds as long as the page is open. */
const held = new Map<string, string>()

/** Whether what is written is still there after a reload. Some browsers keep nothing in private windows. */
export const keepsWriting = ((): boolean => {
  try {
    localStorage.setItem(`${PREFIX}try`, '1')
    localStorage.removeItem(`${PREFIX}try`)
    return true
  } catch {
    return false
  }
})()

/** Keeps a value under a name; null takes it away. */
export function keep(name: string, value: unknown): void {
  const text = value === null ? null : JSON.stringify(value)
  if (text === null) held.delete(name)
  else held.set(name, text)
  try {
    keepText(PREFIX + name, text)
  } catch {
    // It is held in memory, and the page says so.
  }
}

/** What is kept under a name, or null. */
export function kept<T>(name: string): T | null {
  return parsed<T>(keepsWriting ? localStorage.getItem(PREFIX + name) : held.get(name) ?? null)
}

/** All that is kept under names with this beginning, by the rest of the name. */
export function keptUnder<T>(beginning: string): ReadonlyMap<string, T> {
  const names = keepsWriting ? Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)) : [...held.keys()]
  const found = new Map<string, T>()
  for (const name of names) {
    const value = name.startsWith(beginning) ? kept<T>(name) : null
    if (value !== null) found.set(name.slice(beginning.length), value)
  }
  return found
}

/** Runs when another tab of the same phone keeps something. */
export function onKeptElsewhere(changed: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === null || event.key.startsWith(PREFIX)) changed()
  })
}

function parsed<T>(text: string | null): T | null {
  try {
    return text === null ? null : JSON.parse(text) as T
  } catch {
    return null
  }
}
