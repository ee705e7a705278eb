/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i

/** The longest base name: leaves room for an ending and a long folder within Windows' 260 characters. */
const LONGEST = 120

/** A base name (no ending) that every file system takes, Windows' too. Letters such as Ø stay. */
export function fileName(text: string): string {
  const safe = text.normalize('NFC').replace(/[<>:"/\\|?*\p{Cc}]+/gu, '-').replace(/\s+/g, ' ').trim().slice(0, LONGEST).replace(/[. ]+$/, '')
  if (safe === '') return 'Samling'
  return RESERVED.test(safe) ? `${safe}-` : safe
}
