import { EditorSelection, EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { FORMAT_COMMANDS, type Format } from '@renderer/features/notes/format'

/** Carries out a format on a text in which `|` stands for the cursor, or two of them for a selection. */
function apply(format: Format, marked: string): string {
  const [before = '', selected, after] = marked.split('|')
  const [from, to] = [before.length, after === undefined ? before.length : before.length + (selected ?? '').length]
  let state = EditorState.create({ doc: marked.replaceAll('|', ''), selection: EditorSelection.range(from, to) })
  FORMAT_COMMANDS[format]({ state, dispatch: (transaction) => { state = transaction.state } })
  const { main } = state.selection
  const text = state.doc.toString()
  return main.empty ? `${text.slice(0, main.head)}|${text.slice(main.head)}` : `${text.slice(0, main.from)}|${text.slice(main.from, main.to)}|${text.slice(main.to)}`
}

describe('the toolbar of a note', () => {
  it('makes a selection bold or italic, and plain again', () => {
    expect(apply('bold', 'en |god| dag')).toBe('en **|god|** dag')
    expect(apply('bold', 'en **|god|** dag')).toBe('en |god| dag')
    expect(apply('italic', 'en |god| dag')).toBe('en _|god|_ dag')
  })

  it('takes the word at the cursor where nothing is selected', () => {
    expect(apply('bold', 'en go|d dag')).toBe('en **|god|** dag')
    expect(apply('italic', '|')).toBe('_|_')
  })

  it('puts headings, list marks and quotes before every selected line, and takes them away', () => {
    expect(apply('list', 'a\n|b\nc|')).toBe('a\n- |b\n- c|')
    expect(apply('list', '|- b\n- c|')).toBe('|b\nc|')
    expect(apply('list', '- b|\nc')).toBe('b|\nc')
    expect(apply('heading', 'Tema|')).toBe('## Tema|')
    expect(apply('heading', '# Tema|')).toBe('Tema|')
    expect(apply('quote', '|')).toBe('> |')
  })

  it('makes a link and waits where the next thing to write is', () => {
    expect(apply('link', 'se |planen| her')).toBe('se [planen](|) her')
    expect(apply('link', 'se |')).toBe('se [|]()')
  })
})
