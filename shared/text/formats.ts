import type { EventDate } from '@shared/domain/eventDate'
import type { ItemKind } from '@shared/domain/kinds'
import type { Text } from './index'

/** A date as it is written: «17. november 2020», «10.–11. desember 2020», «januar 2022», «ikke bestemt». */
export function eventDateText(text: Pick<Text, 'dates'>, date: EventDate): string {
  switch (date.kind) {
    case 'undecided': return text.dates.undecided
    case 'month': return text.dates.month(date.month)
    case 'day': return text.dates.day(date.day)
    case 'days': return date.from === date.to ? text.dates.day(date.from) : text.dates.days(date.from, date.to)
  }
}

/** What an item of the programme is called: its title, or its kind while it has none. */
export function itemTitle(text: Pick<Text, 'kinds'>, { title, kind }: { readonly title: string; readonly kind: ItemKind }): string {
  return title.trim() === '' ? text.kinds.item[kind] : title
}
