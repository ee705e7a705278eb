import { keepText } from '@renderer/ui/keptTwice'

/** All that the page keeps on the phone begins with this. */
const PREFIX = 'samling.'

/** What a browser that keeps nothing is given instead: it holds as long as the page is open. */
const held = new Map<string, string>()

/** Whether this browser keeps anything at all. Some keep nothing in private windows. */
const keepsAnything = ((): boolean => {
  try {
    localStorage.setItem(`${PREFIX}try`, '1')
    localStorage.removeItem(`${PREFIX}try`)
    return true
  } catch {
    return false
  }
})()

/** What is in memory alone, since the phone was full when it was to be kept. */
const unkept = new Set<string>()
let told = (): void => undefined

/** Whether all that is written is still there after a reload. */
export const keepsWriting = (): boolean => keepsAnything && unkept.size === 0

/** Runs whenever `keepsWriting` may answer something else. */
export function onKeeping(changed: () => void): void {
  told = changed
}

/** Keeps a value under a name; null takes it away. */
export function keep(name: string, value: unknown): void {
  const text = value === null ? null : JSON.stringify(value)
  if (text === null) held.delete(name)
  else held.set(name, text)
  if (isKept(name, text)) unkept.delete(name)
  else unkept.add(name)
  // Where there is room for one, there may be for what found none before.
  if (!unkept.has(name)) for (const other of unkept) if (isKept(other, held.get(other) ?? null)) unkept.delete(other)
  told()
}

/** Tries to keep a text; one that is not is held in memory, and the page says so. */
function isKept(name: string, text: string | null): boolean {
  try {
    keepText(PREFIX + name, text)
    return true
  } catch {
    return false
  }
}

/** What is kept under a name, or null. */
export function kept<T>(name: string): T | null {
  return parsed<T>(keepsAnything && !unkept.has(name) ? localStorage.getItem(PREFIX + name) : held.get(name) ?? null)
}

/** All that is kept under names with this beginning, by the rest of the name. */
export function keptUnder<T>(beginning: string): ReadonlyMap<string, T> {
  const onPhone = keepsAnything ? Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)) : [...held.keys()]
  const names = new Set([...onPhone, ...unkept])
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
