import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '@renderer/api/language'
import type { AppState } from '@shared/contract/files'
import { NewProgramme } from './NewProgramme'
import { OpenProgramme } from './OpenProgramme'
import { Recent } from './Recent'
import { useOpening, type Opening } from './useOpening'
import './start.css'

type Way = 'choose' | 'new' | 'open'

/** The first screen: new programme, open, recent files, the sample. */
export function StartView({ state }: { readonly state: AppState }) {
  const [way, setWay] = useState<Way>('choose')
  const opening = useOpening()
  const go = (next: Way) => {
    opening.forgetProblem()
    setWay(next)
  }
  return (
    <div className="start" data-way={way}>
      <Hero opening={opening} way={way} onGo={go} />
      <div className="start-content">
        <Problem opening={opening} />
        {way === 'choose' && <Choose state={state} opening={opening} />}
        {way === 'new' && <NewProgramme folder={state.folder} opening={opening} onBack={() => go('choose')} />}
        {way === 'open' && <OpenProgramme opening={opening} onBack={() => go('choose')} />}
      </div>
    </div>
  )
}

/** The focus that a form or a programme had is not lost when it closes: it goes to the button that leads there, else to the heading. */
function useFocusOnReturn(way: Way) {
  const heading = useRef<HTMLHeadingElement>(null)
  const acts = useRef<HTMLDivElement>(null)
  const was = useRef<Way>(way)
  useEffect(() => {
    if (way === 'choose' && document.activeElement === document.body) {
      const back = was.current === 'choose' ? heading.current : acts.current?.querySelector<HTMLElement>(`[data-way="${was.current}"]`)
      back?.focus({ preventScroll: true })
    }
    was.current = way
  }, [way])
  return { heading, acts }
}

interface HeroProps {
  readonly opening: Opening
  readonly way: Way
  readonly onGo: (way: Way) => void
}

function Hero({ opening, way, onGo }: HeroProps) {
  const text = useText()
  const { heading, acts } = useFocusOnReturn(way)
  const open = async () => {
    if (!window.samling) return onGo('open')
    const path = await window.samling.chooseFile({ title: text.start.open, button: text.start.openThis })
    if (path !== null) await opening.open(path)
  }
  return (
    <header className="start-hero" data-color="accent" data-color-scheme="light">
      <Heading level={1} data-size="2xl" ref={heading} tabIndex={-1}>{text.shell.app}</Heading>
      <Paragraph data-size="lg" className="start-tagline">{text.start.tagline}</Paragraph>
      {way === 'choose' && (
        <div className="ui-actions start-acts" ref={acts}>
          <Button className="start-primary" data-way="new" data-size="lg" onClick={() => onGo('new')}>{text.start.create}</Button>
          <Button className="start-secondary" data-way="open" variant="secondary" data-size="lg" onClick={() => void open()}>{text.start.open}</Button>
        </div>
      )}
      <Paragraph data-size="sm" className="start-local">{text.start.local}</Paragraph>
    </header>
  )
}

function Problem({ opening }: { readonly opening: Opening }) {
  const text = useText()
  const { problem } = opening
  const copyOf = problem?.copyOf ?? null
  return (
    <div role="alert">
      {problem && (
        <Alert data-color="danger" className="start-problem">
          <Paragraph>{problem.sentence}</Paragraph>
          {copyOf !== null && <Button data-size="sm" variant="secondary" onClick={() => void opening.openCopy(copyOf)}>{text.start.openCopy}</Button>}
        </Alert>
      )}
    </div>
  )
}

function Choose({ state, opening }: { readonly state: AppState; readonly opening: Opening }) {
  const text = useText()
  return (
    <div className="start-choose">
      <section aria-labelledby="start-recent">
        <Heading level={2} data-size="sm" id="start-recent" tabIndex={-1}>{text.start.recent}</Heading>
        <Recent files={state.recent} opening={opening} />
      </section>
      <section className="start-sample" aria-labelledby="start-sample">
        <Heading level={2} data-size="sm" id="start-sample">{text.start.sample}</Heading>
        <Paragraph>{text.start.sampleText}</Paragraph>
        <Button variant="secondary" loading={opening.busy} onClick={() => void opening.openSample()}>{text.start.openSample}</Button>
      </section>
    </div>
  )
}
