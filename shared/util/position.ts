/** A row with its place among others. */
export interface Positioned {
  readonly id: string
  readonly position: number
}

/** A position that puts `id` right before the row `before`, or last when `before` is null or not among the rows. Rows come in their order. */
export function positionBefore(rows: readonly Positioned[], id: string, before: string | null): number {
  const others = rows.filter((row) => row.id !== id)
  const found = before === null ? -1 : others.findIndex((row) => row.id === before)
  const index = found === -1 ? others.length : found
  const previous = others[index - 1]?.position
  const next = others[index]?.position
  if (previous === undefined) return next === undefined ? 1 : next - 1
  return next === undefined ? previous + 1 : (previous + next) / 2
}
