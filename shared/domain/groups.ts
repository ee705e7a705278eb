import type { Side } from './kinds'
import { groupBy } from '@shared/util/groupBy'

/** What a hint about a group needs to know of a member. */
export interface SeatedPerson {
  readonly name: string
  readonly unitId: string
  readonly unitName: string
  readonly side: Side
}

/** Something worth a look in a group across municipalities; never a hindrance. */
export type GroupHint =
  | { readonly kind: 'same_unit'; readonly unitName: string; readonly people: number }
  | { readonly kind: 'lone_youth'; readonly name: string }

/** What may be unwanted in a group across municipalities: several people of one unit, or a young person who is alone among adults. */
export function groupHints(members: readonly SeatedPerson[]): GroupHint[] {
  const units = groupBy(members, (member) => member.unitId)
  const hints: GroupHint[] = [...units.values()].flatMap((people): GroupHint[] => {
    const [first] = people
    return first && people.length > 1 ? [{ kind: 'same_unit', unitName: first.unitName, people: people.length }] : []
  })
  const youth = members.filter((member) => member.side === 'youth')
  const [alone] = youth
  if (alone && youth.length === 1 && members.length > 1) hints.push({ kind: 'lone_youth', name: alone.name })
  return hints
}

/** The lowest number that no group has in its name yet, so that a removed group's number is used again. */
export function freeNumber(names: readonly string[], nameOf: (number: number) => string): number {
  let number = 1
  while (names.includes(nameOf(number))) number += 1
  return number
}
