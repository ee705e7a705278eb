import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from '@electron/documents/docx'
import { reportTree } from '@electron/documents/reportTree'
import type { ReportModel } from '@shared/domain/report'
import { reportModel, reportOf } from '../support/reportModel'

async function parts(model: ReportModel): Promise<(name: string) => string> {
  const files = unzipSync(await writeDocx(reportTree(model)))
  return (name) => strFromU8(files[name] ?? new Uint8Array())
}

describe('the DOCX of a report', () => {
  it('has real headings, header rows, captions and lists', async () => {
    const document = (await parts(reportModel()))('word/document.xml')
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Caption', 'BlockQuote', 'CodeBlock', 'ListParagraph']) {
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`)
    }
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(document).toMatch(/<w:numPr><w:ilvl w:val="1"\/>/)
  })

  it('says its title, author and language', async () => {
    const part = await parts(reportModel())
    expect(part('docProps/core.xml')).toContain('<dc:title>Rapport: Samling 1</dc:title>')
    expect(part('docProps/core.xml')).toContain('<dc:creator>ABSOLUTT Møre og Romsdal</dc:creator>')
    expect(part('word/styles.xml')).toContain('<w:lang w:val="nn-NO"/>')
    expect((await parts(reportModel({ language: 'nb' })))('word/styles.xml')).toContain('<w:lang w:val="nb-NO"/>')
  })

  it('holds text as text: nothing people write becomes XML or a field', async () => {
    const document = (await parts(reportOf({ kind: 'paragraph', text: '<w:p>&"\u0000\u0008]]>' })))('word/document.xml')
    expect(document).toContain('&lt;w:p&gt;&amp;&quot;]]&gt;')
    // eslint-disable-next-line no-control-regex
    expect(document).not.toMatch(/[\u0000-\u0008]/)
  })

  it('numbers each list from its own first number', async () => {
    const part = await parts(reportOf({ kind: 'markdown', source: '1. a\n2. b\n\ntext\n\n1. c\n\ntext\n\n7. g' }))
    const instances = [...part('word/document.xml').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1])
    expect(new Set(instances).size).toBe(3)
    expect(part('word/numbering.xml')).toContain('<w:start w:val="7"/>')
  })

  it('is the same file for the same report, whenever it is written', async () => {
    const first = await writeDocx(reportTree(reportModel()))
    expect(Buffer.compare(first, await writeDocx(reportTree(reportModel())))).toBe(0)
    expect((await parts(reportModel()))('docProps/core.xml').match(/2020-11-17T00:00:00Z/g)).toHaveLength(2)
    expect((await parts(reportModel({ date: null })))('docProps/core.xml')).not.toContain(String(new Date().getFullYear()))
  })
})
