import { Button, Heading } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons'
import { useText } from '@renderer/api/language'

interface Step {
  readonly key: 'units' | 'registration' | 'gathering'
  readonly done: boolean
  readonly go: () => void
}

/** What to do first in a new programme, in order; the first that is left is the one to do now. */
export function FirstSteps({ steps }: { readonly steps: readonly Step[] }) {
  const text = useText()
  const now = steps.find((step) => !step.done)
  return (
    <section className="overview-first" aria-labelledby="overview-first">
      <Heading level={2} data-size="sm" id="overview-first">{text.overview.first}</Heading>
      <ol>
        {steps.map((step, index) => (
          <li key={step.key} data-done={step.done}>
            {step.done ? <CheckmarkCircleFillIcon title={text.overview.done} className="overview-check" /> : <span className="overview-number" aria-hidden>{index + 1}</span>}
            {step.done ? <span>{text.overview.step[step.key]}</span> : <Button variant={step === now ? 'primary' : 'tertiary'} onClick={step.go}>{text.overview.step[step.key]}</Button>}
          </li>
        ))}
      </ol>
    </section>
  )
}
