// `npm run serve`: the host under plain Node, with the workbench on an address of this machine.
import { buildIfNeeded } from './build.mjs'
import { fromCaller, inProject, nodePath, run } from './project.mjs'

await buildIfNeeded()
process.exit(await run(nodePath, [inProject('out/main/serve.js'), ...fromCaller(process.argv.slice(2))]))
