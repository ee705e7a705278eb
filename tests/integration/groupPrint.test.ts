import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { GroupSheetKind } from '@shared/contract/division'
import { openGathering, type OpenGathering } from '../support/gathering'
import { needsPoppler, pdfText } from '../support/poppler'

const UNITS = ['1505', '1506', '1507', '1511', '1514', '1515']

const nordic = (a: string, b: string) => a.localeCompare(b, 'nb')

let open: OpenGathering
let itemId: string
let people: string[]

beforeEach(async () => {
  open = await openGathering()
  const units = await open.api.units.add({ set: '2020', numbers: UNITS })
  const byName = units.toSorted((a, b) => nordic(a.name, b.name))
  people = units.flatMap((unit) => open.register(unit.id, ['Siv', 'Per', 'Dag', 'Ane'].map((name) => [`${name} ${byName.indexOf(unit) + 1}`, 'political'])))
  itemId = (await open.api.agenda.addItem({ gatheringId: open.gathering.id, kind: 'cross_municipal_work', day: 0, before: null })).id
})
afterEach(() => open.close())

/** Everybody in so many groups, in turn. */
async function seat(count: number): Promise<void> {
  const made: string[] = []
  for (let group = 0; group < count; group += 1) made.push((await open.api.groups.add({ itemId })).id)
  for (const [place, participantId] of people.entries()) await open.api.groups.seat({ itemId, participantId, groupId: made[place % count] ?? '' })
}

describe('groups on paper', () => {
  it('have the name tags municipality for municipality, and the people of a group by name, in the groups’ order', async (test) => {
    needsPoppler(test)
    await seat(2)
    const textOf = async (sheet: GroupSheetKind) => pdfText(Buffer.from((await open.api.division.print({ itemId, sheet, round: null })).bytes, 'base64'))
    const names = (printed: string) => [...printed.matchAll(/[A-ZÅÆØ][a-zåæø]+ \d(?!\d)/g)].map(([name]) => name)
    const tags = names(await textOf('tags')).filter((name) => !name.startsWith('Gruppe'))
    expect(tags).toHaveLength(24)
    // A name ends with its municipality's place in the alphabet.
    expect(tags).toEqual(tags.toSorted((a, b) => nordic(a.slice(-1), b.slice(-1)) || nordic(a, b)))
    const lists = names(await textOf('lists'))
    const [first, second] = [lists.indexOf('Gruppe 1'), lists.indexOf('Gruppe 2')]
    expect(first).toBeLessThan(second)
    expect(lists.slice(first + 1, second)).toEqual(lists.slice(first + 1, second).toSorted(nordic))
  }, 60_000)

  it('are lists, tags and signs in the programme’s language, without those who are away', async () => {
    await seat(4)
    await open.api.attendance.set({ gatheringId: open.gathering.id, participantId: people[0] ?? '', present: false })
    for (const [sheet, name] of [['lists', 'Grupper'], ['tags', 'Namnelappar'], ['signs', 'Bordskilt']] as const) {
      const file = await open.api.division.print({ itemId, sheet, round: null })
      expect(file.name).toBe(`${name} – Arbeid på tvers av kommunar.pdf`)
      expect(Buffer.from(file.bytes, 'base64').toString('latin1')).toContain('/Lang (nn-NO)')
    }
  }, 60_000)

  it('are refused where nobody is seated', async () => {
    await expect(open.api.division.print({ itemId, sheet: 'tags', round: null })).rejects.toMatchObject({ code: 'REFUSED', data: { id: 'division_nobody_seated' } })
  })
})
