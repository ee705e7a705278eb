import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useId, type ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}

/** A part of the programme's settings under its own heading. */
export function Section({ title, intro, children }: SectionProps) {
  const heading = useId()
  return (
    <section className="programme-section" aria-labelledby={heading}>
      <div>
        <Heading level={2} data-size="sm" id={heading}>{title}</Heading>
        {intro !== undefined && <Paragraph className="ui-quiet">{intro}</Paragraph>}
      </div>
      {children}
    </section>
  )
}
