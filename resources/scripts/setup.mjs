// Installs the dependencies when they are missing or outdated. Runs before every command of the project, so it needs
// nothing but Node 20 and npm, and takes a few milliseconds when there is nothing to do.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { inProject, root, say } from './project.mjs'

const lockPath = inProject('package-lock.json')
const stampPath = inProject('node_modules/.samling-lock')

const lock = readFileSync(lockPath, 'utf8')
const stamp = createHash('sha256').update(lock).digest('hex')

/** Whether npm's own record of what lies in node_modules has every package of the lock file in the same version. */
function installedMatches() {
  const recordPath = inProject('node_modules/.package-lock.json')
  if (!existsSync(recordPath)) return false
  const installed = JSON.parse(readFileSync(recordPath, 'utf8')).packages
  return Object.entries(JSON.parse(lock).packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    return found === undefined ? wanted.optional === true || wanted.devOptional === true : found.version === wanted.version
  })
}

/** npm started by way of the program that runs this script when there is one, so that Windows needs no shell. */
function npm(args) {
  const cli = process.env.npm_execpath
  const [command, first] = cli ? [process.env.npm_node_execpath ?? process.execPath, [cli]] : ['npm', []]
  // Everything goes to standard error: standard output belongs to the command that follows.
  return spawnSync(command, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2], shell: !cli && process.platform === 'win32' }).status
}

function install() {
  const present = existsSync(inProject('node_modules'))
  say(present ? 'samling: updating the dependencies (a minute or two)' : 'samling: installing the dependencies (a minute or two)')
  // Not `npm ci`: it empties node_modules before it knows that it can fill it again, and it refuses a lock file that was written
  // where a registry lacked the binaries of other systems. This takes the lock file's versions too, and writes neither file.
  const status = npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status === 0) return
  say('samling: the dependencies could not be installed; see the lines above. Check the connection and run the same command again.')
  process.exit(1)
}

const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 20) {
  say(`samling: Node 20 or newer is needed; this is ${process.versions.node}`)
  process.exit(1)
}
if (!existsSync(stampPath) || readFileSync(stampPath, 'utf8') !== stamp) {
  if (!installedMatches()) install()
  writeFileSync(stampPath, stamp)
}
