import { api } from '@renderer/api/api'
import type { PossibleMove } from '@shared/contract/division'
import type { Text } from '@shared/text'
import { effectWords, type DivisionNames } from '@shared/text/divisionSentences'

/** What moving somebody to each group would do, in a few words, by the group's id; empty until it is known. */
export type Effects = ReadonlyMap<string, string>

/** Nothing is known yet. */
export const NO_EFFECTS: Effects = new Map()

/** Asks what moving somebody would do. Where that fails they can be moved all the same. */
export async function effectsFor(text: Text, names: DivisionNames, itemId: string, participantId: string, round: number): Promise<Effects> {
  const moves: readonly PossibleMove[] = await api.division.moves({ itemId, participantId, round }).catch(() => [])
  return new Map(moves.flatMap(({ groupId, effect, newPeople }) => (groupId === null ? [] : [[groupId, effectWords(text, effect, newPeople, names)] as const])))
}
