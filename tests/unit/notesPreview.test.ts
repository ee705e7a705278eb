import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { fitHeadings } from '@renderer/features/notes/fitHeadings'
import { keepLines } from '@renderer/features/notes/keepLines'

const levels = (markdown: string) => {
  const tree = unified().use(remarkParse).parse(markdown)
  fitHeadings()(tree)
  const depthsIn = (node: Nodes): number[] => node.type === 'heading' ? [node.depth] : 'children' in node ? node.children.flatMap(depthsIn) : []
  return depthsIn(tree)
}

describe('the headings of a note in its preview', () => {
  it('begin under the place, at whatever level the writer began', () => {
    expect(levels('# a\n\n## b\n\n# c')).toEqual([3, 4, 3])
    expect(levels('### a\n\n#### b')).toEqual([3, 4])
  })

  it('leave no step out, and stop at the deepest there is', () => {
    expect(levels('# a\n\n#### b\n\n## c')).toEqual([3, 4, 4])
    expect(levels('# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f')).toEqual([3, 4, 5, 6, 6, 6])
    expect(levels('## b\n\n# a')).toEqual([3, 3])
  })

  it('are found in quotes, and a note without any is left alone', () => {
    expect(levels('> ## a\n\n### b')).toEqual([3, 4])
    expect(levels('ingen')).toEqual([])
  })
})

describe('the lines of a note in its preview', () => {
  it('stay as they were written, in points and bold text too', () => {
    const tree = unified().use(remarkParse).parse('- a\nb **c\nd**\ne')
    keepLines()(tree)
    const words = (node: Nodes): string => node.type === 'break' ? '|' : 'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : ''
    expect(words(tree)).toBe('a|b c|d|e')
  })
})
