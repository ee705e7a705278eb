// Makes the sample programme: `node resources/scripts/makeSample.ts` writes resources/sample/sample.json, the same bytes on every run;
// with `--print` it goes to standard output. Every person is invented (faker, nb_NO, fixed seed); the texts are written by hand.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fakerNB_NO as faker } from '@faker-js/faker'
import type { SampleData } from '@electron/services/files/sample'
import { GATHERINGS, PHASES, PROGRAMME, RULES } from './sample/programme.ts'
import { addGathering, type Draft } from './sample/gatherings.ts'
import { agenda1, prompts1 } from './sample/gathering1.ts'
import { agenda2, prompts2 } from './sample/gathering2.ts'
import { attendance, coreGroup } from './sample/people.ts'
import { measures } from './sample/measures.ts'
import { sampleUnits } from './sample/units.ts'

faker.seed(20_201_117)

function makeSample(): SampleData {
  const units = sampleUnits()
  const cores = units.map((sample, index) => coreGroup(sample, index))
  const draft: Draft = { units, people: cores.flatMap((core) => core.people), attendance: [], agendaItem: [], group: [], member: [], note: [], point: [], prompt: [], youthInput: [] }
  draft.attendance.push(...attendance(draft.people, 1), ...attendance(draft.people, 2))
  addGathering(draft, 1, agenda1, prompts1)
  addGathering(draft, 2, agenda2, prompts2)
  const { units: _units, people, ...rest } = draft
  return {
    programme: [PROGRAMME], phase: PHASES, rule: RULES,
    unit: units.map(({ unit }, index) => ({ ...unit, coordinator: cores[index]?.coordinator ?? '' })),
    participant: people, gathering: GATHERINGS,
    agendaDay: [
      { id: 'day-1-0', gatheringId: 'gathering-1', day: 0, startsAt: '09:00' },
      { id: 'day-2-0', gatheringId: 'gathering-2', day: 0, startsAt: '10:00' },
      { id: 'day-2-1', gatheringId: 'gathering-2', day: 1, startsAt: '09:00' },
    ],
    ...rest, measure: measures(units),
  }
}

/** One row a line, so that a change can be read in a comparison. */
function serialise(sample: SampleData): string {
  const tables = Object.entries(sample).map(([name, rows]) => `${JSON.stringify(name)}: [\n${rows.map((row: object) => JSON.stringify(row)).join(',\n')}\n]`)
  return `{\n${tables.join(',\n')}\n}\n`
}

const text = serialise(makeSample())
if (process.argv.includes('--print')) process.stdout.write(text)
else {
  const folder = new URL('../sample/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL('sample.json', folder), text)
}
