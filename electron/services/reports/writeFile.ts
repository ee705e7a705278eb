import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal } from '@shared/domain/refusal'

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENAMETOOLONG', 'EIO', 'EINVAL'])

/**
 * Puts a finished file into a folder, or leaves everything as it was. True where it was written, false where the same file lay there already.
 * Refuses with `disk_full`, `folder_unwritable`, and `file_in_use` where another program holds the old file.
 */
export async function writeWhole(folder: string, name: string, bytes: Uint8Array): Promise<boolean> {
  const path = join(folder, name)
  if (await isSame(path, bytes)) return false
  const part = `${path}.part`
  try {
    await writeFile(part, bytes, { flush: true })
    await rename(part, path).catch((error: unknown) => { throw asHeld(path, error) })
    return true
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw asFolderRefusal(folder, error)
  }
}

/** Makes a folder and those above it. Refuses with `folder_unwritable` and `disk_full`. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeEach(folder)
  } catch (error) {
    throw asFolderRefusal(folder, error)
  }
}

/** Node's own way to make all folders of a path never ends where the system refuses with ENOENT, as below /proc. */
async function makeEach(folder: string): Promise<void> {
  const failure = await tryToMake(folder)
  if (failure === undefined) return
  const isMissing = failure.code === 'ENOENT' && dirname(folder) !== folder
  if (!isMissing) throw failure
  await makeEach(dirname(folder))
  await mkdir(folder)
}

/** Why the folder is neither there nor could be made; undefined where it is there now. */
async function tryToMake(folder: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(folder)
    return undefined
  } catch (error) {
    const there = await stat(folder).catch(() => undefined)
    return there?.isDirectory() ? undefined : error as NodeJS.ErrnoException
  }
}

/** What the file system said of a folder, as a refusal a user understands; any other error as it is. */
function asFolderRefusal(folder: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (FULL.has(code)) return new Refusal('disk_full', { path: folder })
  return UNWRITABLE.has(code) ? new Refusal('folder_unwritable', { path: folder }) : error
}

/** On Windows an open document cannot be replaced. */
function asHeld(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(code) ? new Refusal('file_in_use', { path }) : error
}

async function isSame(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const { size } = await stat(path)
    return size === bytes.length && Buffer.compare(await readFile(path), bytes) === 0
  } catch {
    return false // not there, or unreadable: writing it will tell
  }
}
