// `npm test`: every suite in turn, then what could not run and why, then `N passed, N failed`.
// `npm test -- NAME…` runs the suites of these names, or the test files whose paths contain them.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tryBuild } from '../resources/scripts/build.mjs'
import { hasDisplay, provideElectron } from '../resources/scripts/electron.mjs'
import { filesBelow, inProject, nodePath, onPath, root, run, say } from '../resources/scripts/project.mjs'
import { findBrowser } from './support/browser.ts'

const names = process.argv.slice(2)
const fragments = names.filter((name) => !['types', 'lint', 'unit', 'build', 'integration', 'chromium', 'electron'].includes(name))
const mustRunAll = process.env.SAMLING_TEST_ALL === '1'
const tool = (path) => [nodePath, inProject('node_modules', path)]
const count = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 })

/** One command that passes or fails as a whole, and so counts as one test. */
const command = (args) => async () => count((await run(args[0], args.slice(1))) === 0)

async function types() {
  const [node, tsc] = tool('typescript/bin/tsc')
  let passed = true
  for (const project of ['shared', 'electron', 'renderer', 'renderer/phone', 'tests']) passed = (await run(node, [tsc, '-p', project])) === 0 && passed
  return count(passed)
}

let building

/** Whether out/ can be used; built at most once in a run, however many suites ask at the same time. */
const outIsBuilt = () => building ??= tryBuild()

const build = async () => count(await outIsBuilt())

/** The test files of a folder, less those that the names on the command line leave out. */
function testFiles(suite, folder) {
  const files = filesBelow(inProject('tests', folder)).filter((file) => /\.test\.tsx?$/.test(file)).map((file) => file.slice(root.length + 1))
  return names.length === 0 || names.includes(suite) ? files : files.filter((file) => fragments.some((fragment) => file.includes(fragment)))
}

/** Vitest over the files of a folder, counted from its own report. */
async function vitest(suite, folder, options = {}) {
  const report = inProject('test-results', `${suite}.json`)
  const [node, script] = tool('vitest/vitest.mjs')
  const args = [script, 'run', '--config', 'tests/vitest.config.ts', `--outputFile.json=${report}`]
  rmSync(report, { force: true })
  const [first, ...rest] = [...(options.within ?? []), node, ...args, ...testFiles(suite, folder)]
  const code = await run(first, rest, { env: { ...process.env, ...options.env } })
  return counted(report, code)
}

function counted(report, code) {
  let results
  try {
    results = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return count(false)
  }
  const all = results.testResults.flatMap((file) => file.assertionResults)
  // A file that cannot be loaded has no tests to count, and an error outside every test fails only the exit code.
  const unloaded = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length
  const failed = all.filter((test) => test.status === 'failed').length + unloaded
  return {
    passed: all.filter((test) => test.status === 'passed').length,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    notRun: all.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => ({ what: test.fullName, why: test.meta?.reason ?? 'skipped' }))
  }
}

/** A suite that drives what is in out/, which a failed build leaves old or empty. */
const built = (suite) => async () => ((await outIsBuilt()) ? suite() : count(false))

async function chromium() {
  const browser = await findBrowser()
  if ('reason' in browser) return { passed: 0, failed: 0, notRun: [{ what: 'end to end in Chromium', why: browser.reason }] }
  return vitest('chromium', 'e2e', { env: { SAMLING_TARGET: 'chromium' } })
}

async function electron() {
  const notRun = (why) => ({ passed: 0, failed: 0, notRun: [{ what: 'end to end in Electron', why }] })
  const virtual = hasDisplay() ? undefined : onPath('xvfb-run')
  if (!hasDisplay() && !virtual) return notRun('there is no display and no xvfb-run')
  const found = await provideElectron()
  if (!found.path) return notRun(found.reason)
  // Windows must look the same on every machine, so the virtual screen has a fixed size.
  const within = virtual ? [virtual, '-a', '-s', '-screen 0 1600x1000x24'] : []
  return vitest('electron', 'e2e', { env: { SAMLING_TARGET: 'electron' }, within })
}

/** One after the other, but for the two that drive a whole app: each waits for it two thirds of the time. */
const stages = [
  [{ name: 'types', run: types }],
  [{ name: 'lint', run: command([...tool('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']) }],
  [{ name: 'unit', folder: 'unit', run: () => vitest('unit', 'unit') }],
  [{ name: 'build', run: build }],
  [{ name: 'integration', folder: 'integration', run: () => vitest('integration', 'integration') }],
  [{ name: 'chromium', folder: 'e2e', run: built(chromium) }, { name: 'electron', folder: 'e2e', run: built(electron) }]
]

const wanted = ({ name, folder }) =>
  folder ? testFiles(name, folder).length > 0 : names.length === 0 || names.includes(name)

mkdirSync(inProject('test-results'), { recursive: true })
const total = { passed: 0, failed: 0 }
const notRun = []
for (const stage of stages) await Promise.all(stage.filter(wanted).map(async (suite) => {
  const started = Date.now()
  const result = await suite.run()
  total.passed += result.passed
  total.failed += result.failed
  notRun.push(...(result.notRun ?? []))
  say(`${suite.name}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}))
if (total.passed + total.failed + notRun.length === 0) {
  say(`samling: nothing is called ${names.join(' ')}`)
  total.failed += 1
}
if (mustRunAll) total.failed += notRun.length
for (const { what, why } of notRun) process.stdout.write(`${mustRunAll ? 'failed' : 'not run'}: ${what}: ${why}\n`)
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed === 0 ? 0 : 1)
