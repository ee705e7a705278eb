import { useEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './printout.css'

/** Pages that are on paper only: prints them as soon as they are there, and says when that is over. */
export function Printout({ children, onDone }: { readonly children: ReactNode; readonly onDone: () => void }) {
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    const finish = () => done.current()
    const { dataset } = document.documentElement
    dataset['printing'] = ''
    window.addEventListener('afterprint', finish)
    const frame = requestAnimationFrame(() => window.print()) // after the pages are laid out
    return () => {
      delete dataset['printing']
      cancelAnimationFrame(frame)
      window.removeEventListener('afterprint', finish)
    }
  }, [])
  return createPortal(<div className="ui-printout" data-color-scheme="light">{children}</div>, document.body)
}
