import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject, nodePath, outputOf, say } from './project.mjs'

// The archive has some 120 MB: five minutes is a connection of 3 Mbit/s. A blocked one mostly fails within seconds.
const downloadLimitMs = 300_000

const folder = inProject('node_modules/electron')

/** The Electron program that is there now, without downloading anything. */
export function installedElectron() {
  const record = join(folder, 'path.txt')
  const name = existsSync(record) ? readFileSync(record, 'utf8') : undefined
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const path = override ? join(override, name ?? 'electron') : name && join(folder, 'dist', name)
  return path && existsSync(path) ? path : undefined
}

/** Downloads the Electron program with the package's own installer; the promise holds why it did not come, or nothing. */
export function downloadElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return Promise.resolve('ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron')
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return Promise.resolve('its download is switched off by ELECTRON_SKIP_BINARY_DOWNLOAD')
  say('samling: downloading Electron (once, about 120 MB)')
  return new Promise((done) => {
    const child = spawn(nodePath, [join(folder, 'install.js')], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    let problem = ''
    const limit = setTimeout(() => {
      problem = `it took more than ${downloadLimitMs / 60_000} minutes`
      child.kill()
    }, downloadLimitMs)
    child.stderr.on('data', (text) => { problem ||= String(text).split('\n')[0].replace(/^\w*Error: /, '') })
    child.on('error', (error) => { problem = error.message })
    child.on('close', (code) => {
      clearTimeout(limit)
      done(code === 0 ? undefined : `its download failed (${problem || `exit code ${code}`})`)
    })
  })
}

/** The system libraries that the Electron program asks for and Linux does not have. */
export function missingLibraries(path) {
  if (process.platform !== 'linux') return []
  return [...outputOf('ldd', [path]).matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1])
}

/** Whether a window can be shown. */
export const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** The Electron program, downloaded if need be, or the reason why there is none that can run. */
export async function provideElectron() {
  const refusal = installedElectron() ? undefined : await downloadElectron()
  const path = installedElectron()
  if (!path) return { reason: `there is no Electron program: ${refusal ?? 'the installer left none'}` }
  const missing = missingLibraries(path)
  return missing.length > 0 ? { reason: `Electron needs system libraries that are missing: ${missing.join(', ')}` } : { path }
}
