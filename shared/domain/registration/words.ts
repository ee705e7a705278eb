/** Text as people type it, made comparable: one form of Unicode, lower case, single spaces, no decoration. */
export function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\u200b\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ').trim()
}

/** Like `normalise`, and tolerant of spelling: accents are dropped, and å, æ and ø meet aa, ae and oe, and a, e and o. */
export function fold(text: string): string {
  return normalise(text)
    .replace(/æ|ae/g, 'e').replace(/ø|oe/g, 'o').replace(/å|aa/g, 'a')
    .normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[ŧđŋ]/g, (letter) => ({ ŧ: 't', đ: 'd', ŋ: 'n' })[letter] ?? letter)
}

/** A person's name without what differs from file to file: case, accents, dots, double spaces. */
export function nameKey(name: string): string {
  return normalise(name).normalize('NFD').replace(/(?<=[aeiou])[\u0300\u0301\u0302\u0308]/g, '').normalize('NFC').replace(/[.,]/g, ' ').replace(/\s*-\s*/g, '-').replace(/ +/g, ' ').trim()
}

/** Tidies a name for keeping: `HANSEN, Kari` becomes `Kari Hansen`; what was written with care stays as it was. */
export function tidyName(text: string): string {
  const plain = text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ').trim()
  const [last, first, ...more] = plain.split(',').map((part) => part.trim())
  return last && first && more.length === 0 && !/\d/.test(plain) ? `${first} ${last}` : plain
}

/** The words of a text, with all that is not a letter or a digit as a boundary. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

/** Whether two names differ by one letter in eight at most, and by no more than two. */
export function closeSpelling(a: string, b: string): boolean {
  const most = Math.min(2, Math.floor(Math.max(a.length, b.length) / 8))
  if (most === 0 || Math.abs(a.length - b.length) > most) return false
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1]
    for (let j = 1; j <= b.length; j += 1) {
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1)))
    }
    above = row
  }
  return (above[b.length] ?? 0) <= most
}
