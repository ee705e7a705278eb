import type { Nodes, PhrasingContent, Root } from 'mdast'

/** Keeps the lines of a note as they were written, as the reports do: people who write at a table end a line where they mean it. */
export function keepLines(): (tree: Root) => void {
  return keepIn
}

function keepIn(node: Nodes): void {
  if (!('children' in node)) return
  const children = node.children as Nodes[]
  for (const child of children) keepIn(child)
  if (children.some((child) => child.type === 'text' && child.value.includes('\n'))) node.children = children.flatMap(linesOf) as typeof node.children
}

function linesOf(node: Nodes): Nodes[] {
  if (node.type !== 'text') return [node]
  return node.value.split('\n').flatMap((value, index): PhrasingContent[] => [...(index > 0 ? [{ type: 'break' } as const] : []), { type: 'text', value }])
}
