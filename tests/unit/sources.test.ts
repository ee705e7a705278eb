import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRootFile, readSources } from '../support/sources'

const root = join(import.meta.dirname, '../..')
const texts = ['.ts', '.tsx', '.mjs', '.json', '.css', '.html', '.md', '.csv', '.typ', '.yml', 'run']
const files = [
  ...readSources(['electron', 'renderer', 'shared', 'resources', 'tests', '.ci'], texts),
  ...['package.json', 'package-lock.json', 'tsconfig.json', '.npmrc', '.oxlintrc.json', '.gitignore', 'README.md', 'electron.config.ts'].map(readRootFile)
]

/** The declarations a file exports that no docstring says. */
function undocumented(path: string, text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const name = /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|type|interface|class|enum) (\w+)/.exec(line)?.[1]
    const above = lines[index - 1]?.trimEnd() ?? ''
    const isOverload = name !== undefined && new RegExp(`^export (?:async )?function ${name}\\b`).test(above)
    // The type of a list's members, on the line below the list, is said by the list's own sentence.
    const isOfList = /^export type \w+ = \(typeof (\w+)\)\[number\]/.exec(line)?.[1]
    const isSaid = above.endsWith('*/') || isOverload || (isOfList !== undefined && above.startsWith(`export const ${isOfList} `))
    return name === undefined || isSaid ? [] : [`${path}: ${name}`]
  })
}

describe('the files of the project', () => {
  it('name no registry host and no path of one machine', () => {
    const registry = process.env['npm_config_registry']
    const places = [`${homedir()}/`, `${root}/`, ...(registry === undefined ? [] : [new URL(registry).host])].filter((place) => place.length > 3)
    const patterns = [/registry\.[a-z]/, /\bdeb\.debian\b/, /\/(?:home|Users)\/[a-z]/]
    const named = files.filter(({ text }) => places.some((place) => text.includes(place)) || patterns.some((pattern) => pattern.test(text)))
    expect(named.map((file) => file.path)).toEqual([])
  })

  it('leave the addresses of packages out of the lock file', () => {
    expect(files.filter((file) => file.path === 'package-lock.json' && file.text.includes('"resolved"'))).toEqual([])
  })

  it('say in one sentence what each exported declaration is', () => {
    expect(readSources(['electron', 'renderer', 'shared']).flatMap(({ path, text }) => undocumented(path, text))).toEqual([])
  })

  it('are found wanting by the scan when a docstring is missing', () => {
    expect(undocumented('a.ts', '/** One. */\nexport const one = 1\n\nexport function two(): void {}')).toEqual(['a.ts: two'])
  })
})
