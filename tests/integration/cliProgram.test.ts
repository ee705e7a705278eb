import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../support/aliases'
import { printed } from '../support/processes'

/** The first run may have to build the app. */
const PATIENCE_MS = 180_000

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'samling-program-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Starts what `npm run samling` starts, for a caller who stands in the folder. */
function start(args: readonly string[]) {
  return spawn(process.execPath, [join(root, 'resources/scripts/samling.mjs'), ...args], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, INIT_CWD: folder, SAMLING_DATA: join(folder, 'data'), LC_ALL: 'nn_NO.UTF-8' },
  })
}

async function run(args: readonly string[]): Promise<{ code: number | null; out: string; error: string }> {
  const child = start(args)
  let out = ''
  let error = ''
  child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { error += chunk.toString() })
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, out, error }
}

test('the built program makes, takes in, checks and exports, from the caller\'s folder and in the caller\'s language', async () => {
  expect(await run(['new', 'program.samling', '--template', 'absolutt', '--units', 'MR-2020'])).toMatchObject({ code: 0, out: expect.stringContaining('med 27 deltakarkommunar') })
  mkdirSync(join(folder, 'påmelding'))
  writeFileSync(join(folder, 'påmelding', 'Ørsta.csv'), 'Namn;Rolle\nKari Hansen;Ordførar\nPer Vik;Kommunedirektør\n')
  expect(await run(['import', 'program.samling', join('påmelding', 'Ørsta.csv')])).toMatchObject({ code: 0, out: expect.stringContaining('Lagra: 2 nye'), error: '' })
  expect(await run(['check', 'program.samling'])).toMatchObject({ code: 0, out: expect.stringContaining('Fila er heil') })
  const exported = await run(['export', 'program.samling', '--gathering', '1', '--out', 'ut', '--formats', 'pdf,md', '--json'])
  expect(exported).toMatchObject({ code: 0, error: '' })
  expect((JSON.parse(exported.out) as { readonly files: readonly unknown[] }).files).toHaveLength(56)
  expect(readdirSync(join(folder, 'ut'))).toHaveLength(56)
}, PATIENCE_MS)

test('it ends with 1 when it refuses, and with 2 when the command is written wrong', async () => {
  expect(await run(['check', 'borte.samling'])).toMatchObject({ code: 1, out: '', error: expect.stringContaining('Fila finst ikkje') })
  expect(await run(['chekk', 'borte.samling'])).toMatchObject({ code: 2, out: '', error: expect.stringContaining('«chekk» er ikkje ein kommando') })
}, PATIENCE_MS)

test('a reader who breaks off an export keeps whole files only', async () => {
  await run(['new', 'program.samling', '--sample'])
  const child = start(['export', 'program.samling', '--gathering', '2', '--out', 'ut'])
  const ended = new Promise<number | null>((done) => child.once('close', done))
  await printed(child, /^3\/84 /m)
  child.kill('SIGINT')
  expect(await ended).toBe(1)
  const files = readdirSync(join(folder, 'ut'))
  expect(files.length).toBeGreaterThanOrEqual(3)
  expect(files.length).toBeLessThan(84)
  expect(files.filter((name) => !/\.(pdf|docx|md)$/.test(name))).toEqual([])
  expect(existsSync(join(folder, 'program.samling-wal'))).toBe(false)
}, PATIENCE_MS)
