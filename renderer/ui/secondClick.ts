import type { MouseEvent } from 'react'

/** Whether it is the second click of a double click, which was meant for what stood there before the first. */
export function isSecondClick({ detail }: MouseEvent): boolean {
  return detail > 1
}

/** For the `onClickCapture` of a list from which a row goes when something is done with it: the second click of a double click would do the same with the row that moves up. */
export function dropSecondClick(event: MouseEvent): void {
  if (!isSecondClick(event)) return
  event.preventDefault()
  event.stopPropagation()
}
