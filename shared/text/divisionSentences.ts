import type { DivisionAssessment, MoveEffect, Reached } from '@shared/domain/division/assessment'
import type { BrokenRule, Contradiction, DivisionFinding, Proof, Why } from '@shared/domain/division/finding'
import type { Text } from './index'

/** What people, units and groups are called, by their ids. */
export interface DivisionNames {
  readonly person: (id: string) => string
  readonly unit: (id: string) => string
  readonly group: (id: string) => string
  /** Whether there are several rounds, so that a sentence has to name its own. */
  readonly hasRounds: boolean
}

/** A finding and its reason, in words. Findings that differ in the group alone are said once. */
export interface DivisionLine {
  readonly sentence: string
  readonly reason: string
  /** True where it is proved that no plan keeps the rule. */
  readonly isProved: boolean
}

/** More names than this in a row are not read; the rest is counted. */
const NAMED = 4

function namesOf(text: Text, ids: readonly string[], name: (id: string) => string): string {
  const shown = ids.length > NAMED + 1 ? ids.slice(0, NAMED) : ids
  const rest = ids.length - shown.length
  return text.composition.list([...shown.map(name), ...(rest > 0 ? [text.divisionWords.more(rest)] : [])])
}

/** What is not kept, and where; `groups` are the groups it is said of. */
function brokenSentence(text: Text, rule: BrokenRule, groups: readonly string[], names: DivisionNames): string {
  const group = namesOf(text, groups, names.group)
  const people = (ids: readonly string[]) => namesOf(text, ids, names.person)
  switch (rule.kind) {
    case 'unit': return text.divisionWords.broken.unit(group, rule.personIds.length, names.unit(rule.unitId), people(rule.personIds))
    case 'side': return text.divisionWords.broken.side(group, text.divisionWords.sides[rule.side])
    case 'youth': return rule.personIds.length === 1 ? text.divisionWords.broken.loneYouth(group, people(rule.personIds)) : text.divisionWords.broken.youth(group, rule.personIds.length, rule.atLeast)
    case 'facilitator': return text.divisionWords.broken.facilitator(group, people(rule.personIds), names.unit(rule.unitId))
    case 'apart': return text.divisionWords.broken.apart(group, people(rule.personIds))
    case 'size': return text.divisionWords.broken.size(group, rule.people, text.divisionWords.range(rule.minSize, rule.maxSize))
    case 'together': return text.divisionWords.broken.together(people(rule.personIds))
    case 'fixed': return text.divisionWords.broken.fixed(names.person(rule.personId), names.group(rule.groupId))
    case 'unseated': return text.divisionWords.broken.unseated(people(rule.personIds))
  }
}

function proofSentence(text: Text, proof: Proof, names: DivisionNames): string {
  switch (proof.kind) {
    case 'unit': {
      const say = proof.ownLed > 0 ? text.divisionWords.proof.unitElsewhere : text.divisionWords.proof.unit
      return say(names.unit(proof.unitId), proof.people, proof.groups, proof.atMost, proof.people - proof.groups * proof.atMost)
    }
    case 'side': {
      const people = text.divisionWords.counted[proof.side](proof.people)
      return proof.atLeast > 1 ? text.divisionWords.proof.sideAtLeast(people, proof.groups, proof.atLeast, proof.without) : text.divisionWords.proof.side(people, proof.groups, proof.without)
    }
    case 'youth': return text.divisionWords.proof.youth(proof.people, proof.atLeast)
    case 'seats': return text.divisionWords.proof.seats(proof.people, proof.seats)
    case 'contradiction': return contradictionSentence(text, proof.contradiction, names)
  }
}

function reasonOf(text: Text, why: Why, names: DivisionNames): string {
  return why.kind === 'impossible' ? proofSentence(text, why.proof, names) : text.divisionWords.why[why.kind]
}

/** What is not kept and why, each in a sentence; what is proved comes last, for nothing can be done about it. */
export function divisionLines(text: Text, findings: readonly DivisionFinding[], names: DivisionNames): DivisionLine[] {
  const alike = new Map<string, { readonly finding: DivisionFinding; readonly groups: string[] }>()
  for (const [index, finding] of findings.entries()) {
    const key = finding.kind === 'side' ? JSON.stringify({ ...finding, groupId: '' }) : String(index)
    const known = alike.get(key)
    const groups = 'groupId' in finding ? [finding.groupId] : []
    if (known) known.groups.push(...groups)
    else alike.set(key, { finding, groups })
  }
  const lines = [...alike.values()].map(({ finding, groups }): DivisionLine => {
    const sentence = brokenSentence(text, finding, groups, names)
    return {
      sentence: names.hasRounds ? text.divisionWords.inRound(finding.round + 1, sentence) : sentence,
      reason: reasonOf(text, finding.why, names), isProved: finding.why.kind === 'impossible',
    }
  })
  return lines.sort((a, b) => Number(a.isProved) - Number(b.isProved))
}

