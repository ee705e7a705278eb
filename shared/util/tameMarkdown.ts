/** Emphasis and brackets, and lines of a table's rule: the parser's time grows with the square of how many stand in one block. */
const MARKS = /\*{1,3}|_{1,3}|~{1,3}|\[|^[ \t]*[-|:][-|: \t]*$/gm

/** More than anyone writes in one paragraph, list or table; at twice as many the parser still takes less than a second. */
const MOST_MARKS = 1_000

/** A note's source in which a block with more marks than anyone writes reads as plain text, so that no text holds up the app for minutes. */
export function tameMarkdown(source: string): string {
  if (source.length <= MOST_MARKS) return source
  return source.split(/(\n[ \t]*\n)/).map((block) => ((block.match(MARKS)?.length ?? 0) > MOST_MARKS ? asText(block) : block)).join('')
}

function asText(block: string): string {
  return block.replace(/^[ \t]+/gm, '').replace(/[\\`*_{}[\]()#+\-.!|~<>&=]/g, '\\$&')
}
