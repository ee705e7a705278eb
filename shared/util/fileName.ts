/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i

/** Marks that nobody sees; some turn a name round, so that it seems to end otherwise than it does. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** The longest base name: leaves room for an ending and a long folder within Windows' 260 characters. */
const LONGEST = 120

/** The longest in UTF-8: file systems of Linux and macOS count bytes, up to 255 with the ending. */
const LONGEST_BYTES = 240

/** A base name (no ending) that every file system takes, Windows' too. Letters such as Ø stay. */
export function fileName(text: string): string {
  const safe = text.normalize('NFC').replace(UNSEEN, '').replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-').replace(/\s+/g, ' ').trim()
  const short = shortened(safe).replace(/[. ]+$/, '')
  if (short === '') return 'Samling'
  return RESERVED.test(short) ? `${short}-` : short
}

/** As many whole characters from the beginning as fit; an emoji is never cut in two. */
function shortened(text: string): string {
  let bytes = 0
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
    if (bytes > LONGEST_BYTES || length + character.length > LONGEST) break
    length += character.length
  }
  return text.slice(0, length)
}
