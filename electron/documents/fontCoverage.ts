/** Which characters a set of fonts can show. */
export type Coverage = (codePoint: number) => boolean

interface Range {
  readonly first: number
  readonly last: number
}

/** Reads the character maps (OpenType `cmap`, format 12 or 4) of fonts. */
export function readCoverage(fonts: readonly Uint8Array[]): Coverage {
  const ranges = fonts.flatMap((font) => rangesOf(new DataView(font.buffer, font.byteOffset, font.byteLength)))
  return (codePoint) => ranges.some(({ first, last }) => codePoint >= first && codePoint <= last)
}

function rangesOf(font: DataView): Range[] {
  const map = tableOffset(font, 'cmap')
  const subtables = Array.from({ length: font.getUint16(map + 2) }, (_, index) => map + font.getUint32(map + 4 + index * 8 + 4))
  const full = subtables.find((offset) => font.getUint16(offset) === 12)
  if (full !== undefined) return segmentedRanges(font, full)
  const basic = subtables.find((offset) => font.getUint16(offset) === 4)
  return basic === undefined ? [] : basicRanges(font, basic)
}

function tableOffset(font: DataView, wanted: string): number {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)))
    if (tag === wanted) return font.getUint32(record + 8)
  }
  throw new Error(`font without table ${wanted}`)
}

function segmentedRanges(font: DataView, offset: number): Range[] {
  return Array.from({ length: font.getUint32(offset + 12) }, (_, index) => {
    const group = offset + 16 + index * 12
    return { first: font.getUint32(group), last: font.getUint32(group + 4) }
  })
}

function basicRanges(font: DataView, offset: number): Range[] {
  const size = font.getUint16(offset + 6)
  return Array.from({ length: size / 2 }, (_, index) => ({
    first: font.getUint16(offset + 16 + size + index * 2),
    last: font.getUint16(offset + 14 + index * 2),
  })).filter(({ first }) => first !== 0xFFFF)
}
