import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** One file of the project: its path from the root with forward slashes, and what is in it. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** The files below some folders whose names end in one of the endings. */
export function readSources(folders: readonly string[], endings: readonly string[] = ['.ts', '.tsx']): readonly SourceFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/'))
  )
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The text of one file at the root of the project. */
export const readRootFile = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') })

/** What a file imports: a path from the root for the project's own files, else the package's name as it is written. */
export function importsOf(file: SourceFile): readonly string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*|\bimport\(\s*)'([^'\n]+)'/g
  return [...file.text.matchAll(pattern)].map((match) => fromRoot(file, match[1] ?? ''))
}

function fromRoot(file: SourceFile, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file.path), specifier)
  return specifier.replace(/^@(shared|electron|renderer|resources)\//, '$1/')
}
