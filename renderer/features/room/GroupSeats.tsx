import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act, notify } from '@renderer/api/notices'
import { Choice } from '@renderer/ui/Choice'
import { itemTitle } from '@shared/text/formats'
import { groupBy } from '@shared/util/groupBy'

interface GroupSeatsProps {
  readonly gatheringId: string
  /** What the tables work at now, or null. */
  readonly itemId: string | null
}

/** Makes a seat for each group of an item: the one that is worked at, unless another is chosen. */
export function GroupSeats({ gatheringId, itemId }: GroupSeatsProps) {
  const text = useText()
  const { data: places } = useLive(api.notes.list, { gatheringId })
  const [chosen, setChosen] = useState<string | null>(null)
  const items = [...groupBy((places ?? []).filter(({ groupId }) => groupId !== null), (place) => place.itemId)].map(([id, groups]) => ({ id, groups }))
  const item = items.find(({ id }) => id === chosen) ?? items.find(({ id }) => id === itemId) ?? items[0]
  if (!places) return null
  if (!item) return <Paragraph className="ui-quiet">{text.roomSeats.noGroups}</Paragraph>
  const make = async () => {
    const made = await act(() => api.seats.addForGroups({ itemId: item.id }))
    if (made) notify('done', text.roomSeats.forGroupsDone(made.length), made.length > 0)
  }
  const titleOf = ({ groups }: typeof item) => text.roomSeats.groupsOption(groups[0] ? itemTitle(text, { title: groups[0].itemTitle, kind: groups[0].itemKind }) : '', groups.length)
  return (
    <div className="ui-stack">
      <div className="ui-row">
        {items.length > 1 && <Choice size="sm" className="room-network" label={text.roomSeats.groupsOf} value={item.id} onSave={setChosen} options={items.map((each) => ({ value: each.id, label: titleOf(each) }))} />}
        <Button variant="secondary" data-size="sm" aria-describedby="room-group-seats" onClick={() => void make()}>{text.roomSeats.forGroups}</Button>
      </div>
      <Paragraph data-size="sm" className="ui-quiet" id="room-group-seats">{text.roomSeats.forGroupsHelp}</Paragraph>
    </div>
  )
}
