// `npm run bench [-- NAME…] [--json] [--full]`: runs the benchmarks of tests/bench/ one after the other and prints their figures.
// With --full, those that have a short and a long form take the long one.
import { readdirSync } from 'node:fs'
import { runnerImport } from 'vite'
import { buildIfNeeded } from '../../../resources/scripts/build.mjs'
import { inProject, root, say } from '../../../resources/scripts/project.mjs'
import { alias } from '../../support/aliases.ts'

const args = process.argv.slice(2)
const names = args.filter((argument) => !argument.startsWith('-'))
const asJson = args.includes('--json')
const full = args.includes('--full')
const available = readdirSync(inProject('tests/bench')).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3))

const unknown = names.filter((name) => !available.includes(name))
if (unknown.length > 0 || args.includes('--help')) {
  say(`usage: npm run bench [-- NAME…] [--json] [--full], where NAME is one of ${available.join(', ')}`)
  process.exit(unknown.length > 0 ? 2 : 0)
}

/** The figures of one benchmark, or why it has none. */
async function measure(name) {
  say(`bench: ${name}`)
  try {
    const { module } = await runnerImport(inProject('tests/bench', `${name}.ts`), { root, configFile: false, logLevel: 'error', resolve: { alias } })
    return { name, figures: await (module.bench ?? module).run({ full }) }
  } catch (error) {
    return { name, figures: [], problem: error instanceof Error ? error.message : String(error) }
  }
}

const round = (value) => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)))
const verdict = ({ goal, met }) => (goal === undefined ? '' : ` (goal ${goal}: ${met ? 'met' : 'missed'})`)

function print({ name, figures, problem }) {
  for (const figure of figures) console.log(`${name}: ${figure.name}: ${round(figure.value)} ${figure.unit}${verdict(figure)}`)
  if (problem !== undefined) console.log(`${name}: could not be measured: ${problem}`)
}

await buildIfNeeded()
const results = []
for (const name of available.filter((candidate) => names.length === 0 || names.includes(candidate))) {
  const result = await measure(name)
  results.push(result)
  if (!asJson) print(result)
}
if (asJson) console.log(JSON.stringify({ benches: results }, null, 2))
process.exit(results.some((result) => result.problem !== undefined) ? 1 : 0)
