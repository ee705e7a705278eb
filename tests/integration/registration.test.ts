import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBytes } from '@electron/services/registration/readBytes'
import { planRegistration } from '@shared/domain/registration/plan'
import { openGathering, type OpenGathering } from '../support/gathering'
import { unit } from '../support/registrationBuilders'
import { workbook } from '../support/workbooks'

let open: OpenGathering
let sulaId: string
let giskeId: string

beforeEach(async () => {
  open = await openGathering()
  const units = await open.api.units.add({ set: '2020', numbers: ['1531', '1532'] })
  sulaId = units.find((one) => one.number === '1531')?.id ?? ''
  giskeId = units.find((one) => one.number === '1532')?.id ?? ''
})
afterEach(() => open.close())

const sent = (name: string, bytes: Buffer) => ({ name, size: bytes.length, bytes: bytes.toString('base64') })
const SULA = sent('Sula.xlsx', workbook({ Deltakere: [['Sula kommune'], ['Navn', 'Rolle', 'E-post'], ['Kari Berg', 'Ordfører', 'k@x.no'], ['Ola Vik', 'Kommunedirektør', ''], ['Eva Lie', 'Tryllekunstner', '']] }))
const GISKE = sent('giske.csv', Buffer.from('Namn;Rolle\r\nÅse Ødegård;Ordførar\r\nIda Moe;Koordinator\r\n', 'latin1'))

const registered = async () => (await open.api.participants.list()).map(({ name, role, side, unitId }) => [name, role, side, unitId === sulaId ? 'Sula' : 'Giske'])

describe('an import', () => {
  it('whose rows were given to a unit that was removed meanwhile asks for their unit again', async () => {
    const { importId, plan } = await open.api.registration.preview({ files: [sent('x.csv', Buffer.from('Navn;Rolle\nKari Berg;Ordfører\n'))] })
    const edits = { [plan.rows[0]?.key ?? '']: { unitId: giskeId, decision: 'accept' as const } }
    expect((await open.api.registration.amend({ importId, edits, removals: [] })).rows.map(({ outcome }) => outcome)).toEqual(['add'])
    await open.api.units.remove({ id: giskeId })
    expect((await open.api.registration.amend({ importId, edits, removals: [] })).rows.map(({ outcome, reasons }) => [outcome, reasons])).toEqual([['unclear', ['missing_unit']]])
    expect(await open.api.registration.save({ importId, edits, removals: [] })).toMatchObject({ added: 0, unclear: 1 })
  })

  it('of many files is kept and planned up to the rows that one file may have', async () => {
    const rows = (count: number) => Buffer.from(`Navn;Rolle\n${'Kari;Ordfører\n'.repeat(count)}`)
    const { plan, refused } = await open.api.registration.preview({ files: [sent('a.csv', rows(12_000)), sent('b.csv', rows(12_000)), GISKE] })
    expect(refused).toEqual([{ name: 'b.csv', refusal: 'too_many_rows' }])
    expect(plan.files.map(({ name }) => name)).toEqual(['a.csv', 'giske.csv'])
  })

  it('shows what each row becomes, saves what is clear, and is taken back in one step', async () => {
    const { importId, plan, refused } = await open.api.registration.preview({ files: [SULA, GISKE, sent('brev.pdf', Buffer.from('%PDF-1.7'))] })
    expect(refused).toEqual([{ name: 'brev.pdf', refusal: 'not_a_spreadsheet' }])
    expect(plan.files.map(({ name, leftOut }) => [name, leftOut])).toEqual([['Sula.xlsx', ['E-post']], ['giske.csv', []]])
    expect(plan.rows.map(({ name, outcome }) => [name, outcome])).toEqual([['Kari Berg', 'add'], ['Ola Vik', 'add'], ['Eva Lie', 'unclear'], ['Åse Ødegård', 'add'], ['Ida Moe', 'add']])
    expect(await registered()).toEqual([])

    expect(await open.api.registration.save({ importId, edits: {}, removals: [] })).toEqual({ added: 3, updated: 0, removed: 0, coordinators: 1, unclear: 1 })
    expect(await registered()).toEqual([['Kari Berg', 'Ordfører', 'political', 'Sula'], ['Åse Ødegård', 'Ordførar', 'political', 'Giske'], ['Ola Vik', 'Kommunedirektør', 'administrative', 'Sula']])
    expect((await open.api.units.list()).find(({ id }) => id === giskeId)?.coordinator).toBe('Ida Moe')

    await open.api.history.undo()
    expect(await registered()).toEqual([])
    expect((await open.api.units.list()).every(({ coordinator }) => coordinator === '')).toBe(true)
  })

  it('follows the lead\'s edits, and changes nothing when the same files come again', async () => {
    const { importId, plan } = await open.api.registration.preview({ files: [SULA, GISKE] })
    const key = plan.rows.find(({ name }) => name === 'Eva Lie')?.key ?? ''
    const edits = { [key]: { side: 'youth' as const } }
    expect((await open.api.registration.amend({ importId, edits, removals: [] })).rows.find((row) => row.key === key)).toMatchObject({ outcome: 'add', side: 'youth' })
    await open.api.registration.save({ importId, edits, removals: [] })
    const before = await registered()

    const again = await open.api.registration.preview({ files: [SULA, GISKE] })
    expect(again.plan.rows.every(({ outcome }) => outcome === 'same')).toBe(true)
    await open.api.registration.save({ importId: again.importId, edits: {}, removals: [] })
    expect(await registered()).toEqual(before)
    await open.api.history.undo()
    expect(await registered()).toEqual([])
  })

  it('updates what a changed file changes and removes only whom the lead says', async () => {
    const first = await open.api.registration.preview({ files: [SULA] })
    await open.api.registration.save({ importId: first.importId, edits: {}, removals: [] })
    const changed = sent('Sula.xlsx', workbook({ A: [['Navn', 'Rolle'], ['Kari Berg', 'Varaordfører'], ['Per Moe', 'Rektor']] }))
    const { importId, plan } = await open.api.registration.preview({ files: [changed] })
    expect(plan.missing.map(({ name }) => name)).toEqual(['Ola Vik'])
    const removals = plan.missing.map(({ participantId }) => participantId)
    expect(await open.api.registration.save({ importId, edits: {}, removals })).toMatchObject({ added: 1, updated: 1, removed: 1 })
    expect(await registered()).toEqual([['Kari Berg', 'Varaordfører', 'political', 'Sula'], ['Per Moe', 'Rektor', 'administrative', 'Sula']])
  })

  it('does not read a file above the limit, whose content does not come along', async () => {
    expect((await open.api.registration.preview({ files: [{ name: 'stor.xlsx', size: 11 * 1024 * 1024, bytes: '' }] })).refused).toEqual([{ name: 'stor.xlsx', refusal: 'too_big' }])
  })

  it('is gone with another programme', async () => {
    const { importId } = await open.api.registration.preview({ files: [SULA] })
    await open.api.files.create({ name: 'Eit anna', template: 'empty', language: 'nn' })
    await expect(open.api.registration.save({ importId, edits: {}, removals: [] })).rejects.toMatchObject({ data: { id: 'not_found' } })
  })
})

