import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ExportProgress } from '@shared/contract/reports'
import type { ReportFormat } from '@shared/domain/report'
import type { ReportTree, TreeBlock, TreeInline } from '@shared/domain/reportTree'
import { root } from '../support/aliases'
import { openCanaries, type CanaryProgramme } from '../support/canaries'

let programme: CanaryProgramme
let out: string

beforeEach(async () => {
  programme = await openCanaries()
  out = join(programme.folder, 'ut', 'rapporter')
})
afterEach(() => programme.close())

const unitId = (name: string): string => programme.units.find((unit) => unit.name === name)?.id ?? ''
const preview = (name: string | null): Promise<ReportTree> => programme.api.reports.preview({ gatheringId: programme.gatheringId, unitId: name === null ? null : unitId(name) })

async function exported(order: { formats?: ReportFormat[]; unitIds?: (string | null)[]; signal?: AbortSignal } = {}): Promise<ExportProgress[]> {
  const { formats = ['md'], unitIds, signal } = order
  const events: ExportProgress[] = []
  const stream = await programme.api.reports.export({ gatheringId: programme.gatheringId, folder: out, formats, ...(unitIds && { unitIds }) }, { ...(signal && { signal }) })
  for await (const event of stream) events.push(event)
  return events
}

const words = (children: readonly TreeInline[]): string => children.map((child) => ('text' in child ? child.text : 'children' in child ? words(child.children) : ' ')).join('')
const headings = (tree: ReportTree): string[] => tree.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [words(block.children)] : []))
const warnings = (tree: ReportTree): string[] => tree.blocks.flatMap((block: TreeBlock) => (block.kind === 'paragraph' && block.tone === 'warning' ? [words(block.children)] : []))

