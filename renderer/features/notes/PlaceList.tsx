import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { Fragment } from 'react'
import { useText } from '@renderer/api/language'
import type { NotePlace } from '@shared/contract/notes'
import { groupKindOf } from '@shared/domain/kinds'
import { placeName, placesByItem, type PlacesOfItem } from './places'

interface PlaceListProps {
  readonly places: readonly NotePlace[]
  readonly current: NotePlace
  readonly onChoose: (place: NotePlace) => void
}

/** The agenda as a list of places to write; the groups of an item unfold when it is chosen. */
export function PlaceList({ places, current, onChoose }: PlaceListProps) {
  const text = useText()
  const items = placesByItem(text, places)
  const hasDays = items.some((item) => item.day > 0)
  return (
    <nav className="notes-places" aria-label={text.notes.places}>
      {[...new Set(items.map((item) => item.day))].map((day) => (
        <Fragment key={day}>
          {hasDays && <h2 className="notes-day">{text.notes.day(day + 1)}</h2>}
          <ul>
            {items.filter((item) => item.day === day).map((item) => (
              <ItemPlaces key={item.itemId} item={item} current={current} onChoose={onChoose} />
            ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  )
}

/** The same places as a list of choices, for a narrow window; the focus stays in it, so that the arrow keys go through the places. */
export function PlaceChoice({ places, current, onChoose }: PlaceListProps) {
  const text = useText()
  const choose = (noteId: string) => {
    const place = places.find((candidate) => candidate.noteId === noteId)
    if (place) onChoose(place)
  }
  return (
    <Field className="notes-place-choice">
      <Label>{text.notes.places}</Label>
      <Select value={current.noteId} onChange={(event) => choose(event.target.value)}>
        {places.map((place) => <Select.Option key={place.noteId} value={place.noteId}>{placeName(text, place)}</Select.Option>)}
      </Select>
    </Field>
  )
}

function ItemPlaces({ item, current, onChoose }: { readonly item: PlacesOfItem; readonly current: NotePlace; readonly onChoose: (place: NotePlace) => void }) {
  const text = useText()
  const first = item.places[0]
  if (!first) return null
  const groups = item.places.filter((place) => place.groupId !== null)
  const isOpen = current.itemId === item.itemId
  const all = first.groupId === null && (groups.length === 0 || !isOpen) ? sum(item.places) : first
  return (
    <li>
      <PlaceButton place={first.groupId === null ? first : { ...first, groupName: null }} title={item.title} counts={all} current={current} onChoose={onChoose} />
      {isOpen && groups.length > 0 && (
        <ul>
          {groups.map((place) => <li key={place.noteId}><PlaceButton place={place} title={place.groupName ?? ''} counts={place} current={current} onChoose={onChoose} /></li>)}
        </ul>
      )}
      {isOpen && groups.length === 0 && groupKindOf(first.itemKind) !== null && <Paragraph data-size="sm" className="notes-no-groups ui-quiet">{text.notes.noGroups}</Paragraph>}
    </li>
  )
}

interface Counts { readonly length: number; readonly points: number }

/** All that was written at an item and in its groups. */
function sum(places: readonly NotePlace[]): Counts {
  return { length: places.reduce((all, place) => all + place.length, 0), points: places.reduce((all, place) => all + place.points, 0) }
}

interface PlaceButtonProps {
  readonly place: NotePlace
  readonly title: string
  readonly counts: Counts
  readonly current: NotePlace
  readonly onChoose: (place: NotePlace) => void
}

function PlaceButton({ place, title, counts, current, onChoose }: PlaceButtonProps) {
  const text = useText()
  return (
    <button type="button" className="notes-place" aria-current={place.noteId === current.noteId ? 'true' : undefined} onClick={() => onChoose(place)}>
      <span className="notes-place-title">{title}</span>
      <span className="notes-place-state">{text.notes.written(counts.length, counts.points)}</span>
    </button>
  )
}
