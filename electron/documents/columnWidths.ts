import type { TreeCell, TreeInline } from '@shared/domain/reportTree'

/** Widths of table columns, in characters. */
const NARROWEST = 12
const WIDEST = 46
const SHORT = 20

/** More short columns than this would fill the line; then all share it. */
const MOST_SHORT = 3

/** A column's share of the width follows its longest text, within bounds; a short column is as wide as its text (null). */
export function columnWidths(columns: readonly TreeCell[], rows: readonly (readonly TreeCell[])[]): (number | null)[] {
  const longest = columns.map((column, index) => Math.max(...[column, ...rows.map((row) => row[index] ?? [])].map(lengthOf)))
  const widest = Math.max(...longest)
  const short = longest.filter((length) => length <= SHORT).length
  return longest.map((length) => (widest > SHORT && length <= SHORT && short <= MOST_SHORT ? null : Math.min(WIDEST, Math.max(NARROWEST, length))))
}

function lengthOf(children: readonly TreeInline[]): number {
  return children.reduce((sum, child) => sum + ('text' in child ? child.text.length : 'children' in child ? lengthOf(child.children) : 1), 0)
}
