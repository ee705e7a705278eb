import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfWriter } from '@electron/documents/pdf'
import { reportTree } from '@electron/documents/reportTree'
import { typstWriter } from '@electron/documents/typst'
import type { ReportModel } from '@shared/domain/report'
import { root } from '../support/aliases'
import { needsPoppler, pdfProperties, pdfStructure, pdfText } from '../support/poppler'
import { reportModel, reportOf } from '../support/reportModel'

// Typst itself refuses to write what breaks PDF/UA-1, so that each file that comes out has passed its check.
const write = pdfWriter(join(root, 'resources'))
const pdf = (model: ReportModel): Uint8Array => write(reportTree(model))
const source = (markdown: string): ReportModel => reportOf({ kind: 'markdown', source: markdown })

/** The contract takes no longer names and titles. */
const LONGEST_LINE = 500

/** Things that people paste, and things that somebody would try. */
const HOSTILE: Readonly<Record<string, string>> = {
  'Typst code': '#set page(fill: red)\n\n#panic("no") $x^2$ @ref <label> #include "/etc/passwd"',
  'raw HTML': '<script>alert(1)</script>\n\n<table><tr><td>x</td></tr></table> <b>',
  'backticks': '``` ` ``\n\n`` ` `` ````',
  'a line of 10,000 characters': 'x'.repeat(10_000),
  'a line of 10,000 characters in a table': `| a | b |\n|---|---|\n| ${'y'.repeat(10_000)} | z |`,
  'headings of level 6 only': '###### a\n\n###### b',
  'emoji': '👍 👩‍👩‍👧 🇳🇴 ❤️ 🏳️‍🌈 👍🏽',
  'control characters': 'a\u0000b\u0007\u001B[31m\u200E\u202Eabc\uFEFF\uD800',
  'scripts that no font of ours has': '世界 ᐃᓄᒃ سلام ไทย \u{10FFFD}',
  'only marks': '****\n\n____\n\n- \n\n> \n\n|||\n|-|-|\n|||',
  'a thousand nested quotes': `${'>'.repeat(1_000)} deep`,
  'lists and quotes in each other': Array.from({ length: 20 }, (_, level) => `${'  '.repeat(level)}- > 1. item`).join('\n'),
  'lists in lists': Array.from({ length: 30 }, (_, level) => `${'   '.repeat(level)}1. item`).join('\n'),
  'accents on accents': `e${'\u0301'.repeat(500)}`,
  'a table of forty columns': `${'| a '.repeat(40)}|\n${'|-'.repeat(40)}|\n${'| b '.repeat(40)}|`,
}

describe('the PDF of a report', () => {
  it('is tagged, titled and in its language', (test) => {
    needsPoppler(test)
    const file = pdf(reportModel())
    expect(pdfProperties(file)).toMatch(/Title: +Rapport: Samling 1\nAuthor: +ABSOLUTT Møre og Romsdal\n/)
    expect(pdfProperties(file)).toMatch(/Tagged: +yes/)
    expect(Buffer.from(file).toString('latin1')).toContain('/Lang (nn-NO)')
    expect(Buffer.from(pdf(reportModel({ language: 'nb' }))).toString('latin1')).toContain('/Lang (nb-NO)')
  })

  it('has headings, tables with header cells, lists and captions in its tag tree', (test) => {
    needsPoppler(test)
    const tree = pdfStructure(pdf(reportModel()))
    const headings = [...tree.matchAll(/^ *H(\d) [^\n]*\n +"([^"]*)"/gm)].map((match) => `${match[1]} ${match[2]}`)
    expect(headings).toEqual(['1 Rapport: Samling 1', '2 Kven som deltok', '2 Innlegga', '3 Kva verkar?', '4 Det vi tek med'])
    for (const tag of ['Table', 'THead', 'TH', 'TD', 'Caption', 'L ', 'LI', 'LBody', 'BlockQuote', 'Code']) expect(tree).toMatch(new RegExp(`^ *${tag}`, 'm'))
  })

  it('says all that the report says', (test) => {
    needsPoppler(test)
    const text = pdfText(pdf(reportModel())).replace(/\s+/g, ' ')
    for (const part of ['Ørsta kommune', 'Dette er prøveprogrammet.', 'Åse Ødegård', 'Innsikt: Born lærer i lag. (Sula)', '(https://www.ungdata.no/orsta)', '✓ Avtale møte', '#set page(fill: red)', 'Side 1 av ']) expect(text).toContain(part)
  })

  it.each(Object.entries(HOSTILE))('is written whatever people paste: %s', (_, text) => {
    expect(pdf(source(text)).length).toBeGreaterThan(5_000)
    const line = text.slice(0, LONGEST_LINE)
    expect(pdf(reportModel({ title: line, subtitle: line, recipient: line, notice: line, author: line, footer: line })).length).toBeGreaterThan(5_000)
    const everywhere = reportOf({ kind: 'heading', text }, { kind: 'paragraph', text, tone: 'warning' }, { kind: 'list', items: [{ label: text, text, detail: text }] }, { kind: 'table', caption: text, columns: [text, 'b'], rows: [[text, '']] })
    expect(pdf(everywhere).length).toBeGreaterThan(5_000)
  })

  it('is written for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => pdf(reportOf({ kind: 'markdown', source: text }, { kind: 'paragraph', text })).length > 5_000), { numRuns: 40 })
  })

  it('never reads text as Typst', (test) => {
    needsPoppler(test)
    expect(pdfText(pdf(source('#panic("no") *not bold* $x$ https://a.no #upper[x]')))).toContain('#panic("no")')
  })

  it('breaks long words instead of running off the page', (test) => {
    needsPoppler(test)
    expect(pdfText(pdf(source('x'.repeat(2_000)))).match(/x+/g)?.every((line) => line.length < 120)).toBe(true)
  })

  it('is the same file for the same report, whatever was written before', () => {
    const first = pdf(reportModel())
    pdf(source('something else'))
    expect(Buffer.compare(first, pdf(reportModel()))).toBe(0)
    expect(Buffer.compare(first, pdfWriter(join(root, 'resources'))(reportTree(reportModel())))).toBe(0)
    expect(Buffer.compare(pdf(reportModel({ date: null })), pdf(reportModel({ date: null })))).toBe(0)
  })

  it('says which template failed, and why', () => {
    const folder = mkdtempSync(join(tmpdir(), 'samling-template-'))
    try {
      mkdirSync(join(folder, 'templates'))
      writeFileSync(join(folder, 'templates/broken.typ'), '#json(bytes(sys.inputs.report)).missing')
      const broken = typstWriter(folder, 'broken.typ', 'report', new Set())
      expect(() => broken({}, null)).toThrow(/^the template broken\.typ failed: .*missing/)
      writeFileSync(join(folder, 'templates/odd.typ'), '#set document(title: "Odd")\n\u{10FFFD}')
      cpSync(join(root, 'resources/fonts'), join(folder, 'fonts'), { recursive: true })
      const odd = typstWriter(folder, 'odd.typ', 'report', new Set())
      expect(() => odd({}, null)).toThrow(/^the template odd\.typ failed: .*could not be displayed/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