describe('a report', () => {
  it('is written in the municipality’s language form; a neutral one follows the programme, and each can choose', async () => {
    expect(headings(await preview('Herøy'))).toEqual(['Kven som deltok', 'Innlegga og det vi gjorde saman', 'Spørsmål til innleiarane', 'Arbeidet i eiga gruppe', 'Med heim frå grupper på tvers', 'Frå andre grupper, delt med alle', 'Det barn og unge sa', 'Tiltak', 'Kva deltakarane syntest om dagen', 'Vegen vidare'])
    expect(headings(await preview('Kristiansund'))[0]).toBe('Hvem som deltok')
    await programme.api.programme.update({ neutralLanguage: 'nn' })
    expect((await preview('Kristiansund')).language).toBe('nn')
    await programme.api.units.update({ id: unitId('Herøy'), reportLanguage: 'nb' })
    expect((await preview('Herøy')).language).toBe('nb')
    expect((await programme.api.reports.recipients()).map(({ name, language }) => `${name} ${language}`)).toEqual([
      'Kristiansund kommune nn', 'Herøy kommune nb', 'Ørsta kommune nn', 'Møre og Romsdal fylkeskommune nb', 'Arrangørane nn',
    ])
  })

  it('says its gathering, recipient and date', async () => {
    expect(await preview('Ørsta')).toMatchObject({ title: 'Rapport: Samling 7', recipient: 'Ørsta kommune', subtitle: '10.–11. desember 2020', date: '2020-12-10', author: 'ABSOLUTT prøve', notice: null })
    await programme.api.gatherings.update({ id: programme.gatheringId, date: { kind: 'day', day: '2020-11-17' }, form: 'digital', question: 'Behov for endring?' })
    expect((await preview('Ørsta')).subtitle).toBe('Behov for endring? · Tysdag 17. november 2020 · Digital')
    await programme.api.gatherings.update({ id: programme.gatheringId, date: { kind: 'month', month: '2022-01' } })
    expect(await preview('Kristiansund')).toMatchObject({ subtitle: 'Behov for endring? · Januar 2022 · Digital', date: null })
  })

  it('has the numbers of the evaluation where three have answered, and says which questions of the room were answered', async () => {
    const cells = (tree: ReportTree): string[][] => tree.blocks.flatMap((block) => (block.kind === 'table' && words(block.columns[0] ?? []) === 'Spørsmål' ? block.rows.map((row) => row.map(words)) : []))
    const { store } = programme.session
    expect(cells(await preview('Herøy')).map((row) => row.slice(1))).toEqual([['3', '2,0', '1', '1', '1', '0', '0']])
    await programme.api.evaluation.addQuestion({ gatheringId: programme.gatheringId, kind: 'scale', text: 'Ingen svarte' })
    const [answered] = store.evaluationAnswer.all().filter((answer) => answer.value !== null)
    store.log.run('test.remove', null, false, () => store.evaluationAnswer.delete(answered?.id ?? ''))
    const fewer = await preview('Herøy')
    expect(cells(fewer)).toEqual([])
    const said = fewer.blocks.flatMap((block) => (block.kind === 'paragraph' ? [words(block.children)] : []))
    expect(said).toContain('Eitt spørsmål er utelate, fordi færre enn tre svarte.')
    expect(JSON.stringify(fewer)).toContain('Fekk ikkje svar på samlinga')
    await programme.api.questions.remove({ ids: store.speakerQuestion.all().map(({ id }) => id) })
    await programme.api.evaluation.removeQuestion({ id: answered?.questionId ?? '' })
    expect(headings(await preview('Herøy')).filter((heading) => /innleiarane|syntest/.test(heading))).toEqual([])
  })

  it('warns of the sides that nobody spoke for', async () => {
    expect(warnings(await preview('Ørsta'))).toEqual(['Ikkje representert: politisk leiing, administrativ leiing og barn og unge.'])
    expect(warnings(await preview('Herøy'))).toEqual([])
    await programme.api.programme.setRule({ id: 'R4', severity: 'off' })
    expect(warnings(await preview('Ørsta'))).toEqual(['Ikkje representert: politisk leiing og administrativ leiing.'])
  })

  it('marks what comes from a group across municipalities, and says who sat there', async () => {
    const text = JSON.stringify(await preview('Herøy'))
    expect(text).toContain('I gruppa sat Kristiansund og Herøy. Frå Herøy: ')
    expect(text).toContain('Gruppe 2: ')
    expect(JSON.stringify(await preview('Ørsta'))).not.toContain('Frå Ørsta: ')
  })

  it('says in a sentence what is empty', async () => {
    const { id } = await programme.api.gatherings.add({ title: 'Tom' })
    const text = JSON.stringify(await programme.api.reports.preview({ gatheringId: id, unitId: unitId('Ørsta') }))
    for (const sentence of ['Oppmøtet vart ikkje notert.', 'Ingenting er notert frå innlegga enno.', 'Ingenting er skrive frå eiga gruppe enno.', 'Ingen innspel frå barn og unge er godkjende enno.', 'Dette var den siste samlinga i programmet.']) expect(text).toContain(sentence)
  })

  it('follows the measures of earlier gatherings, and knows nothing of later ones', async () => {
    const later = await programme.api.gatherings.add({ title: 'Samling 8' })
    await programme.api.measures.add({ unitId: unitId('Ørsta'), gatheringId: later.id, what: 'Seinare tiltak' })
    expect(JSON.stringify(await preview('Ørsta'))).not.toContain('Seinare tiltak')
    const next = JSON.stringify(await programme.api.reports.preview({ gatheringId: later.id, unitId: unitId('Ørsta') }))
    expect(next).toContain('Seinare tiltak')
    expect(next).toContain('1. mars 2021')
  })
})

