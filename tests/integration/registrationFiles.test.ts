import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../support/aliases'
import { openGathering, type OpenGathering } from '../support/gathering'

let open: OpenGathering
let numbers: ReadonlyMap<string, string>

beforeEach(async () => {
  open = await openGathering()
  const units = await open.api.units.add({ set: '2020', numbers: ['1511', '1515', '1516', '1517', '1531', '1532', '1577', '15'] })
  numbers = new Map(units.map((unit) => [unit.id, unit.number]))
})
afterEach(() => open.close())

function sent(name: string) {
  const bytes = readFileSync(join(root, 'tests/support/registrations', name))
  return { name, size: bytes.length, bytes: bytes.toString('base64') }
}

const outcomes = async (name: string) => (await open.api.registration.preview({ files: [sent(name)] })).plan.rows
  .map((row) => [numbers.get(row.unitId ?? '') ?? row.unitText, row.name, row.side, row.outcome, ...row.reasons].join(' '))

describe('registrations as people write them', () => {
  it('in LibreOffice with titles above and a remark below', async () => {
    expect(await outcomes('Påmelding ABSOLUTT.xlsx')).toEqual([
      '1531 Ingvild Aasen  add', '1531 Kari Bergset political add', '1531 Odd Arne Vik political add', '1531 Marit Solbakk administrative add', '1531 Per Ivar Øye administrative add',
      '1531 Thea Langlo youth add', '1531 Grete Myklebust union add',
    ])
  })

  it('in nynorsk, with tabs and UTF-16, names in two columns and the municipality by number', async () => {
    expect(await outcomes('ulstein.txt')).toEqual([
      '1516 Torunn Håheim political add', '1516 Leif Saunes political add', '1516 Åse-Marie Ødegård administrative add', '1516 Bente Kleven administrative add', '1516 Noah Hasund youth add',
    ])
  })

  it('in windows-1252 from Excel, with the municipality in the file\'s name', async () => {
    expect(await outcomes('giske.csv')).toEqual(['1532 Bjørn Roald political add', '1532 Åshild Valderhaug administrative add', '1532 Emma Godøy youth add'])
  })

  it('in English for the county municipality', async () => {
    expect(await outcomes('county.csv')).toEqual(['15 Silje Haugen political add', '15 Geir Tangen administrative add', '15 Amalie Sunde youth add'])
  })

  it('all in one file, with what is unclear', async () => {
    expect((await outcomes('Samlet påmelding.xlsx')).filter((line) => !line.endsWith(' add'))).toEqual([
      '1577 Ragnhild Eiken political unclear double_entry', '1577  administrative unclear missing_name', '1577 Magnus Folkestad  unclear unknown_role',
      'Bergen Trine Nygård political unclear not_participating', 'Storvika Nils Moe administrative unclear unknown_unit', '1511 Eva Gursken administrative unclear too_many',
    ])
  })

  it('sent again with changes', async () => {
    const first = await open.api.registration.preview({ files: [sent('Påmelding ABSOLUTT.xlsx')] })
    await open.api.registration.save({ importId: first.importId, edits: {}, removals: [] })
    const { plan } = await open.api.registration.preview({ files: [sent('Påmelding ABSOLUTT rettet.xlsx')] })
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same', 'same', 'update', 'same', 'unclear'])
    expect(plan.missing.map(({ name }) => name)).toEqual(['Grete Myklebust'])
    const removals = plan.missing.map(({ participantId }) => participantId)
    expect((await open.api.registration.amend({ importId: (await open.api.registration.preview({ files: [sent('Påmelding ABSOLUTT rettet.xlsx')] })).importId, edits: {}, removals })).rows.at(-1)?.outcome).toBe('add')
  })
})