describe('the template for the municipalities', () => {
  it('is a sound workbook whatever the programme is called', async () => {
    await open.api.programme.update({ name: 'A\u0001\u000bB ]]> <&" \uffff=1+1' })
    const { bytes } = await open.api.registration.template({ language: 'nb' })
    const sheet = strFromU8(unzipSync(Buffer.from(bytes, 'base64'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('AB ]]&gt; &lt;&amp;&quot; =1+1')
    expect(sheet).not.toMatch(/[^\P{Cc}\n]|\uffff|<f>/u)
  })

  it.each(['nb', 'nn', 'en'] as const)('in %s is read back as it was filled in, and is the same bytes each time', async (language) => {
    const template = await open.api.registration.template({ language })
    expect(template.name).toMatch(/\.xlsx$/)
    expect(await open.api.registration.template({ language })).toEqual(template)
    const read = await readBytes(Buffer.from(template.bytes, 'base64'))
    const rows = 'sheets' in read ? read.sheets[0]?.rows ?? [] : []
    const filled = rows.map((row) => row[0] === '1' ? ['1', 'Kari Berg', 'Ordfører', ''] : row[0] === '2' ? ['2', 'Nn Mm', '', 'Barn og unge'] : /^(Kommune|Municipality):/.test(row[0] ?? '') ? [row[0] ?? '', 'Sula'] : /^[CK]oordinator:/.test(row[0] ?? '') ? [row[0] ?? '', 'Eva Lie'] : row)
    const plan = planRegistration([{ name: template.name, sheets: [{ name: 'x', rows: filled }] }], {}, [], { units: [unit('1531', 'Sula')], register: [], participants: [] })
    expect(plan.rows.map(({ kind, name, side, outcome, unitId }) => [kind, name, side, outcome, unitId])).toEqual([
      ['coordinator', 'Eva Lie', null, 'add', 'u1531'], ['participant', 'Kari Berg', 'political', 'add', 'u1531'], ['participant', 'Nn Mm', 'youth', 'add', 'u1531'],
    ])
    expect(plan.files[0]?.leftOut).toEqual([])
  })

  it('left empty gives nobody', async () => {
    const template = await open.api.registration.template({ language: 'nn' })
    const { plan, refused } = await open.api.registration.preview({ files: [{ name: template.name, size: 1, bytes: template.bytes }] })
    expect([plan.rows, refused]).toEqual([[], []])
  })
})

describe('people by hand', () => {
  it('are added with the side their role says, mended and removed, and every act can be taken back', async () => {
    const { id } = await open.api.participants.add({ unitId: sulaId, name: ' Kari Berg ', role: 'Ordfører' })
    await open.api.participants.update({ id, side: 'other' })
    expect(await registered()).toEqual([['Kari Berg', 'Ordfører', 'other', 'Sula']])
    await open.api.participants.remove({ id })
    expect(await registered()).toEqual([])
    await open.api.history.undo()
    expect(await registered()).toEqual([['Kari Berg', 'Ordfører', 'other', 'Sula']])
  })

  it('are refused without a name or a unit that takes part', async () => {
    await expect(open.api.participants.add({ unitId: sulaId, name: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(open.api.participants.add({ unitId: 'none', name: 'A' })).rejects.toMatchObject({ data: { id: 'not_found' } })
  })
})
