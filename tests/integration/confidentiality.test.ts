import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportTree } from '@shared/domain/reportTree'
import { canariesIn, openCanaries, type CanaryProgramme } from '../support/canaries'
import { needsPoppler, pdfText } from '../support/poppler'

const UNITS = ['Kristiansund', 'Herøy', 'Ørsta', 'Møre og Romsdal fylkeskommune']

let programme: CanaryProgramme
let out: string

beforeAll(async () => {
  programme = await openCanaries()
  out = join(programme.folder, 'out')
  for await (const _ of await programme.api.reports.export({ gatheringId: programme.gatheringId, folder: out, formats: ['pdf', 'docx', 'md'] })) continue
})
afterAll(() => programme.close())

/** What a unit may read, in order. */
const allowed = (unit: string): string[] => [...programme.words].filter(([, readers]) => readers.includes(unit)).map(([word]) => word).sort()

const bytes = (recipient: string, format: string): Uint8Array => readFileSync(join(out, `ABSOLUTT samling 7 – ${recipient}.${format}`))
const docxText = (file: Uint8Array): string => Object.entries(unzipSync(file)).map(([name, content]) => `${name} ${strFromU8(content)}`).join('\n')

describe('each municipality’s report', () => {
  it('is tested with words of every kind of reader', () => {
    const readers = new Set([...programme.words.values()].map((units) => units.length))
    expect(readers).toEqual(new Set([0, 1, 2, 4]))
    expect(programme.words.size).toBeGreaterThan(150)
    expect(programme.secret.length).toBeGreaterThan(15)
  })

  it.for(UNITS)('holds all of its own and nothing of another’s, in Markdown and Word and on screen: %s', async (unit) => {
    expect(canariesIn(strFromU8(bytes(unit, 'md')))).toEqual(allowed(unit))
    expect(canariesIn(docxText(bytes(unit, 'docx')))).toEqual(allowed(unit))
    const { id } = programme.units.find((candidate) => candidate.name === unit) ?? { id: '' }
    const preview: ReportTree = await programme.api.reports.preview({ gatheringId: programme.gatheringId, unitId: id })
    expect(canariesIn(JSON.stringify(preview))).toEqual(allowed(unit))
  })

  it.for(UNITS)('holds all of its own and nothing of another’s, in PDF: %s', (unit, test) => {
    needsPoppler(test)
    expect(canariesIn(pdfText(bytes(unit, 'pdf')).replace(/-\n/g, ''))).toEqual(allowed(unit))
  })
})

describe('the organisers’ report', () => {
  it('holds what everybody wrote, but nothing that was not approved', () => {
    const text = canariesIn(strFromU8(bytes('Arrangørene', 'md')))
    expect(text.filter((word) => [...programme.secret, ...programme.elsewhere].includes(word))).toEqual([])
    const missing = [...programme.words.keys()].filter((word) => !text.includes(word))
    const people = programme.units.flatMap((unit) => [unit.coordinator, unit.theme, ...programme.session.store.participant.all({ unitId: unit.id }).flatMap(({ name, role }) => [name, role])])
    expect(missing.filter((word) => !people.includes(word))).toEqual([])
  })
})
