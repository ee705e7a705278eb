import { accessSync, constants, existsSync, realpathSync, statfsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '@shared/domain/refusal'

/** Folders that a sync client rewrites under a live database's feet. */
const SYNCED = /(^|[\\/])(OneDrive[^\\/]*|Dropbox[^\\/]*|Google ?Drive|GoogleDrive[^\\/]*|iCloud[^\\/]*|Mobile Documents|Nextcloud|Box Sync)([\\/]|$)/i

/** File systems that reach over a network, by statfs type: NFS, SMB, SMB2, CIFS, AFS, 9P. */
const NETWORK_TYPES = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x5346414f, 0x01021997])

/** Refuses places where a live database can be damaged: network and synced folders, also where a link leads there. */
export function checkLocation(path: string): void {
  const synced = SYNCED.exec(dirname(path)) ?? SYNCED.exec(dirname(realPath(path)))
  if (synced) throw new Refusal('file_remote', { path, folder: synced[2] ?? '' })
  if (/^(\\\\|\/\/)[^?.]/.test(path)) throw new Refusal('file_remote', { path, folder: dirname(path) })
  const folder = dirname(path)
  if (existsSync(folder) && NETWORK_TYPES.has(statfsSync(folder).type)) throw new Refusal('file_remote', { path, folder })
}

/** Where a path leads; of one that is not there yet, where its nearest folder leads. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path))
}

/** Refuses a file, or a folder for its log, that cannot be written. */
export function checkWritable(path: string): void {
  for (const place of existsSync(path) ? [path, dirname(path)] : [dirname(path)]) {
    try {
      accessSync(place, constants.W_OK)
    } catch {
      throw new Refusal('file_read_only', { path: place })
    }
  }
}
