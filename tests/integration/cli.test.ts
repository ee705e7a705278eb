import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commandLine, commandLineJson } from '../support/commandLine'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'samling-cli-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface ErrorAnswer { readonly error: { readonly id: string; readonly message: string } }
interface Row { readonly outcome: string; readonly person: string; readonly unit: string | null; readonly role: string; readonly side: string | null; readonly reasons: readonly { readonly id: string }[] }
interface Imported { readonly saved: { readonly added: number; readonly updated: number } | null; readonly files: readonly { readonly file: string; readonly read: boolean; readonly rows: readonly Row[] }[] }
interface Checked { readonly sound: boolean; readonly findings: readonly { readonly rule: string; readonly unit: string | null; readonly message: string }[] }
interface Exported { readonly files: readonly { readonly file: string; readonly written: boolean }[] }

const SULA = 'Navn;Rolle\nKari Hansen;Ordfører\nPer Vik;Kommunedirektør\nAne Berg;Leder av ungdomsrådet\nOla Dal;Ukjent oppgave\n'

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

/** A programme with the units of Møre og Romsdal in 2020. */
async function newProgramme(): Promise<void> {
  expect((await commandLine(folder, ['new', 'program.samling', '--template', 'absolutt', '--units', 'MR-2020'])).code).toBe(0)
}

describe('help and usage', () => {
  test('help is there for all and for each command, in three languages, and ends with 0', async () => {
    for (const args of [['--help'], ['new', '--help'], ['import', '-h'], ['check', '--help'], ['export', '--help'], ['mdgp', '--help']]) {
      const said = await Promise.all(['nb', 'nn', 'en'].map(async (language) => commandLine(folder, [...args, '--language', language])))
      expect(said.map((run) => [run.code, run.error])).toEqual([[0, ''], [0, ''], [0, '']])
      expect(new Set(said.map((run) => run.out)).size).toBe(3)
    }
    expect((await commandLine(folder, ['export', '--help'])).out).toContain('the gathering\'s number among the joint gatherings')
  })

  test.each([
    [[]], [['lag']], [['new']], [['new', 'a', 'b']], [['new', 'a', '--sample', '--units', 'MR-2020']], [['new', 'a', '--template', 'annet']], [['new', 'a', '--units', 'Sula']],
    [['import', 'a']], [['check', 'a', '--out', 'b']], [['export', 'a', '--out', 'b']], [['export', 'a', '--gathering', '1']], [['export', 'a', '--gathering', 'to', '--out', 'b']],
    [['export', 'a', '--gathering', '1', '--out', 'b', '--formats', 'pdf,odt']], [['check', 'a', '--language', 'sv']], [['check', 'a', '--json=yes']], [['export', 'a', '--gathering', '1', '--out', '--json']],
  ])('%j is wrong usage: a sentence on standard error, 2, and nothing made', async (args) => {
    const run = await commandLine(folder, args)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.error).toMatch(/^.+\.\nRead more with: samling .*--help\n$/)
    expect(readdirSync(folder)).toEqual([])
  })

  test('with --json wrong usage is an object on standard output', async () => {
    const run = await commandLineJson<ErrorAnswer>(folder, ['check', 'a', '--color', '--language', 'nn'])
    expect(run).toMatchObject({ code: 2, error: '', json: { error: { id: 'usage', message: 'Valet --color finst ikkje her.' } } })
  })

  test('answers follow --language, else the system', async () => {
    expect((await commandLine(folder, ['check', 'borte.samling'], { systemLanguage: 'nn' })).error).toContain('Fila finst ikkje')
    expect((await commandLine(folder, ['check', 'borte.samling', '--language', 'nb'], { systemLanguage: 'nn' })).error).toContain('Filen finnes ikke')
  })
})