describe('an export', { timeout: 60_000 }, () => {
  it('writes a file for every recipient and format, and tells of each', async () => {
    const events = await exported({ formats: ['pdf', 'docx', 'md', 'md'] })
    expect(events.map((event) => event.done)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
    expect(new Set(events.map((event) => event.total))).toEqual(new Set([15]))
    expect(readdirSync(out).sort()).toEqual(events.map((event) => event.file).sort())
    expect(readdirSync(out)).toContain('ABSOLUTT samling 7 – Ørsta.pdf')
    expect(readFileSync(join(out, 'ABSOLUTT samling 7 – Ørsta.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('leaves files that would not change as they are, and replaces those that would', async () => {
    await exported({ formats: ['pdf', 'docx', 'md'] })
    const before = statSync(join(out, 'ABSOLUTT samling 7 – Herøy.pdf')).mtimeMs
    expect((await exported({ formats: ['pdf', 'docx', 'md'] })).filter((event) => event.written)).toEqual([])
    await programme.api.measures.add({ unitId: unitId('Ørsta'), what: 'Nytt tiltak' })
    const written = (await exported({ formats: ['pdf', 'docx', 'md'] })).filter((event) => event.written).map((event) => event.file)
    expect(written).toEqual(['pdf', 'docx', 'md'].map((format) => `ABSOLUTT samling 7 – Ørsta.${format}`).concat(['pdf', 'docx', 'md'].map((format) => `ABSOLUTT samling 7 – Arrangørene.${format}`)))
    expect(statSync(join(out, 'ABSOLUTT samling 7 – Herøy.pdf')).mtimeMs).toBe(before)
  })

  it('writes only what was asked for, and refuses a unit that does not take part', async () => {
    expect((await exported({ unitIds: [unitId('Ørsta'), null] })).map((event) => event.file)).toEqual(['ABSOLUTT samling 7 – Ørsta.md', 'ABSOLUTT samling 7 – Arrangørene.md'])
    await expect(exported({ unitIds: ['nobody'] })).rejects.toMatchObject({ data: { id: 'not_found' } })
  })

  it('stops when it is cancelled, with whole files only', async () => {
    const controller = new AbortController()
    const stream = await programme.api.reports.export({ gatheringId: programme.gatheringId, folder: out, formats: ['pdf'] }, { signal: controller.signal })
    const seen: ExportProgress[] = []
    try {
      for await (const event of stream) {
        seen.push(event)
        if (seen.length === 2) controller.abort()
      }
    } catch (error) {
      if (!controller.signal.aborted) throw error
    }
    expect(seen.length).toBeLessThan(5)
    expect(readdirSync(out).every((name) => name.endsWith('.pdf'))).toBe(true)
  })

  it('stops with a report that cannot be made, and the host goes on, also where that report fails before its turn', async () => {
    const resources = join(programme.folder, 'resources')
    cpSync(join(root, 'resources'), resources, { recursive: true })
    const slowThenBroken = `
      #if report.recipient.starts-with("Kristiansund") { for _ in range(2000000) {} }
      #if report.recipient.starts-with("Herøy") { panic("broken") }`
    appendFileSync(join(resources, 'templates/report.typ'), slowThenBroken)
    const broken = await openCanaries(resources)
    const unheard: unknown[] = []
    const note = (error: unknown) => unheard.push(error)
    process.on('unhandledRejection', note)
    try {
      const files: string[] = []
      const run = async () => {
        for await (const { file } of await broken.api.reports.export({ gatheringId: broken.gatheringId, folder: out, formats: ['pdf'] })) files.push(file)
      }
      await expect(run()).rejects.toThrow()
      expect(files).toEqual(['ABSOLUTT samling 7 – Kristiansund.pdf'])
      expect(unheard).toEqual([]) // one would end the host, and the room with it
    } finally {
      process.off('unhandledRejection', note)
      await broken.close()
    }
  })

  it('refuses a folder that cannot be written in', async () => {
    mkdirSync(join(programme.folder, 'ut'))
    writeFileSync(out, 'a file where the folder should be')
    await expect(exported()).rejects.toMatchObject({ code: 'REFUSED', data: { id: 'folder_unwritable', params: { path: out } } })
    out = join(out, 'below', 'a file')
    await expect(exported()).rejects.toMatchObject({ data: { id: 'folder_unwritable', params: { path: out } } })
  })

  it.runIf(existsSync('/proc/self'))('refuses a folder that no system lets be made', async () => {
    out = '/proc/samling/reports'
    await expect(exported()).rejects.toMatchObject({ data: { id: 'folder_unwritable', params: { path: out } } })
  })

  it.runIf(existsSync('/dev/full'))('refuses when the disk is full, and leaves no half file', async () => {
    mkdirSync(out, { recursive: true })
    symlinkSync('/dev/full', join(out, 'ABSOLUTT samling 7 – Ørsta.md.part'))
    const events: ExportProgress[] = []
    const run = async () => {
      for await (const event of await programme.api.reports.export({ gatheringId: programme.gatheringId, folder: out, formats: ['md'] })) events.push(event)
    }
    await expect(run()).rejects.toMatchObject({ code: 'REFUSED', data: { id: 'disk_full', params: { path: out } } })
    expect(readdirSync(out).sort()).toEqual(events.map((event) => event.file).sort())
    expect(events.map((event) => event.file)).toEqual(['ABSOLUTT samling 7 – Kristiansund.md', 'ABSOLUTT samling 7 – Herøy.md'])
  })
})
