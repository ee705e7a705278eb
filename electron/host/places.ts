import { homedir } from 'node:os'
import { join } from 'node:path'
import type { SessionPlaces } from '@electron/services/files/session'

/** Where a host under plain Node keeps its things; the environment can say otherwise. */
export function nodePlaces(resourcesDir: string, version: string): SessionPlaces {
  const data = process.env['SAMLING_DATA'] ?? join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'samling')
  return { dataDir: data, documentsDir: process.env['SAMLING_DOCUMENTS'] ?? join(homedir(), 'Samling'), resourcesDir, version }
}
