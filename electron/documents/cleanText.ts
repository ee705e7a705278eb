/** Characters that no document may hold: controls, lone surrogates, byte order marks and non-characters (XML refuses them, PDF/UA cannot show them). */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF\p{Surrogate}]/gu

/** Text that every format can hold: composed letters, `\n` as the only line end, no control characters. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').normalize('NFC')
}

/** The same on one line: for headings, cells and properties. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
