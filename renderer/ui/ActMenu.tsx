import { Dropdown } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTypeAhead, type TypeAhead } from './typeAhead'

/** One act of a menu. */
export interface MenuAct {
  readonly key: string
  readonly label: string
  readonly onChoose: () => void
  readonly isDangerous?: boolean
}

/** A button that opens a short list of acts. */
interface ActMenuProps {
  /** What the button is called to a screen reader; begins with what it shows, where it shows text. */
  readonly label: string
  /** The id of what tells more of what the acts are about. */
  readonly describedBy?: string
  readonly acts: readonly MenuAct[]
  /** What the button shows: an icon, or text. */
  readonly children: ReactNode
  readonly isIcon?: boolean
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly size?: 'sm' | 'md'
  /** Called when the menu opens. */
  readonly onOpen?: () => void
}

/** A long list scrolls; below half of the window it fits above its button or below it. */
const TALL_LIST = { maxHeight: '45vh', overflowY: 'auto' } as const

/** A menu of acts. It opens on its first act, is walked with the arrow keys or by typing, and gives the focus back to its button. The acts are made only while it is open. */
export function ActMenu({ label, describedBy, acts, children, isIcon = false, variant = 'tertiary', size = 'sm', onOpen }: ActMenuProps) {
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const typeAhead = useTypeAhead()
  // The popover calls the function that it was given when it was closed last.
  const opened = useRef(onOpen)
  opened.current = onOpen
  useEffect(() => {
    // The menu has its place a moment later: a browser that scrolled to it now would leave the row that it belongs to.
    if (open) list.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [open])
  const show = () => {
    setOpen(true)
    opened.current?.()
  }
  const choose = (act: MenuAct) => {
    setOpen(false)
    trigger.current?.focus()
    act.onChoose()
  }
  return (
    <Dropdown.TriggerContext>
      <Dropdown.Trigger ref={trigger} variant={variant} data-size={size} icon={isIcon} aria-label={label} aria-describedby={describedBy} aria-expanded={open}>{children}</Dropdown.Trigger>
      <Dropdown
        open={open} placement={isIcon ? 'bottom-end' : 'bottom-start'} data-size={size} style={TALL_LIST} onOpen={show} onClose={() => setOpen(false)}
        onBlur={(event) => { if (event.relatedTarget !== null && event.relatedTarget !== trigger.current && !event.currentTarget.contains(event.relatedTarget)) setOpen(false) }}
      >
        {open && (
          <Dropdown.List ref={list} onKeyDown={(event) => walk(event, typeAhead)}>
            {acts.map((act) => (
              <Dropdown.Item key={act.key}>
                <Dropdown.Button {...(act.isDangerous && { 'data-color': 'danger' as const })} onClick={() => choose(act)}>{act.label}</Dropdown.Button>
              </Dropdown.Item>
            ))}
          </Dropdown.List>
        )}
      </Dropdown>
    </Dropdown.TriggerContext>
  )
}

/** Arrow keys, Home and End go through the acts, and typing goes to one. */
function walk(event: KeyboardEvent<HTMLUListElement>, typeAhead: TypeAhead): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const index = buttons.findIndex((button) => button === document.activeElement)
  const next = { ArrowDown: index + 1, ArrowUp: index - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[event.key]
    ?? typeAhead(event, buttons.map((button) => button.textContent), index)
  if (next === undefined || event.altKey) return
  event.preventDefault()
  buttons[next % buttons.length]?.focus()
}
