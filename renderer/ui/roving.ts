import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { useTypeAhead } from './typeAhead'

/** What a board of lists takes to be one stop of the Tab key. */
interface Roving {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly onFocus: (event: FocusEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Something to stop at, in its list. */
interface Stop {
  readonly target: HTMLElement
  /** What is typed to go there; empty for what belongs to the list itself. */
  readonly name: string
  readonly list: Element | null
}

/**
 * Makes a board of lists one stop of the Tab key, which comes back to where it left. In it the arrow keys up and down go through all lists, left and right from list to list, Home and
 * End to the list's ends (with Ctrl to the board's), and typing goes to a name. Lists carry `data-list`, stops `data-stop` with their name; a stop that is no button itself stands
 * for its first one.
 */
export function useRoving(): Roving {
  const ref = useRef<HTMLDivElement>(null)
  const current = useRef<HTMLElement | null>(null)
  const typeAhead = useTypeAhead()
  const stopAt = (target: HTMLElement | null) => {
    current.current = target
    for (const stop of stopsIn(ref.current)) stop.target.tabIndex = stop.target === target ? 0 : -1
  }
  useLayoutEffect(() => {
    const stops = stopsIn(ref.current)
    stopAt(stops.find((stop) => stop.target === current.current)?.target ?? stops[0]?.target ?? null)
  })
  const onFocus = ({ target }: FocusEvent) => {
    const stop = stopsIn(ref.current).find((other) => other.target === target)
    if (stop) stopAt(stop.target)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const stops = stopsIn(ref.current)
    const index = stops.findIndex((stop) => stop.target === event.target)
    if (index < 0 || event.altKey || event.metaKey || event.shiftKey) return
    const named = stops.filter((stop) => stop.name !== '')
    const typed = typeAhead(event, named.map((stop) => stop.name), named.indexOf(stops[index] as Stop))
    const next = typed === undefined ? nextStop(stops, index, event) : named[typed]
    if (!next) return
    event.preventDefault()
    next.target.focus()
  }
  return { ref, onFocus, onKeyDown }
}

function stopsIn(board: Element | null): Stop[] {
  return [...board?.querySelectorAll<HTMLElement>('[data-stop]') ?? []].flatMap((stop) => {
    const target = stop.matches('button, summary') ? stop : stop.querySelector('button')
    return target ? [{ target, name: stop.dataset['stop'] ?? '', list: stop.closest('[data-list]') }] : []
  })
}

/** Where a key goes from a stop; undefined where it goes nowhere. */
function nextStop(stops: readonly Stop[], index: number, { key, ctrlKey }: KeyboardEvent): Stop | undefined {
  const here = stops.filter((stop) => ctrlKey || stop.list === stops[index]?.list)
  if (key === 'Home') return here[0]
  if (key === 'End') return here.at(-1)
  if (ctrlKey) return undefined
  if (key === 'ArrowDown' || key === 'ArrowUp') return stops[index + (key === 'ArrowDown' ? 1 : -1)]
  if (key === 'ArrowRight' || key === 'ArrowLeft') return inNextList(stops, index, key === 'ArrowRight' ? 1 : -1)
  return undefined
}

/** The same place in the next list or the one before: the person as far down, or what belongs to the list itself. */
function inNextList(stops: readonly Stop[], index: number, step: 1 | -1): Stop | undefined {
  const from = stops[index]
  const lists = [...new Set(stops.map((stop) => stop.list))]
  const place = from ? lists.indexOf(from.list) + step : -1
  if (!from || place < 0 || place >= lists.length) return undefined
  const alike = (list: Element | null | undefined) => stops.filter((stop) => stop.list === list && (stop.name === '') === (from.name === ''))
  const there = alike(lists[place])
  return there[Math.min(alike(from.list).indexOf(from), there.length - 1)] ?? stops.find((stop) => stop.list === lists[place])
}
