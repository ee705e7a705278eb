/** Emphasis and brackets, and lines of a table's rule: the parser's time grows with the square of how many stand in one block. */
const MARKS = /\*{1,3}|_{1,3}|~{1,3}|\[|^[ \t]*[-|:][-|: \t]*$/gm

/** More than anyone writes in one paragraph, list or table; at twice as many the parser still takes less than a second. */
const MOST_MARKS = 1_000

/** A note's source in which a block with more marks than anyone writes reads as plain text, in paragraphs, so that no text holds up the app for minutes. */
export function tameMarkdown(source: string): string {
  if (source.length <= MOST_MARKS) return source
  return source.split(/(\n[ \t]*\n)/).map((block) => ((block.match(MARKS)?.length ?? 0) > MOST_MARKS ? asText(block) : block)).join('')
}

/** In paragraphs that are no longer than this, between words where there are any: also of plain text, the parser's time grows with the square of what stands in one. */
const PARAGRAPHS = /.{1,2000}(?:\s|$)|.{1,2000}/gsu

function asText(block: string): string {
  const paragraphs = block.replace(/^[ \t]+/gm, '').match(PARAGRAPHS) ?? []
  return paragraphs.map((words) => words.replace(/[\\`*_{}[\]()#+\-.!|~<>&=]/g, '\\$&')).join('\n\n')
}
