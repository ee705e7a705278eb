import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DivisionProposal } from '@shared/domain/division/proposal'
import { USUAL_SETTINGS, type DivisionSettings } from '@shared/domain/division/settings'
import type { Side } from '@shared/domain/kinds'
import { writeNote } from '../support/everyCommand'
import { openGathering, type OpenGathering } from '../support/gathering'

const SIDES: readonly Side[] = ['political', 'administrative', 'youth', 'political']
const UNITS = ['1505', '1506', '1507', '1511', '1514', '1515']

let open: OpenGathering
let itemId: string
let people: string[]

beforeEach(async () => {
  open = await openGathering()
  const units = await open.api.units.add({ set: '2020', numbers: UNITS })
  people = units.flatMap((unit) => open.register(unit.id, SIDES.map((side, index) => [`${unit.name} ${index + 1}`, side])))
  itemId = (await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'cross_municipal_work', day: 0, before: null })).id
})
afterEach(() => open.close())

const set = (settings: Partial<DivisionSettings>) => open.api.division.set({ itemId, settings: { ...USUAL_SETTINGS, amount: { kind: 'groups', groups: 4 }, ...settings } })
const state = () => open.api.division.state({ itemId })
const absent = (participantId: string, present = false) => open.api.attendance.set({ gatheringId: open.gathering.id, participantId, present })

/** The last proposal of a search. */
async function lastOf(search: Promise<AsyncIterable<{ readonly proposal: DivisionProposal | null }>>): Promise<DivisionProposal> {
  let last: DivisionProposal | null = null
  for await (const { proposal } of await search) last = proposal ?? last
  return last ?? expect.fail('no proposal')
}

const propose = (seed = 1) => lastOf(open.api.division.propose({ itemId, seed }))
const repair = () => lastOf(open.api.division.repair({ itemId }))
const apply = ({ seed, groups, seats, removed, emptied }: DivisionProposal) => open.api.division.apply({
  itemId, seed, groups: groups.map(({ id, isNew, isLocked }) => ({ id, isNew, isLocked })), surplus: [...removed, ...emptied], seats: [...seats],
})
const seatsNow = async () => (await open.api.groups.list({ itemId })).map(({ name, members }) => [name, members.map((member) => `${member.round} ${member.participantId}`).toSorted()] as const)
const refusal = (id: string) => ({ code: 'REFUSED', data: { id } })

