import { describe, expect, it } from 'vitest'
import { markdownTree } from '@electron/documents/markdownTree'
import type { TreeBlock, TreeInline } from '@shared/domain/reportTree'

const inlineText = (children: readonly TreeInline[]): string =>
  children.map((child) => ('text' in child ? child.text : 'children' in child ? inlineText(child.children) : '\n')).join('')

const levels = (blocks: readonly TreeBlock[]): number[] => blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))

const onlyText = (source: string): string => markdownTree(source, 3).map((block) => ('children' in block ? inlineText(block.children) : block.kind)).join('|')

describe('Markdown in a report', () => {
  it('gets headings that begin below the one above and skip no level', () => {
    expect(levels(markdownTree('###### deepest first\n\n# first\n\n### third\n\n## second\n\n# first again', 3))).toEqual([4, 4, 5, 5, 4])
    expect(levels(markdownTree('# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6', 3))).toEqual([4, 5, 6, 6, 6, 6])
  })

  it('loses empty headings, and makes headings inside quotes and lists lines in bold', () => {
    expect(markdownTree('#\n\n## \n', 3)).toEqual([])
    expect(markdownTree('> # quoted', 3)).toEqual([{ kind: 'quote', blocks: [{ kind: 'paragraph', children: [{ kind: 'strong', children: [{ kind: 'text', text: 'quoted' }] }] }] }])
  })

  it('shows raw HTML as text', () => {
    expect(onlyText('before <b>bold</b> <script>alert(1)</script>')).toBe('before <b>bold</b> <script>alert(1)</script>')
    expect(onlyText('<div onclick="x">\nblock\n</div>')).toContain('<div onclick="x">')
  })

  it('writes out where links go, once, and images as their alt text', () => {
    expect(onlyText('[Ungdata](https://ungdata.no) and ![the board](board.png)')).toBe('Ungdata (https://ungdata.no) and the board')
    expect(onlyText('https://ungdata.no and <mailto:a@b.no>')).toBe('https://ungdata.no and mailto:a@b.no')
    expect(onlyText('[Ungdata][1]\n\n[1]: https://ungdata.no')).toBe('Ungdata (https://ungdata.no)')
  })

  it('keeps the lines that were written', () => {
    expect(onlyText('Første linje\n  **andre** linje\nog den tredje')).toBe('Første linje\nandre linje\nog den tredje')
  })

  it('keeps lists, their nesting, numbers and tasks', () => {
    const [list] = markdownTree('3. three\n   - [x] done\n   - [ ] open\n4. four', 3)
    expect(list).toMatchObject({ kind: 'list', ordered: true, start: 3, items: [{ blocks: [{ kind: 'paragraph' }, { kind: 'list', items: [{ checked: true }, { checked: false }] }] }, { checked: null }] })
  })

  it('keeps tables rectangular, whatever their rows', () => {
    const [table] = markdownTree('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |', 3)
    expect(table).toMatchObject({ kind: 'table', columns: [[{ text: 'a' }], [{ text: 'b' }]] })
    expect(table?.kind === 'table' && table.rows.map((row) => row.length)).toEqual([2, 2])
  })

  it('drops control characters and keeps the text around them', () => {
    expect(onlyText('a\u0000b\u0007c\uD800d\uFFFE\u001B\uFEFFe')).toBe('abcde')
  })

  it('survives nesting that nobody writes', () => {
    expect(() => markdownTree('>'.repeat(10_000) + ' deep', 3)).not.toThrow()
    expect(() => markdownTree(Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- item`).join('\n'), 3)).not.toThrow()
    expect(() => markdownTree('**_'.repeat(1_000) + 'x' + '_**'.repeat(1_000), 3)).not.toThrow()
    expect(JSON.stringify(markdownTree('- '.repeat(500) + 'deep', 3))).toContain('deep')
  })
})
