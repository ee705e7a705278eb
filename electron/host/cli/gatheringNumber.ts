import type { Gathering } from '@shared/domain/entities'
import { isNumbered } from '@shared/domain/kinds'
import { CommandRefusal, type Running } from './command'

/** The gathering with this number: its place among the joint gatherings and the experience gathering, in the programme's order. */
export async function gatheringNumber({ api, text }: Running, number: number): Promise<Gathering> {
  const counted = (await api.gatherings.list()).filter(({ kind }) => isNumbered(kind))
  const found = counted[number - 1]
  if (!found) throw new CommandRefusal('no_such_gathering', text.cli.noSuchGathering(number, text.composition.list(counted.map(({ title }, index) => `${index + 1} (${title})`))))
  return found
}
