import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'
import './page.css'

/** What the view is part of, said in small type above its heading: a gathering's title. */
export const PageContext = createContext<string | null>(null)

/** A view's frame: one heading of level 1 that takes the focus when the view comes up, what it is for, its acts, its content. A view is seen from its top. */
interface PageProps {
  readonly title: string
  readonly intro?: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
  /** Changes when another view is shown, so that the focus moves to its heading; the title unless it is given. */
  readonly focusKey?: string
}

/** A view's frame. */
export function Page({ title, intro, actions, children, focusKey }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const part = useContext(PageContext)
  const shown = focusKey ?? title
  useEffect(() => {
    window.scrollTo(0, 0)
    const active = document.activeElement
    if (!active || active === document.body || active.closest('nav')) heading.current?.focus({ preventScroll: true })
  }, [shown])
  return (
    <div className="ui-page">
      <header className="ui-page-head">
        <div>
          {part !== null && part !== title && <p className="ui-page-part">{part}</p>}
          <Heading level={1} data-size="lg" ref={heading} tabIndex={-1}>{title}</Heading>
          {intro && <Paragraph className="ui-page-intro">{intro}</Paragraph>}
        </div>
        {actions && <div className="ui-actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** What an empty view says: what it is for and what to do first. */
export function EmptyState({ title, children, action }: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="ui-empty">
      <Heading level={2} data-size="xs">{title}</Heading>
      {children && <Paragraph>{children}</Paragraph>}
      {action && <div className="ui-actions">{action}</div>}
    </div>
  )
}
