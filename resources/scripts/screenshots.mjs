// `npm run screenshots`: the pictures of the README, from the sample programme in the browser that is there.
import { runnerImport } from 'vite'
import { buildIfNeeded } from './build.mjs'
import { inProject, root, say } from './project.mjs'
import { alias } from '../../tests/support/aliases.ts'

await buildIfNeeded()
const { module } = await runnerImport(inProject('tests/e2e/screenshots.ts'), { root, configFile: false, logLevel: 'error', resolve: { alias } })
await module.takeScreenshots(inProject('resources/screenshots'))
say('samling: the screenshots lie in resources/screenshots')
process.exit(0)
