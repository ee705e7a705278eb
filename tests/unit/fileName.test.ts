import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '@shared/util/fileName'

describe('a file name', () => {
  test('keeps Norwegian and Sami letters, dashes and parentheses', () => {
    for (const name of ['Ørsta', 'Ålesund', 'Deatnu – Tana', 'Gáivuotna', 'Herøy (Møre og Romsdal)', 'ABSOLUTT samling 1 – Arrangørene']) expect(fileName(name)).toBe(name)
  })

  test('has its letters in one form, so that the same name is the same file', () => {
    expect(fileName('A\u030Alesund')).toBe('Ålesund')
  })

  test('has no character that Windows forbids, and no path in it', () => {
    expect(fileName('Samling 1: hvor er vi? <utkast> "A" | B*')).toBe('Samling 1- hvor er vi- -utkast- -A- - B-')
    expect(fileName('../../etc/passwd')).toBe('..-..-etc-passwd')
    expect(fileName('C:\\Users\\kari')).toBe('C-Users-kari')
    expect(fileName('rapport\u202excod.exe\u00ad')).toBe('rapportxcod.exe')
    expect(fileName('linje\nto\u0000slutt')).toBe('linje-to-slutt')
  })

  test('does not end in a dot or a space, and is never empty', () => {
    expect(fileName('Samling 1. ')).toBe('Samling 1')
    expect([fileName(''), fileName('...'), fileName('  ')]).toEqual(['Samling', 'Samling', 'Samling'])
  })

  test('is none of the names that Windows keeps for devices', () => {
    expect([fileName('CON'), fileName('nul'), fileName('COM1'), fileName('lpt9.txt'), fileName('Console')]).toEqual(['CON-', 'nul-', 'COM1-', 'lpt9.txt-', 'Console'])
  })

  test('is cut where it is too long, in characters and in bytes, never in the middle of one', () => {
    expect(fileName('Ø'.repeat(300))).toBe('Ø'.repeat(120))
    expect(Buffer.byteLength(fileName('桜'.repeat(300)))).toBeLessThanOrEqual(255 - '.docx'.length)
    expect(fileName(`${'a'.repeat(119)}🌲🌲`)).toBe('a'.repeat(119))
  })

  test('is one that every file system takes, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const name = fileName(text)
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u)
      expect(name).not.toMatch(/[. ]$/)
      expect(name.length).toBeLessThanOrEqual(121)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250)
      expect(fileName(name)).toBe(name)
    }))
  })
})
