import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { groupSheetWriter } from '@electron/documents/groupSheets'
import type { GroupSheets, SheetGroup } from '@shared/domain/division/sheets'
import { root } from '../support/aliases'
import { needsPoppler, pdfProperties, pdfStructure, pdfText } from '../support/poppler'

// Typst itself refuses to write what breaks PDF/UA-1, so that each file that comes out has passed its check.
const write = groupSheetWriter(join(root, 'resources'))
const base = { language: 'nn', title: 'Grupper: Kafédialog', subtitle: 'Samling 2, 10.–11. desember 2020', date: '2020-12-10' } as const

const groupOf = (name: string, people: number, note = ''): SheetGroup =>
  ({ name, note, people: Array.from({ length: people }, (_, index) => ({ name: `Åse Ødegård ${index + 1}`, unit: index % 2 === 0 ? 'Ørsta' : 'Møre og Romsdal fylkeskommune' })) })
const groups = [groupOf('Gruppe 1', 6, 'Prosessleiar frå Sula'), groupOf('Den blå gruppa', 8)]
const lists = (rounds: number): GroupSheets => ({
  ...base, kind: 'lists', rounds: Array.from({ length: rounds }, (_, round) => ({ title: rounds === 1 ? '' : `Runde ${round + 1}`, groups })),
  finder: { title: 'Finn gruppa di', columns: ['Namn', 'Kommune', ...Array.from({ length: rounds }, (_, round) => `Runde ${round + 1}`)], rows: [['Åse Ødegård 1', 'Ørsta', ...Array.from({ length: rounds }, () => 'Gruppe 1')]] },
})
const tags = (count: number, places: readonly string[] = ['Gruppe 1']): GroupSheets => ({ ...base, kind: 'tags', tags: Array.from({ length: count }, (_, index) => ({ name: `Kari Nordmann ${index + 1}`, unit: 'Herøy', places })) })
const signs = (...of: readonly SheetGroup[]): GroupSheets => ({ ...base, kind: 'signs', signs: of })
const pages = (pdf: Uint8Array) => Number(/Pages: +(\d+)/.exec(pdfProperties(pdf))?.[1])

describe('groups on paper', () => {
  it.each([['lists', lists(2)], ['tags', tags(3)], ['signs', signs(...groups)]])('are tagged, titled and in their language: %s', (_, sheets, ) => {
    const pdf = Buffer.from(write(sheets)).toString('latin1')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Lang (nn-NO)')
    expect(pdf).toMatch(/pdfuaid:part>1</)
  })

  it('have each group under a heading, and a table in which everybody finds their own', (test) => {
    needsPoppler(test)
    const tree = pdfStructure(write(lists(2)))
    const headings = [...tree.matchAll(/^ *H(\d) [^\n]*\n +"([^"]*)"/gm)].map((match) => `${match[1]} ${match[2]}`)
    expect(headings).toEqual(['1 Grupper: Kafédialog', '2 Runde 1', '3 Gruppe 1', '3 Den blå gruppa', '2 Runde 2', '3 Gruppe 1', '3 Den blå gruppa', '2 Finn gruppa di'])
    for (const tag of ['Table', 'THead', 'TH', 'TD', 'L ', 'LI']) expect(tree).toMatch(new RegExp(`^ *${tag}`, 'm'))
    expect(pdfText(write(lists(1)))).toContain('Prosessleiar frå Sula')
  })

  it('have a page for each round and one for the names', (test) => {
    needsPoppler(test)
    expect(pages(write(lists(3)))).toBe(4)
  })

  it('are eight name tags on a page, with the group of each round', (test) => {
    needsPoppler(test)
    expect([pages(write(tags(8))), pages(write(tags(9)))]).toEqual([1, 2])
    expect(pdfText(write(tags(1, ['1. Gruppe 7', '2. Gruppe 3'])))).toMatch(/Kari Nordmann 1\s+Herøy\s+1\. Gruppe 7\s+2\. Gruppe 3/)
    expect(pages(write(tags(8, Array.from({ length: 12 }, (_, round) => `${round + 1}. Gruppe 22`))))).toBe(1)
  })

  it('are a sign for each table, with its people', (test) => {
    needsPoppler(test)
    const pdf = write(signs(...groups, groupOf('Stor', 40)))
    expect(pages(pdf)).toBe(3)
    expect(pdfText(pdf)).toContain('Åse Ødegård 40')
  })

  it.each([
    ['Typst code', '#set page(fill: red) $x^2$ @ref #panic("no")'], ['a name without spaces', 'x'.repeat(500)], ['a long name', 'Ann-Kristin Marie '.repeat(20)],
    ['scripts that no font of ours has', '世界 ᐃᓄᒃ ไทย'], ['emoji', '👩‍👩‍👧 🇳🇴'], ['control characters', 'a\u0000b\u0007\u202Eabc\uD800'], ['nothing', ''],
  ])('are written whatever people are called, and stay within their pages: %s', (_, name) => {
    const people = [{ name, unit: name }]
    expect(write({ ...base, kind: 'tags', tags: [{ name, unit: name, places: [name] }] }).length).toBeGreaterThan(3_000)
    if (name !== '') expect(write(signs({ name, note: name, people })).length).toBeGreaterThan(3_000)
    if (name !== '') expect(write({ ...lists(1), kind: 'lists', rounds: [{ title: '', groups: [{ name, note: name, people }] }], finder: { title: 'Finn', columns: ['a', 'b', 'c'], rows: [[name, name, name]] } }).length).toBeGreaterThan(3_000)
  })
})