describe('new', () => {
  test('makes a programme from the template with the 26 municipalities and the county municipality', async () => {
    const run = await commandLineJson(folder, ['new', 'Mitt program.samling', '--template', 'absolutt', '--units', 'MR-2020'])
    expect(run).toMatchObject({ code: 0, json: { path: join(folder, 'Mitt program.samling'), programme: 'Mitt program', template: 'absolutt', sample: false, units: 27 } })
    expect(existsSync(join(folder, 'Mitt program.samling'))).toBe(true)
  })

  test('makes the sample and says that its people are invented', async () => {
    const run = await commandLine(folder, ['new', 'prove.samling', '--sample', '--language', 'nb'])
    expect(run.code).toBe(0)
    expect(run.out).toContain('27 deltakerkommuner')
    expect(run.out).toContain('oppdiktet')
  })

  test('takes single municipalities by number', async () => {
    expect(await commandLineJson(folder, ['new', 'to.samling', '--template', 'empty', '--units', '1531, 1532', '--name', 'To'])).toMatchObject({ json: { programme: 'To', units: 2 } })
  })

  test('refuses a file that is there and leaves it as it was', async () => {
    write('program.samling', 'noe annet')
    const run = await commandLineJson<ErrorAnswer>(folder, ['new', 'program.samling', '--sample'])
    expect(run).toMatchObject({ code: 1, json: { error: { id: 'file_exists' } } })
    expect(readFileSync(join(folder, 'program.samling'), 'utf8')).toBe('noe annet')
  })
})

describe('import', () => {
  test('a trial run says what each row becomes and saves nothing', async () => {
    await newProgramme()
    const run = await commandLineJson<Imported>(folder, ['import', 'program.samling', write('Sula.csv', SULA), '--dry-run'])
    expect(run).toMatchObject({ code: 0, json: { dryRun: true, saved: null } })
    expect(run.json.files[0]?.rows.map(({ outcome, person, unit, role, side }) => [outcome, person, unit, role, side])).toEqual([
      ['add', 'Kari Hansen', 'Sula', 'Ordfører', 'political'], ['add', 'Per Vik', 'Sula', 'Kommunedirektør', 'administrative'],
      ['add', 'Ane Berg', 'Sula', 'Leder av ungdomsrådet', 'youth'], ['unclear', 'Ola Dal', 'Sula', 'Ukjent oppgave', null],
    ])
    expect(run.json.files[0]?.rows[3]?.reasons.map(({ id }) => id)).toEqual(['unknown_role'])
    expect((await commandLineJson<Imported>(folder, ['import', 'program.samling', 'Sula.csv', '--dry-run'])).json.files[0]?.rows[0]?.outcome).toBe('add')
  })

  test('saves the clear rows, names the unclear ones, and the same file again changes nothing', async () => {
    await newProgramme()
    const first = await commandLine(folder, ['import', 'program.samling', write('Sula.csv', SULA), '--language', 'nb'])
    expect(first).toMatchObject({ code: 0, error: '' })
    expect(first.out).toMatch(/rad 2 {2}add {6}Kari Hansen, Sula, Ordfører, Politisk/)
    expect(first.out).toContain('Lagret: 3 nye, 0 endret')
    expect(first.out.slice(first.out.indexOf('Uklart'))).toContain('Ola Dal (Sula.csv, rad 5)')
    const again = await commandLineJson<Imported>(folder, ['import', 'program.samling', 'Sula.csv'])
    expect(again.json.files[0]?.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same', 'unclear'])
    expect(again.json.saved).toMatchObject({ added: 0, updated: 0 })
  })

  test('a changed file says what changed', async () => {
    await newProgramme()
    await commandLine(folder, ['import', 'program.samling', write('Sula.csv', SULA)])
    const run = await commandLineJson<Imported>(folder, ['import', 'program.samling', write('Sula.csv', SULA.replace('Vik;Kommunedirektør', 'Vik;Rektor'))])
    expect(run.json.files[0]?.rows.map(({ outcome }) => outcome)).toEqual(['same', 'update', 'same', 'unclear'])
    expect(run.json.saved).toMatchObject({ added: 0, updated: 1 })
  })

  test('a file that cannot be read is named with its reason, the others are saved, and it ends with 1', async () => {
    await newProgramme()
    const run = await commandLine(folder, ['import', 'program.samling', write('Sula.csv', SULA), write('tom.csv', ''), '--language', 'en'])
    expect(run.code).toBe(1)
    expect(run.out).toContain('Saved: 3 new')
    expect(run.error).toBe('tom.csv was not read. The file is empty.\n')
  })

  test('a registration or a programme that is not there is refused before anything is saved', async () => {
    await newProgramme()
    write('Sula.csv', SULA)
    expect(await commandLineJson(folder, ['import', 'program.samling', 'Sula.csv', 'borte.csv'])).toMatchObject({ code: 1, json: { error: { id: 'file_missing' } } })
    expect(await commandLineJson(folder, ['import', 'borte.samling', 'Sula.csv'])).toMatchObject({ code: 1, json: { error: { id: 'file_missing' } } })
    expect((await commandLineJson<Imported>(folder, ['import', 'program.samling', 'Sula.csv', '--dry-run'])).json.files[0]?.rows[0]?.outcome).toBe('add')
  })
})

describe('check', () => {
  test('says that the file is sound and what the rules find, in sentences', async () => {
    await commandLine(folder, ['new', 'prove.samling', '--sample'])
    const run = await commandLineJson<Checked>(folder, ['check', 'prove.samling', '--language', 'nn'])
    expect(run).toMatchObject({ code: 0, json: { sound: true } })
    expect(run.json.findings).toContainEqual(expect.objectContaining({ rule: 'R2', unit: 'Smøla', message: 'Smøla har ikkje meldt på nokon som representerer politisk leiing.' }))
    expect(run.json.findings).toContainEqual(expect.objectContaining({ rule: 'R6', unit: 'Gjemnes' }))
    expect((await commandLine(folder, ['check', 'prove.samling', '--gathering', '1'])).out).toMatch(/R4 .*Volda/)
  })

  test('a damaged file is refused with a sentence and left as it was', async () => {
    await commandLine(folder, ['new', 'prove.samling', '--sample'])
    const bytes = readFileSync(join(folder, 'prove.samling'))
    bytes.fill(0xff, 8_192, 40_960)
    writeFileSync(join(folder, 'prove.samling'), bytes)
    const run = await commandLine(folder, ['check', 'prove.samling', '--language', 'nb'])
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.error).toContain('Filen er skadet og ble ikke åpnet')
    expect(readFileSync(join(folder, 'prove.samling')).equals(bytes)).toBe(true)
  })
})

