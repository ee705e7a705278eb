import { useRef, type KeyboardEvent } from 'react'

/** After this long without a letter a name is begun anew. */
const PAUSE_MS = 800

/** Where typing goes among names: to the next that has a word beginning with what was typed, or nowhere. A letter that is typed again goes to the next one. */
export type TypeAhead = (event: KeyboardEvent, names: readonly string[], from: number) => number | undefined

/** Goes to a name by typing the beginning of one of its words. */
export function useTypeAhead(): TypeAhead {
  const typed = useRef({ words: '', at: 0 })
  return (event, names, from) => {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return undefined
    const { words, at } = typed.current
    typed.current = { words: (event.timeStamp - at < PAUSE_MS ? words : '') + event.key.toLocaleLowerCase(), at: event.timeStamp }
    const isOneLetter = new Set(typed.current.words).size === 1
    return nameFrom(names, isOneLetter ? event.key.toLocaleLowerCase() : typed.current.words, isOneLetter ? from + 1 : from)
  }
}

function nameFrom(names: readonly string[], begins: string, from: number): number | undefined {
  const order = names.map((_, step) => (from + step) % names.length)
  return order.find((index) => names[index]?.toLocaleLowerCase().split(/[\s-]+/).some((word) => word.startsWith(begins)))
}
