import { describe, expect, it } from 'vitest'
import { importsOf, readSources } from '../support/sources'
import type { SourceFile } from '../support/sources'

/** Who may import whom: a folder, and the folders it may import besides itself. What is not here is forbidden. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'electron/main': ['electron/preload', 'shared', 'resources'],
  'electron/preload': ['shared/contract'],
  'electron/host': ['electron/hub', 'electron/services', 'electron/store', 'electron/documents', 'shared', 'resources'],
  'electron/hub': ['electron/services', 'shared', 'resources'],
  'electron/services': ['electron/store', 'electron/documents', 'electron/threads', 'shared', 'resources'],
  'electron/store': ['shared/domain', 'shared/util'],
  'electron/documents': ['electron/threads', 'shared/domain', 'shared/text', 'shared/util', 'resources'],
  'electron/threads': [],
  'renderer/workbench': ['renderer/features', 'renderer/ui', 'renderer/api', 'shared', 'resources'],
  'renderer/stage': ['renderer/features', 'renderer/ui', 'renderer/api', 'shared', 'resources'],
  'renderer/table': ['renderer/features', 'renderer/ui', 'renderer/api', 'shared', 'resources'],
  'renderer/phone': ['renderer/features', 'renderer/ui', 'renderer/api', 'shared', 'resources'],
  'renderer/features': ['renderer/ui', 'renderer/api', 'shared', 'resources'],
  'renderer/api': ['shared'],
  'renderer/ui': [],
  'shared/contract': ['shared/domain', 'shared/util'],
  'shared/domain': ['shared/util'],
  // A sentence has one form per language and is about the domain's things: which there are is the domain's to say.
  'shared/text': ['shared/util', 'shared/domain/language', 'shared/domain/eventDate', 'shared/domain/composition', 'shared/domain/division', 'shared/domain/kinds'],
  'shared/util': []
}

/** Packages that only some folders may import, and those folders. */
const packages: Readonly<Record<string, readonly string[]>> = {
  electron: ['electron/main', 'electron/preload'],
  'better-sqlite3': ['electron/store']
}

const sources = readSources(['electron', 'renderer', 'shared'])
const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
const ownFolder = /^(electron|renderer|shared|resources|tests)\//

/** The folder that a file's layer is named by; each feature is a layer of its own. */
function layerOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/')
  return path.startsWith('renderer/features/') ? `${top}/${second}/${third}` : `${top}/${second}`
}

function mayImport(file: SourceFile, imported: string): boolean {
  const layer = layerOf(file.path)
  if (isBelow(imported, layer)) return true
  // `?modulePath` asks the build where a program lies; none of its code comes along.
  if (imported.endsWith('?modulePath')) return true
  const allowed = layers[layer] ?? layers[layer.split('/').slice(0, 2).join('/')] ?? []
  return allowed.some((folder) => isBelow(imported, folder))
}

function mayUse(file: SourceFile, imported: string): boolean {
  const name = Object.keys(packages).find((candidate) => isBelow(imported, candidate) && !ownFolder.test(imported))
  return name === undefined || (packages[name] ?? []).some((folder) => isBelow(file.path, folder))
}

const breaches = (holds: (file: SourceFile, imported: string) => boolean): readonly string[] =>
  sources.flatMap((file) => importsOf(file).filter((imported) => !holds(file, imported)).map((imported) => `${file.path} imports ${imported}`))

describe('the layers', () => {
  it('are all there is: every source file lies in a folder of the table', () => {
    const strays = sources.filter((file) => layers[layerOf(file.path)] === undefined && !isBelow(file.path, 'renderer/features'))
    expect(strays.map((file) => file.path).filter((path) => !path.endsWith('.d.ts'))).toEqual([])
  })

  it('import only what the table allows', () => {
    expect(breaches((file, imported) => !ownFolder.test(imported) || mayImport(file, imported))).toEqual([])
  })

  it('leave Electron to main and preload, and SQLite to the store', () => {
    expect(breaches(mayUse)).toEqual([])
  })

  it('keep Node out of shared, renderer and preload', () => {
    const withoutNode = ['shared', 'renderer', 'electron/preload']
    expect(breaches((file, imported) => !imported.startsWith('node:') || !withoutNode.some((folder) => isBelow(file.path, folder)))).toEqual([])
  })

  it('are seen by the scan: it finds imports of every form', () => {
    const file = { path: 'renderer/ui/a.ts', text: "import type { A } from '@shared/domain/a'\nexport * from './b'\nimport('../api/c')\nimport 'd.css'" }
    expect(importsOf(file)).toEqual(['shared/domain/a', 'renderer/ui/b', 'renderer/api/c', 'd.css'])
    expect(mayImport(file, 'shared/domain/a')).toBe(false)
    expect(mayImport(file, 'renderer/ui/b')).toBe(true)
  })
})
