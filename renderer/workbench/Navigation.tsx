import type { MouseEvent, ReactNode } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { GATHERING_PARTS, goTo, placeHash, type Place } from './place'

/** The way to every view: the programme's own, and each gathering with its parts. */
export function Navigation({ place }: { readonly place: Place }) {
  const text = useText()
  const { data: gatherings = [] } = useLive(api.gatherings.list)
  return (
    <nav aria-label={text.shell.navigation}>
      <ul className="workbench-links">
        <Item to={{ view: 'overview' }} place={place}>{text.shell.overview}</Item>
        <Item to={{ view: 'municipalities' }} place={place}>{text.shell.municipalities}</Item>
        <Item to={{ view: 'registration' }} place={place}>{text.shell.registration}</Item>
        <Item to={{ view: 'programme' }} place={place}>{text.shell.programme}</Item>
      </ul>
      <h2 className="workbench-links-heading" id="workbench-gatherings">{text.shell.gatherings}</h2>
      <ul className="workbench-links" aria-labelledby="workbench-gatherings">
        {gatherings.map((gathering) => {
          const open = place.view === 'gathering' && place.gatheringId === gathering.id
          return (
            <Item key={gathering.id} to={{ view: 'gathering', gatheringId: gathering.id, part: 'plan', focus: null }} place={place} open={open} below={open && (
              <ul className="workbench-links" aria-label={text.shell.parts}>
                {GATHERING_PARTS.map((part) => <Item key={part} to={{ view: 'gathering', gatheringId: gathering.id, part, focus: null }} place={place}>{text.shell.part[part]}</Item>)}
              </ul>
            )}>{gathering.title}</Item>
          )
        })}
      </ul>
    </nav>
  )
}

interface ItemProps {
  readonly to: Place
  readonly place: Place
  readonly children: ReactNode
  /** A gathering whose parts are shown below it: it is the way there, not the page itself. */
  readonly open?: boolean
  readonly below?: ReactNode
}

function Item({ to, place, children, open, below }: ItemProps) {
  const current = open === undefined && placeHash(to) === placeHash(place.view === 'gathering' ? { ...place, focus: null } : place)
  const go = (event: MouseEvent) => {
    event.preventDefault()
    goTo(to)
  }
  return (
    <li>
      <a href={placeHash(to)} className="workbench-link" data-open={open ?? false} aria-current={current ? 'page' : undefined} onClick={go}>{children}</a>
      {below}
    </li>
  )
}
