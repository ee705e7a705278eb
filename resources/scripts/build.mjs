import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { filesBelow, hashOf, inProject, nodePath, run, say } from './project.mjs'

const stampPath = inProject('out/.sources')

// What ends up in out/ or decides how it is made. Scripts and screenshots do not.
const sources = ['electron', 'renderer', 'shared', 'resources', 'electron.config.ts', 'package-lock.json', 'tsconfig.json']

function sourceHash() {
  const ignored = [inProject('resources/scripts'), inProject('resources/screenshots')]
  const files = sources.flatMap((path) => filesBelow(inProject(path)))
  return hashOf(files.filter((file) => !ignored.some((folder) => file.startsWith(folder))))
}

/** Builds when the sources are not the ones that out/ was built from; the promise holds whether out/ can be used. */
export async function tryBuild() {
  const hash = sourceHash()
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === hash) return true
  say('samling: building')
  if ((await build()) !== 0) {
    say('samling: the build failed; see the lines above')
    return false
  }
  writeFileSync(stampPath, hash)
  return true
}

/** Builds when it is needed, and ends the program when that fails. */
export async function buildIfNeeded() {
  if (!(await tryBuild())) process.exit(1)
}

// The build's own lines go to standard error: standard output belongs to the program that is started afterwards.
const tool = (path, ...args) => run(nodePath, [inProject('node_modules', path), 'build', '--logLevel', 'warn', ...args], { stdio: ['ignore', 2, 2] })

// The phone page comes after the others, whose build empties the folder it lies in.
const build = async () =>
  (await tool('electron-vite/bin/electron-vite.js', '--config', 'electron.config.ts')) || tool('vite/bin/vite.js', '--config', 'renderer/phone/vite.config.ts')

if (process.argv[1] === import.meta.filename) await buildIfNeeded()
