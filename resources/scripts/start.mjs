// `npm start`: the app in Electron, or, where that cannot run, its host with an address to open in a browser.
import { buildIfNeeded } from './build.mjs'
import { hasDisplay, provideElectron } from './electron.mjs'
import { fromCaller, inProject, nodePath, root, run, say } from './project.mjs'

const args = fromCaller(process.argv.slice(2))
await buildIfNeeded()

const electron = hasDisplay() ? await provideElectron() : { reason: 'there is no display' }
if (electron.path) {
  // Chromium's sandbox refuses to start for root; nobody else is given a window without it.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  process.exit(await run(electron.path, [...sandbox, root, ...args]))
}
say(`samling: no window can be opened (${electron.reason}); the app is served to a browser on this machine instead`)
process.exit(await run(nodePath, [inProject('out/main/serve.js'), ...args]))