/** What cannot be, and the smallest change that resolves it. */
export function contradictionSentence(text: Text, contradiction: Contradiction, names: DivisionNames): string {
  const people = (ids: readonly string[]) => namesOf(text, ids, names.person)
  const groups = (ids: readonly string[]) => namesOf(text, ids, names.group)
  const it = contradiction
  switch (it.kind) {
    case 'no_people': case 'no_groups': return text.contradictions[it.kind]
    case 'fewer_people_than_groups': return text.contradictions[it.kind](it.people, it.groups)
    case 'too_few_seats': return text.contradictions[it.kind](it.people, it.seats)
    case 'too_few_people': return text.contradictions[it.kind](it.people, it.least)
    case 'together_and_apart': return text.contradictions[it.kind](people(it.personIds))
    case 'together_too_many': return text.contradictions[it.kind](it.personIds.length, it.maxSize)
    case 'together_of_one_unit': return text.contradictions[it.kind](people(it.personIds), names.unit(it.unitId), it.personIds.length, it.atMost)
    case 'apart_too_many': return text.contradictions[it.kind](it.personIds.length, it.groups)
    case 'fixed_twice': return text.contradictions[it.kind](names.person(it.personId), groups(it.groupIds))
    case 'fixed_apart': return text.contradictions[it.kind](people(it.personIds), names.group(it.groupId))
    case 'fixed_together': return text.contradictions[it.kind](people(it.personIds), groups(it.groupIds))
    case 'fixed_too_many': return text.contradictions[it.kind](names.group(it.groupId), it.people, it.maxSize)
    case 'fixed_of_one_unit': return text.contradictions[it.kind](people(it.personIds), names.unit(it.unitId), names.group(it.groupId), it.personIds.length, it.atMost)
    case 'fixed_with_facilitator': return text.contradictions[it.kind](names.person(it.personId), names.group(it.groupId), names.unit(it.unitId))
    case 'fixed_in_locked': return text.contradictions[it.kind](names.person(it.personId), names.group(it.groupId))
  }
}

/** What is reached of the aims, each in a sentence against the best that could be. */
export function aimLines(text: Text, { newUnits, repeats, mixes }: DivisionAssessment): string[] {
  return [
    ...(newUnits.bound > 0 ? [newUnits.reached >= newUnits.bound ? text.divisionWords.aim.allNew(newUnits.reached) : text.divisionWords.aim.newUnits(newUnits.reached, newUnits.bound)] : []),
    repeats.reached === 0 ? text.divisionWords.aim.noRepeats : text.divisionWords.aim.repeats(repeats.reached, repeats.bound),
    ...mixes.map(({ mix, pairs }) => text.divisionWords.aim.mixed(text.divisionWords.mix[mix], howMixed(text, pairs))),
  ]
}

/** From so many hundredths of the bound on, something is called almost as mixed as possible, or fairly mixed. */
const [NEAR, FAIR] = [90, 70]

function howMixed(text: Text, { reached, bound }: Reached): string {
  const percent = bound === 0 ? 100 : Math.floor(reached / bound * 100)
  if (percent >= 100) return text.divisionWords.how.best
  return percent >= NEAR ? text.divisionWords.how.near(percent) : percent >= FAIR ? text.divisionWords.how.good(percent) : text.divisionWords.how.poor(percent)
}

/** What a move would do, in a few words: the rules it breaks, what it mends, and whom it brings together. */
export function effectWords(text: Text, { breaks, mends }: MoveEffect, newPeople: number | null, names: DivisionNames): string {
  const broken = breaks.filter((finding) => finding.kind !== 'unseated').map((finding) => brokenWords(text, finding, names))
  return [
    ...(broken.length === 0 ? [text.divisionWords.effect.breaksNothing] : broken), ...(mends.length > 0 ? [text.divisionWords.effect.mends(mends.length)] : []), ...(newPeople === null ? [] : [text.divisionWords.effect.newPeople(newPeople)]),
  ].join(', ')
}

function brokenWords(text: Text, rule: BrokenRule, names: DivisionNames): string {
  switch (rule.kind) {
    case 'unit': return text.divisionWords.effect.unit(rule.personIds.length, names.unit(rule.unitId))
    case 'side': return text.divisionWords.effect.side(names.group(rule.groupId), text.divisionWords.sides[rule.side])
    case 'youth': return text.divisionWords.effect.youth(names.group(rule.groupId))
    case 'facilitator': return text.divisionWords.effect.facilitator
    case 'apart': return text.divisionWords.effect.apart(namesOf(text, rule.personIds, names.person))
    case 'size': return text.divisionWords.effect.size(names.group(rule.groupId), rule.people)
    case 'together': return text.divisionWords.effect.together(namesOf(text, rule.personIds, names.person))
    case 'fixed': return text.divisionWords.effect.fixed(names.person(rule.personId), names.group(rule.groupId))
    case 'unseated': return text.divisionWords.effect.unseated
  }
}
