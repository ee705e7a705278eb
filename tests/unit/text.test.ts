import { describe, expect, it } from 'vitest'
import { texts } from '@shared/text'
import { LANGUAGES } from '@shared/domain/language'
import { readSources } from '../support/sources'

type Form = string | ((...values: never[]) => string)
interface Leaf {
  readonly path: string
  readonly forms: Readonly<Record<string, Form | undefined>>
}

/** Every sentence with its path, and every branch that is one only because a language is missing. */
function leavesOf(tree: object, path = ''): readonly Leaf[] {
  if (Object.values(tree).some((value) => typeof value === 'string' || typeof value === 'function')) return [{ path, forms: { ...tree } }]
  return Object.entries(tree).flatMap(([key, branch]) => leavesOf(Object(branch), path === '' ? key : `${path}.${key}`))
}

const leaves = leavesOf(texts)
const wrong = (holds: (leaf: Leaf) => boolean): readonly string[] => leaves.filter((leaf) => !holds(leaf)).map((leaf) => leaf.path)

/** What the sources name: whole sentences, and branches that they pick from with a key of their own. */
function namedIn(texts: readonly string[]): { readonly sentences: ReadonlySet<string>; readonly branches: ReadonlySet<string> } {
  const pattern = /\b(?:text|textFor|useText)(?:\([^()]*\))?((?:\.\w+)+)((?: as [^()]*(?:\([^()]*\)[^()]*)*\))?\[)?/g
  const found = texts.flatMap((text) => [...text.matchAll(pattern)]).map((match) => ({ path: (match[1] ?? '').slice(1), picks: match[2] !== undefined }))
  const beginnings = (path: string): readonly string[] => path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))
  return {
    sentences: new Set(found.flatMap(({ path }) => beginnings(path))),
    branches: new Set(found.filter(({ picks }) => picks).map(({ path }) => path))
  }
}

function isNamed(path: string, named: ReturnType<typeof namedIn>): boolean {
  return named.sentences.has(path) || [...named.branches].some((branch) => path.startsWith(`${branch}.`))
}

describe('the sentences of the app', () => {
  it('stand in every language', () => {
    expect(leaves.length).toBeGreaterThan(50)
    expect(wrong(({ forms }) => LANGUAGES.every((language) => forms[language] !== undefined) && Object.keys(forms).length === LANGUAGES.length)).toEqual([])
  })

  it('are never empty', () => {
    expect(wrong(({ forms }) => Object.values(forms).every((form) => typeof form === 'function' || form?.trim() !== ''))).toEqual([])
  })

  it('take the same values in every language', () => {
    const shapes = ({ forms }: Leaf): ReadonlySet<string> =>
      new Set(Object.values(forms).map((form) => (typeof form === 'function' ? `function of ${form.length}` : typeof form)))
    expect(wrong((leaf) => shapes(leaf).size === 1)).toEqual([])
  })

  it('are all used', () => {
    const named = namedIn(readSources(['electron', 'renderer', 'shared']).map((file) => file.text))
    expect(wrong(({ path }) => isNamed(path, named))).toEqual([])
  })

  it('are told apart by the scan: a sentence by its path, a branch by the key it is picked with', () => {
    const named = namedIn(['text.report.page.trim()', "textFor(language).kinds.side[person.side]", '(text.errors as Readonly<Record<string, (params: never) => string>>)[id]'])
    expect(isNamed('report.page', named)).toBe(true)
    expect(isNamed('kinds.side.youth', named)).toBe(true)
    expect(isNamed('errors.file_missing', named)).toBe(true)
    expect(isNamed('report.pages', named)).toBe(false)
  })
})
