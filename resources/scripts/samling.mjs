// `npm run --silent samling -- …`: the command line, in the folder of the caller so that relative paths mean what they say.
import { buildIfNeeded } from './build.mjs'
import { inProject, nodePath, run } from './project.mjs'

await buildIfNeeded()
const cwd = process.env.INIT_CWD ?? process.cwd()
process.exit(await run(nodePath, [inProject('out/main/cli.js'), ...process.argv.slice(2)], { cwd }))