describe('the settings of a division', () => {
  it('are the usual ones at first, and as they were left the next time; undo takes them back', async () => {
    expect((await state()).settings).toEqual(USUAL_SETTINGS)
    await set({ rounds: 3 })
    expect((await state()).settings).toMatchObject({ amount: { kind: 'groups', groups: 4 }, rounds: 3 })
    await open.api.history.undo()
    expect((await state()).settings).toEqual(USUAL_SETTINGS)
  })

  it('change in one step of undo while they are typed', async () => {
    for (const groups of [1, 12]) await set({ amount: { kind: 'groups', groups } })
    await open.api.history.undo()
    expect((await state()).settings).toEqual(USUAL_SETTINGS)
  })

  it('stay as they were shown when a proposal is used that was made with the usual ones', async () => {
    await apply(await propose())
    expect((await state()).settings).toEqual(USUAL_SETTINGS)
  }, 60_000)

  it('ask for as many groups as there are where groups were made by hand before', async () => {
    for (let made = 0; made < 3; made += 1) await open.api.groups.add({ itemId })
    expect((await state()).settings.amount).toEqual({ kind: 'groups', groups: 3 })
  })

  it('are the usual ones where too few groups were made by hand to seat everybody: nobody asks for one group of 24', async () => {
    await open.api.groups.add({ itemId })
    expect(await state()).toMatchObject({ settings: USUAL_SETTINGS, groups: 3 })
  })

  it('are refused where they make no sense, and read as the usual ones where the file holds others', async () => {
    await expect(set({ amount: { kind: 'people', min: 8, max: 6 } })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(set({ rounds: 0 })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await set({})
    open.session.store.log.run('test.damage', null, false, () => open.session.store.division.update(open.session.store.division.all()[0]?.id ?? '', { settings: '{"amount":' }))
    expect((await state()).settings).toEqual(USUAL_SETTINGS)
  })

  it('are told with what contradicts itself in them', async () => {
    await set({ amount: { kind: 'groups', groups: 40 } })
    expect((await state()).contradictions).toContainEqual({ kind: 'fewer_people_than_groups', people: 24, groups: 40 })
  })
})

describe('a proposal', () => {
  it('seats everybody who is there once in each round, and is the same for the same seed', async () => {
    await set({ rounds: 2 })
    await absent(people[0] ?? '')
    const proposal = await propose()
    for (const round of [0, 1]) {
      expect(proposal.seats.filter((seats) => seats.round === round).flatMap((seats) => seats.participantIds).toSorted()).toEqual(people.slice(1).toSorted())
    }
    expect((await propose()).seats).toEqual(proposal.seats)
    expect(proposal.groups.map(({ name, isNew }) => [name, isNew])).toEqual([1, 2, 3, 4].map((number) => [`Gruppe ${number}`, true]))
  }, 60_000)

  it('changes nothing until it is applied, in one step that undo takes back', async () => {
    const before = await seatsNow()
    await set({})
    const proposal = await propose(5)
    expect(await seatsNow()).toEqual(before)
    expect(await apply(proposal)).toEqual({ groups: 4, emptied: [] })
    expect((await seatsNow()).map(([, members]) => members.length)).toEqual([6, 6, 6, 6])
    expect((await state()).seed).toBe(5)
    expect((await state()).assessment).toEqual(proposal.assessment)
    await open.api.history.undo()
    expect(await seatsNow()).toEqual([])
    expect((await state()).seed).toBe(1)
    await open.api.history.redo()
    expect((await seatsNow()).map(([, members]) => members.length)).toEqual([6, 6, 6, 6])
  }, 60_000)

  it('uses the groups that are there in their order, keeps their names, removes empty ones and leaves those that wrote', async () => {
    const [blue, silent, wrote] = [await open.api.groups.add({ itemId, name: 'Blå' }), await open.api.groups.add({ itemId, name: 'Stille' }), await open.api.groups.add({ itemId, name: 'Skrev' })]
    await writeNote(open.api, itemId, wrote.id, 'Vi ble enige.')
    await open.api.groups.seat({ itemId, participantId: people[0] ?? '', groupId: wrote.id })
    await set({ amount: { kind: 'groups', groups: 1 } })
    const proposal = await propose()
    expect([proposal.groups.map((group) => group.id), proposal.removed, proposal.emptied]).toEqual([[blue.id], [silent.id], [wrote.id]])
    expect(await apply(proposal)).toEqual({ groups: 1, emptied: ['Skrev'] })
    expect((await seatsNow()).map(([name, members]) => [name, members.length])).toEqual([['Blå', 24], ['Skrev', 0]])
  }, 60_000)

  it('leaves a locked group with the people it has', async () => {
    const locked = await open.api.groups.add({ itemId, name: 'Fast' })
    const [ane = '', bo = ''] = people
    for (const participantId of [ane, bo]) await open.api.groups.seat({ itemId, participantId, groupId: locked.id })
    await open.api.groups.setLocked({ id: locked.id, locked: true })
    await set({ amount: { kind: 'groups', groups: 4 } })
    const proposal = await propose()
    expect(proposal.groups.map((group) => group.isLocked)).toEqual([true, false, false, false])
    expect(proposal.seats.find((seats) => seats.groupId === locked.id)?.participantIds.toSorted()).toEqual([ane, bo].toSorted())
  }, 60_000)

  it('keeps people together, apart, in their fixed seats and away from a facilitator of their own', async () => {
    const groups = [await open.api.groups.add({ itemId }), await open.api.groups.add({ itemId }), await open.api.groups.add({ itemId }), await open.api.groups.add({ itemId })]
    const [first = '', , , fourth = '', fifth = ''] = people
    const unitId = open.session.store.participant.get(first).unitId
    await open.api.groups.setFacilitator({ id: groups[0]?.id ?? '', unitId })
    await set({ rules: { ...USUAL_SETTINGS.rules, unitAtMost: 2, together: [[first, fifth]], apart: [[first, people[8] ?? '']], fixed: [{ personId: people[12] ?? '', groupId: groups[2]?.id ?? '' }] } })
    const { seats, assessment } = await propose()
    const groupOf = (participantId: string) => seats.find((place) => place.participantIds.includes(participantId))?.groupId
    expect(assessment.findings).toEqual([])
    expect(groupOf(first)).toBe(groupOf(fifth))
    expect(groupOf(first)).not.toBe(groupOf(people[8] ?? ''))
    expect(groupOf(people[12] ?? '')).toBe(groups[2]?.id)
    expect([first, people[1], people[2], fourth].map((id) => groupOf(id ?? ''))).not.toContain(groups[0]?.id)
  }, 60_000)

  it('knows whom people sat with before: at earlier items and gatherings', async () => {
    await set({})
    const first = await propose()
    await apply(first)
    const later = await open.api.gatherings.add({ title: 'Samling 2', date: { kind: 'day', day: '2020-12-10' } })
    const next = await open.api.agenda.addItem({ gatheringId: later.id, kind: 'cross_municipal_work', day: 0, before: null })
    await open.api.groups.add({ itemId: next.id })
    const groupId = (await open.api.groups.list({ itemId: next.id }))[0]?.id ?? ''
    const [place] = first.seats
    for (const participantId of place?.participantIds.slice(0, 3) ?? []) await open.api.groups.seat({ itemId: next.id, participantId, groupId })
    expect((await open.api.division.state({ itemId: next.id })).assessment?.repeats.reached).toBe(3)
    const [move] = await open.api.division.moves({ itemId: next.id, participantId: place?.participantIds[3] ?? '', round: 0 })
    expect(move).toMatchObject({ groupId, newPeople: 0, effect: { repeats: 3 } })
  }, 60_000)

  it('keeps what was found when it is stopped', async () => {
    await set({})
    const controller = new AbortController()
    let best: DivisionProposal | null = null
    let share = 0
    try {
      for await (const { proposal, done, of } of await open.api.division.propose({ itemId, seed: 1 }, { signal: controller.signal })) {
        best = proposal ?? best
        share = done / of
        if (best) controller.abort()
      }
    } catch (error) {
      if (!controller.signal.aborted) throw error
    }
    expect(share).toBeLessThan(1)
    expect(await apply(best ?? expect.fail('nothing was found'))).toMatchObject({ groups: 4 })
  }, 60_000)
})

describe('a proposal that fits no more is refused, and nothing is changed', () => {
  it.each([
    ['somebody in it has left', 'division_people_gone', () => absent(people[3] ?? '')],
    ['somebody in it was removed', 'division_people_gone', () => open.api.participants.remove({ id: people[3] ?? '' })],
    ['a group was added', 'division_groups_changed', () => open.api.groups.add({ itemId })],
    ['a group was removed', 'division_groups_changed', async () => open.api.groups.remove({ id: (await open.api.groups.list({ itemId }))[0]?.id ?? '' })],
    ['a group was locked', 'division_groups_changed', async () => open.api.groups.setLocked({ id: (await open.api.groups.list({ itemId }))[0]?.id ?? '', locked: true })],
  ] as const)('%s', async (_, id, happens) => {
    await open.api.groups.add({ itemId })
    await set({})
    const proposal = await propose()
    await happens()
    const before = await seatsNow()
    await expect(apply(proposal)).rejects.toMatchObject(refusal(id))
    expect(await seatsNow()).toEqual(before)
  }, 60_000)

  it('a locked group has other people in a later round', async () => {
    const locked = await open.api.groups.add({ itemId, name: 'Fast' })
    const [ane = '', bo = ''] = people
    for (const round of [0, 1]) await open.api.groups.seat({ itemId, participantId: ane, groupId: locked.id, round })
    await open.api.groups.setLocked({ id: locked.id, locked: true })
    await set({ rounds: 2 })
    const proposal = await propose()
    await open.api.groups.seat({ itemId, participantId: bo, groupId: locked.id, round: 1 })
    const before = await seatsNow()
    await expect(apply(proposal)).rejects.toMatchObject(refusal('division_groups_changed'))
    expect(await seatsNow()).toEqual(before)
    await open.api.history.undo()
    expect(await apply(proposal)).toMatchObject({ groups: 4 })
  }, 60_000)

  it('somebody would sit twice', async () => {
    await set({})
    const proposal = await propose()
    const [one] = proposal.seats
    await expect(apply({ ...proposal, seats: [...proposal.seats, ...(one ? [one] : [])] })).rejects.toMatchObject(refusal('division_groups_changed'))
  }, 60_000)

  it('a group would be made twice', async () => {
    await set({})
    const proposal = await propose()
    await expect(apply({ ...proposal, groups: [...proposal.groups, ...proposal.groups.slice(0, 1)] })).rejects.toMatchObject(refusal('division_groups_changed'))
    expect(await open.api.groups.list({ itemId })).toEqual([])
  }, 60_000)
})

describe('a repair', () => {
  it('seats late arrivals, empties the seats of those who left, and moves few others', async () => {
    await set({})
    for (const late of people.slice(0, 2)) await absent(late)
    await apply(await propose())
    const before = await seatsNow()
    for (const late of people.slice(0, 2)) await absent(late, true)
    for (const gone of people.slice(8, 11)) await absent(gone)
    expect(await state()).toMatchObject({ away: people.slice(8, 11), unseated: people.slice(0, 2) })
    const proposal = await repair()
    expect(proposal.moves.filter((move) => move.from === null).map((move) => move.participantId)).toEqual(people.slice(0, 2))
    expect(proposal.moves.filter((move) => move.from !== null).length).toBeLessThanOrEqual(3)
    await apply(proposal)
    expect(await state()).toMatchObject({ away: [], unseated: [] })
    await open.api.history.undo()
    expect(await seatsNow()).toEqual(before)
  }, 60_000)

  it('leaves a group empty that the proposal did not need, which breaks no rule, until somebody is moved there', async () => {
    for (let made = 0; made < 4; made += 1) await open.api.groups.add({ itemId })
    const spare = (await open.api.groups.list({ itemId }))[3] ?? expect.fail('no group')
    await writeNote(open.api, itemId, spare.id, 'Skrevet i den fjerde gruppa')
    await set({ amount: { kind: 'groups', groups: 3 } })
    await apply(await propose())
    expect(await state()).toMatchObject({ seated: { groups: 3, rounds: 1 } })
    expect((await state()).assessment?.findings.filter((finding) => 'groupId' in finding && finding.groupId === spare.id)).toEqual([])
    await absent(people[0] ?? '')
    const proposal = await repair()
    expect(proposal.moves.map((move) => move.to)).not.toContain(spare.id)
    await apply(proposal)
    expect((await open.api.groups.list({ itemId })).find((group) => group.id === spare.id)?.members).toEqual([])
    expect((await open.api.division.moves({ itemId, participantId: people[1] ?? '', round: 0 })).map((move) => move.groupId)).toContain(spare.id)
    await open.api.groups.seat({ itemId, participantId: people[1] ?? '', groupId: spare.id })
    expect((await state()).seated).toEqual({ groups: 4, rounds: 1 })
  }, 60_000)

  it('is refused where there are no groups', async () => {
    await expect(repair()).rejects.toMatchObject(refusal('division_no_groups'))
  })
})

describe('rounds', () => {
  it('that are asked for and that nobody is seated in yet break no rule and leave nobody without a group: the groups are judged in the rounds they have', async () => {
    await set({})
    await apply(await propose())
    const { assessment } = await state()
    await set({ rounds: 3 })
    expect(await state()).toMatchObject({ seated: { groups: 4, rounds: 1 }, unseated: [], assessment: { findings: assessment?.findings } })
    await apply(await propose())
    await set({ rounds: 2 })
    expect((await state()).seated).toEqual({ groups: 4, rounds: 3 })
  }, 60_000)

  it('seat a person in another group in each, and count them once where their group is asked for', async () => {
    const [one, two] = [await open.api.groups.add({ itemId }), await open.api.groups.add({ itemId })]
    const [ane = ''] = people
    await open.api.groups.seat({ itemId, participantId: ane, groupId: one.id })
    await open.api.groups.seat({ itemId, participantId: ane, groupId: two.id, round: 1 })
    await open.api.groups.seat({ itemId, participantId: ane, groupId: one.id, round: 2 })
    expect((await seatsNow()).map(([, members]) => members)).toEqual([[`0 ${ane}`, `2 ${ane}`], [`1 ${ane}`]])
    expect((await open.api.groups.unseated({ itemId, round: 1 })).map((person) => person.participantId)).not.toContain(ane)
    expect((await open.api.groups.unseated({ itemId, round: 3 })).map((person) => person.participantId)).toContain(ane)
    await open.api.groups.seat({ itemId, participantId: ane, groupId: two.id, round: 0 })
    expect((await seatsNow()).map(([, members]) => members)).toEqual([[`2 ${ane}`], [`0 ${ane}`, `1 ${ane}`]])
  })
})
