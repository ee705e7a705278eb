import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { Choice } from '@renderer/ui/Choice'
import { useDescribeError } from '@renderer/ui/describeError'
import { EmptyState, Page } from '@renderer/ui/Page'
import type { AgendaOfDay } from '@shared/contract/agenda'
import { clockTime, planDay } from '@shared/domain/agenda'
import type { AgendaItem } from '@shared/domain/entities'
import { groupKindOf } from '@shared/domain/kinds'
import { itemTitle } from '@shared/text/formats'
import { CrossGroups } from './CrossGroups'
import { OwnGroups } from './OwnGroups'
import './groups.css'

interface GroupsProps {
  readonly gatheringId: string
  /** The item that is shown first. */
  readonly itemId: string | null
  /** Goes to the agenda, whose items are worked on in groups. */
  readonly onAgenda: () => void
}

/** The groups of a gathering, one item of its programme at a time. */
export function GroupsView({ gatheringId, itemId, onAgenda }: GroupsProps) {
  const text = useText()
  const describe = useDescribeError()
  const { data: days, error } = useLive(api.agenda.get, { gatheringId })
  const [chosen, setChosen] = useState(itemId)
  const options = days?.flatMap(groupItems) ?? []
  const current = options.find(({ item }) => item.id === chosen) ?? options[0]
  return (
    <Page title={text.shell.part.groups} intro={text.groups.intro} focusKey={`groups ${gatheringId}`}>
      {error !== undefined && <Alert data-color="danger">{describe(error)}</Alert>}
      {!days && error === undefined && <p>{text.shell.loading}</p>}
      {days && !current && <EmptyState title={text.groups.noItemsTitle} action={<Button onClick={onAgenda}>{text.shell.goTo(text.shell.part.agenda)}</Button>}>{text.groups.noItemsHelp}</EmptyState>}
      {current && (
        <>
          <Choice
            className="groups-item" label={text.groups.item} value={current.item.id} onSave={setChosen}
            options={options.map(({ item, start }) => ({
              value: item.id, label: text.groups.itemOption(item.day + 1, start, itemTitle(text, item)),
            }))}
          />
          <ItemGroups key={current.item.id} item={current.item} />
        </>
      )}
    </Page>
  )
}

/** The items of a day that are worked on in groups, with when they start. */
function groupItems(day: AgendaOfDay): { item: AgendaItem; start: string }[] {
  const plan = planDay(day.startsAt, day.items)
  return day.items
    .map((item, index) => ({ item, start: clockTime(plan.items[index]?.start ?? plan.start) }))
    .filter(({ item }) => groupKindOf(item.kind) !== null)
}

/** The groups an item's kind asks for, and those it has from before its kind was changed. */
function ItemGroups({ item }: { readonly item: AgendaItem }) {
  const text = useText()
  const describe = useDescribeError()
  const { data: groups, error } = useLive(api.groups.list, { itemId: item.id })
  if (error !== undefined) return <Alert data-color="danger">{describe(error)}</Alert>
  if (!groups) return <p>{text.shell.loading}</p>
  const [own, cross] = [groups.filter((group) => group.kind === 'own'), groups.filter((group) => group.kind === 'cross')]
  const kind = groupKindOf(item.kind)
  return (
    <>
      {(kind === 'own' || own.length > 0) && <OwnGroups itemId={item.id} groups={own} />}
      {(kind === 'cross' || cross.length > 0) && <CrossGroups itemId={item.id} groups={cross} />}
    </>
  )
}
