import type { TreeBlock, TreeInline, TreeItem } from '@shared/domain/reportTree'

/** The blocks of a list item; a task begins with a mark that says whether it is done. */
export function markedBlocks(item: TreeItem): readonly TreeBlock[] {
  if (item.checked === null) return item.blocks
  const mark: TreeInline = { kind: 'text', text: item.checked ? '✓ ' : '□ ' }
  const [first, ...rest] = item.blocks
  if (first?.kind === 'paragraph') return [{ ...first, children: [mark, ...first.children] }, ...rest]
  return [{ kind: 'paragraph', children: [mark] }, ...item.blocks]
}
