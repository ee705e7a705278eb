import type { Heading, Nodes, Root } from 'mdast'

/** The level right under the heading of the place. */
const TOP = 3
const DEEPEST = 6

/** Fits the headings of a note under the view's own, from level 3 on and without a step left out, whatever level the writer began at. */
export function fitHeadings(): (tree: Root) => void {
  return (tree) => {
    const headings = headingsIn(tree)
    const shallowest = Math.min(...headings.map((heading) => heading.depth))
    let previous = TOP - 1
    for (const heading of headings) {
      previous = Math.min(heading.depth - shallowest + TOP, previous + 1, DEEPEST)
      heading.depth = previous as Heading['depth']
    }
  }
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node]
  return 'children' in node ? node.children.flatMap(headingsIn) : []
}
