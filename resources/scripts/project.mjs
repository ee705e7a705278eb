import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts)

/** The project's own Node: better-sqlite3 needs a newer one than the system may have. */
export const nodePath = [
  inProject('node_modules/node/bin/node'),
  inProject('node_modules/node/bin/node.exe')
].find(existsSync) ?? process.execPath

/** Says one line without touching standard output, which belongs to the program that is started. */
export const say = (line) => process.stderr.write(`${line}\n`)

/** Runs a program to its end with our own input and output; the promise holds its exit code. */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    const forward = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    const finish = (code) => {
      for (const signal of signals) process.off(signal, forward)
      done(code)
    }
    child.on('error', (error) => {
      say(`samling: ${command} could not be started: ${error.message}`)
      finish(127)
    })
    child.on('exit', (code) => finish(code ?? 1))
  })
}

/** Whether a program is on the PATH. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path) && statSync(path).isFile())
}

/** All files below a folder, sorted, so that a hash over them is the same everywhere. */
export function filesBelow(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path).sort().flatMap((name) => filesBelow(join(path, name)))
}

/** A hash over names and contents. */
export function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** The first lines a program prints, for reasons; empty when it cannot be started. */
export function outputOf(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8' })
  return result.error ? '' : result.stdout
}

/** Arguments where a relative path is meant from the folder the caller stood in, not from the project's. */
export function fromCaller(args) {
  const folder = process.env.INIT_CWD ?? process.cwd()
  return args.map((argument) => (argument.startsWith('-') ? argument : resolve(folder, argument)))
}