describe('export', () => {
  test('writes one report for each municipality and one for the organisers; again, nothing is written anew', async () => {
    await commandLine(folder, ['new', 'prove.samling', '--sample'])
    const args = ['export', 'prove.samling', '--gathering', '2', '--out', 'rapporter', '--formats', 'md']
    const first = await commandLineJson<Exported>(folder, args)
    expect(first).toMatchObject({ code: 0, json: { gathering: 'Samling 2', folder: join(folder, 'rapporter'), cancelled: false } })
    expect(first.json.files.filter(({ written }) => written)).toHaveLength(28)
    expect(readdirSync(join(folder, 'rapporter')).sort()).toEqual(first.json.files.map(({ file }) => file).sort())
    expect((await commandLineJson<Exported>(folder, args)).json.files.filter(({ written }) => written)).toEqual([])
  })

  test('a gathering that is not there is refused with the ones there are', async () => {
    await commandLine(folder, ['new', 'prove.samling', '--sample'])
    const run = await commandLine(folder, ['export', 'prove.samling', '--gathering', '6', '--out', 'rapporter', '--language', 'nb'])
    expect(run).toMatchObject({ code: 1, out: '', error: expect.stringContaining('5 (Samling 5: erfaringssamling)') })
    expect(existsSync(join(folder, 'rapporter'))).toBe(false)
  })

  test('breaking off keeps what was finished and says so', async () => {
    await commandLine(folder, ['new', 'prove.samling', '--sample'])
    const run = await commandLine(folder, ['export', 'prove.samling', '--gathering', '1', '--out', 'rapporter', '--formats', 'md', '--language', 'en'], { signal: AbortSignal.abort() })
    expect(run.code).toBe(1)
    expect(run.error).toBe('Cancelled. 0 files were finished and are there.\n')
  })
})
