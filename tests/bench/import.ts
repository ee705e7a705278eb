import { Faker, nb_NO } from '@faker-js/faker'
import { startTestHost } from '../support/host'
import { workbook } from '../support/workbooks'
import { median, timed } from './harness/figure'
import type { Bench } from './harness/figure'

const rounds = 5
const roles = ['Ordfører', 'Kommunedirektør', 'Kommunalsjef for oppvekst', 'Rektor', 'Ungdomsrådet', 'Hovedtillitsvalgt']

/** One registration for each of the 27 units of Møre og Romsdal in 2020, with six people each: read, shown as a plan, saved. */
export const bench: Bench = {
  name: 'import',
  async run() {
    const runs = []
    for (let round = 0; round < rounds; round += 1) runs.push(await importOnce())
    return [
      { name: `reading 27 workbooks with ${runs[0]?.people ?? 0} people`, value: median(runs.map((run) => run.readMs)), unit: 'ms' },
      { name: 'saving them', value: median(runs.map((run) => run.saveMs)), unit: 'ms' },
      { name: 'in all', value: median(runs.map((run) => run.readMs + run.saveMs)), unit: 'ms' }
    ]
  }
}

interface ImportRun {
  readonly people: number
  readonly readMs: number
  readonly saveMs: number
}

async function importOnce(): Promise<ImportRun> {
  await using host = startTestHost()
  await host.api.files.create({ name: 'Måling', template: 'absolutt', language: 'nb' })
  const listed = (await host.api.register.search({ set: '2020', text: '', countyNumber: '15' })).map((unit) => unit.number)
  const units = await host.api.units.add({ set: '2020', numbers: listed })
  const files = registrations(units.map((unit) => unit.name))
  let preview: Awaited<ReturnType<typeof host.api.registration.preview>> | undefined
  const readMs = await timed(async () => { preview = await host.api.registration.preview({ files }) })
  if (preview === undefined) throw new Error('the registrations were not read')
  const chosen = { importId: preview.importId, edits: {}, removals: [] }
  let added = 0
  const saveMs = await timed(async () => { added = (await host.api.registration.save(chosen)).added })
  return { people: added, readMs, saveMs }
}

function registrations(units: readonly string[]): { name: string; size: number; bytes: string }[] {
  const faker = new Faker({ locale: nb_NO })
  faker.seed(162)
  return units.map((unit) => {
    const people = roles.map((role) => [faker.person.fullName(), role])
    const bytes = workbook({ Påmelding: [['Kommune', unit], [], ['Navn', 'Rolle'], ...people] })
    return { name: `Påmelding ${unit}.xlsx`, size: bytes.length, bytes: bytes.toString('base64') }
  })
}
