import type { DivisionState } from '@shared/contract/division'
import type { GroupWithMembers } from '@shared/contract/groups'
import type { DivisionProposal } from '@shared/domain/division/proposal'
import type { Text } from '@shared/text'
import type { DivisionNames } from '@shared/text/divisionSentences'

/** What sentences about an item's groups call people, units and groups. */
export function divisionNames(text: Text, { people, settings }: DivisionState, groups: readonly Pick<GroupWithMembers, 'id' | 'name'>[]): DivisionNames {
  const persons = new Map(people.map((person) => [person.participantId, person.name]))
  const units = new Map(people.map((person) => [person.unitId, person.unitName]))
  const called = new Map(groups.map((group) => [group.id, group.name]))
  return {
    person: (id) => persons.get(id) ?? text.divisionSettings.gonePerson, unit: (id) => units.get(id) ?? '', group: (id) => called.get(id) ?? text.divisionSettings.goneGroup,
    hasRounds: settings.rounds > 1,
  }
}

/** The same with the groups of a proposal. */
export function proposalNames(names: DivisionNames, { groups }: DivisionProposal): DivisionNames {
  const called = new Map(groups.map((group) => [group.id, group.name]))
  return { ...names, group: (id) => called.get(id) ?? names.group(id) }
}
