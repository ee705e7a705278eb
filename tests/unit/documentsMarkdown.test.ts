import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { writeMarkdown } from '@electron/documents/markdown'
import { reportTree } from '@electron/documents/reportTree'
import type { ReportModel } from '@shared/domain/report'
import { reportModel, reportOf } from '../support/reportModel'

const written = (model: ReportModel): string => writeMarkdown(reportTree(model))
const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown)
const textOf = (node: Nodes): string => ('children' in node ? node.children.map(textOf).join(node.type === 'root' ? '\n' : '') : 'value' in node ? node.value : '')
const shapeOf = (node: Nodes): string => `${node.type}${'depth' in node ? node.depth : ''}`

describe('the Markdown of a report', () => {
  it('says all that the report says', () => {
    const markdown = written(reportModel())
    for (const text of ['# Rapport: Samling 1', '**Ørsta kommune**', '## Kven som deltok', '### Kva verkar?', '#### Det vi tek med', '| Åse Ødegård | Ordførar |', '**Innsikt:** Born lærer i lag. (Sula)', '- [x] Avtale møte']) {
      expect(markdown).toContain(text)
    }
    expect(markdown).toContain('Ungdata (<https://www.ungdata.no/orsta>)')
  })

  it('keeps its structure whatever people wrote', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    const markup = fc.array(fc.constantFrom('#', '# ', '\n# x', '|', '`', '```', '<b>', '](', '[x]', '- ', '1. ', '> ', '*', '_', '~', '~~', '---', '\\', '&amp;', 'http://a.no', 'a@b.no', ' ', 'å'), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(fc.property(fc.oneof(line, markup), (text) => {
      const blocks = parse(written(reportOf({ kind: 'heading', text: `h${text}` }, { kind: 'paragraph', text: `p${text}` }, { kind: 'list', items: [{ text: `l${text}` }, { text: 'last' }] }, { kind: 'table', caption: '', columns: [`c${text}`, 'b'], rows: [[`r${text}`, 'd']] }))).children
      expect(blocks.map(shapeOf)).toEqual(['heading1', 'paragraph', 'paragraph', 'heading2', 'heading3', 'paragraph', 'list', 'table', 'thematicBreak', 'paragraph'])
      expect(blocks[6]).toMatchObject({ children: [{}, {}] })
      expect(blocks[7]).toMatchObject({ children: [{ children: [{}, {}] }, { children: [{}, {}] }] })
    }), { numRuns: 100 })
  })

  it('gives back the text of a paragraph as it was written', () => {
    for (const text of ['# not a heading', '1. not a list', '<b>not bold</b>', '*stars* and _lines_', '`code`', '[link](x)', 'a | b', 'x &amp; y', '~~gone~~', '\\*']) {
      const [paragraph] = parse(written(reportOf({ kind: 'paragraph', text }))).children.slice(4)
      expect(paragraph && textOf(paragraph)).toBe(text)
    }
  })
})
