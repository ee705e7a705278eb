import { ToggleGroup } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'

/** The parts of a moderating seat's page. */
export type Part = 'work' | 'moderation'

/** A count that stayed this long is read aloud: a hall that answers is not heard one by one. */
const SETTLED_MS = 3_000

/** The choice between the group's work and what comes from the phones, with how much of it waits. */
export function Parts({ part, onChoose }: { readonly part: Part; readonly onChoose: (part: Part) => void }) {
  const text = useText()
  const { data } = useLive(api.moderation.list)
  const waiting = data?.texts.filter(({ state }) => state === 'waiting').length ?? 0
  return (
    <>
      <ToggleGroup data-size="sm" aria-label={text.moderation.parts} value={part} onChange={(next) => onChoose(next as Part)}>
        <ToggleGroup.Item value="work">{text.moderation.work}</ToggleGroup.Item>
        <ToggleGroup.Item value="moderation">{text.moderation.part(waiting)}</ToggleGroup.Item>
      </ToggleGroup>
      <SpokenCount waiting={waiting} />
    </>
  )
}

function SpokenCount({ waiting }: { readonly waiting: number }) {
  const text = useText()
  const [spoken, setSpoken] = useState<number | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(waiting), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [waiting])
  return <div aria-live="polite" className="ds-sr-only">{spoken !== null && text.moderation.waiting(spoken)}</div>
}
