import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readAtMost } from '@electron/host/cli/readAtMost'
import { objectiveOf, type MdgpSolution } from '@shared/domain/mdgp/instance'
import { seededRandom } from '@shared/util/random'
import { commandLine, commandLineJson } from '../support/commandLine'
import { keepsBounds, mdgpInstance, mdgpText } from '../support/mdgp'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'samling-mdgp-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface ErrorAnswer { readonly error: { readonly id: string; readonly message: string } }

const random = seededRandom(30)
const INSTANCE = mdgpInstance(30, [[8, 12], [8, 12], [8, 12]], Array.from({ length: 435 }, () => random.below(100)))

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content)
  return name
}

describe('mdgp', () => {
  test('solves a plain file and a packed one, and prints the objective and the group of each person', async () => {
    const plain = write('plain.txt', mdgpText(INSTANCE))
    const packed = write('packed', gzipSync(mdgpText(INSTANCE)))
    for (const file of [plain, packed]) {
      const run = await commandLineJson<MdgpSolution>(folder, ['mdgp', file, '--seconds', '0.2', '--seed', '3'])
      expect(run).toMatchObject({ code: 0, error: '' })
      expect(Object.keys(run.json)).toEqual(['objective', 'assignment'])
      expect(keepsBounds(INSTANCE, run.json.assignment)).toBe(true)
      expect(run.json.objective).toBe(objectiveOf(INSTANCE, run.json.assignment))
    }
  })

  test('says a sentence in the chosen language without --json', async () => {
    write('plain.txt', mdgpText(INSTANCE))
    const said = await Promise.all(['nb', 'nn', 'en'].map(async (language) => (await commandLine(folder, ['mdgp', 'plain.txt', '--seconds', '0.05', '--language', language])).out))
    expect(said[0]).toMatch(/^30 personer i 3 grupper: avstandene i gruppene er \d+,000 til sammen, funnet på \d+,\d s\. .*\n$/)
    expect(said[1]).toMatch(/^30 personar i 3 grupper: avstandane .*\n$/)
    expect(said[2]).toMatch(/^30 people in 3 groups: the distances within groups are \d+\.000 in all, found in \d+\.\d s\. .*\n$/)
  })

  test('gives the best so far when the user breaks off', async () => {
    write('plain.txt', mdgpText(INSTANCE))
    const breakOff = new AbortController()
    setImmediate(() => breakOff.abort())
    const run = await commandLine(folder, ['mdgp', 'plain.txt', '--seconds', '90000', '--json'], { signal: breakOff.signal })
    expect(run.code).toBe(0)
    expect(keepsBounds(INSTANCE, (JSON.parse(run.out) as MdgpSolution).assignment)).toBe(true)
  })

  test.each([
    ['missing.txt', null, 'file_missing', 'The file is not there'],
    ['empty.txt', '', 'instance_empty', 'The file is empty'],
    ['cut.txt', '3 1 ss 3 3\n0 1 5\n0 2', 'instance_line', 'Line 3 is not a pair: “0 2”'],
    ['cut.txt.gz', gzipSync(mdgpText(INSTANCE)).subarray(0, 200), 'instance_packed_badly', 'damaged'],
    ['noise', Buffer.from([0, 1, 2, 255, 254, 10, 13, 0]), 'instance_first_line', 'Line 1 does not begin as it should'],
  ])('refuses %s with a sentence, 1, and nothing on standard output', async (name, content, id, sentence) => {
    if (content !== null) write(name, content)
    const run = await commandLine(folder, ['mdgp', name, '--seconds', '1'])
    expect(run).toMatchObject({ code: 1, out: '', error: expect.stringContaining(sentence) })
    expect(await commandLineJson<ErrorAnswer>(folder, ['mdgp', name])).toMatchObject({ code: 1, json: { error: { id } } })
  })

  test('refuses a file that is larger than any instance, without reading it', async () => {
    truncateSync(join(folder, write('large.txt', '3 1 ss 3 3')), 600_000_000)
    expect(await commandLineJson<ErrorAnswer>(folder, ['mdgp', 'large.txt'])).toMatchObject({ code: 1, json: { error: { id: 'instance_file_too_large' } } })
  })

  test('refuses a folder', async () => {
    expect(await commandLineJson<ErrorAnswer>(folder, ['mdgp', '.'])).toMatchObject({ code: 1, json: { error: { id: 'file_is_folder' } } })
  })

  test('shows what stands in a file without doing what it tells the terminal', async () => {
    const run = await commandLine(folder, ['mdgp', write('escape.txt', '\x1b[2Jgone\x07 1 ss 3 3')])
    expect(run).toMatchObject({ code: 1, error: expect.stringContaining('“\uFFFD[2Jgone\uFFFD 1 ss 3 3”') })
  })

  test.skipIf(!existsSync('/dev/zero'))('gives up a device that never ends, instead of filling the memory', () => {
    expect(readAtMost('/dev/zero', 3_000_000)).toEqual({ size: 3 * 1024 ** 2, bytes: null })
    expect(readAtMost(join(folder, write('small', 'abc')), 3).bytes?.toString()).toBe('abc')
  })

  test.each([
    [['mdgp'], 'Say which file to solve'], [['mdgp', 'a', 'b'], 'one argument too many'], [['mdgp', 'a', '--seconds', '0'], '--seconds cannot be “0”. Write a number above 0'],
    [['mdgp', 'a', '--seconds', 'ten'], '--seconds cannot be “ten”'], [['mdgp', 'a', '--seed', '1.5'], '--seed cannot be “1.5”. Write a whole number from 0'], [['mdgp', 'a', '--out', 'b'], 'no option --out here'],
    [['check', 'a', '--seconds', '1'], 'no option --seconds here'],
  ])('%j is wrong usage: a sentence and 2', async (args, sentence) => {
    const run = await commandLine(folder, args)
    expect(run).toMatchObject({ code: 2, out: '', error: expect.stringContaining(sentence) })
    expect(readdirSync(folder)).toEqual([])
  })
})
