import { EditorSelection, type ChangeSpec, type EditorState, type SelectionRange, type StateCommand } from '@codemirror/state'

/** What the toolbar can make of a text. */
export type Format = 'bold' | 'italic' | 'heading' | 'list' | 'quote' | 'link'

/** The formats in the toolbar's order. */
export const FORMATS: readonly Format[] = ['bold', 'italic', 'heading', 'list', 'quote', 'link']

/** The keys of each format, as CodeMirror writes them. */
export const FORMAT_KEYS: Readonly<Record<Format, string>> = {
  bold: 'Mod-b', italic: 'Mod-i', heading: 'Mod-Shift-h', list: 'Mod-Shift-l', quote: 'Mod-Shift-9', link: 'Mod-k',
}

/** What turns each format on, and off again where it is on already. */
export const FORMAT_COMMANDS: Readonly<Record<Format, StateCommand>> = {
  bold: around('**'), italic: around('_'), heading: before('## ', /^#{1,6} +/), list: before('- ', /^\s*[-*+] +/), quote: before('> ', /^> ?/), link,
}

interface Change { readonly changes: ChangeSpec; readonly range: SelectionRange }

/** Puts a mark on both sides of what is selected, or of the word at the cursor. */
function around(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const changed = state.changeByRange((range): Change => {
      const { from, to } = range.empty ? state.wordAt(range.head) ?? range : range
      const size = mark.length
      const inside = state.sliceDoc(from - size, from) === mark && state.sliceDoc(to, to + size) === mark
      if (inside) {
        return { changes: [{ from: from - size, to: from }, { from: to, to: to + size }], range: EditorSelection.range(from - size, to - size) }
      }
      return { changes: [{ from, insert: mark }, { from: to, insert: mark }], range: EditorSelection.range(from + size, to + size) }
    })
    dispatch(state.update(changed, { scrollIntoView: true, userEvent: 'input.format' }))
    return true
  }
}

/** Puts a mark before every selected line, or takes it away where all of them have it. */
function before(mark: string, pattern: RegExp): StateCommand {
  return ({ state, dispatch }) => {
    const lines = selectedLines(state)
    const marked = lines.every((line) => pattern.test(line.text))
    const changes = lines.map((line) => {
      const length = pattern.exec(line.text)?.[0].length ?? 0
      return { from: line.from, to: line.from + length, insert: marked ? '' : mark }
    })
    const change = state.changes(changes)
    dispatch(state.update({ changes: change, selection: state.selection.map(change, 1), scrollIntoView: true, userEvent: 'input.format' }))
    return true
  }
}

function selectedLines(state: EditorState) {
  const numbers = new Set<number>()
  for (const { from, to } of state.selection.ranges) {
    for (let number = state.doc.lineAt(from).number; number <= state.doc.lineAt(to).number; number++) numbers.add(number)
  }
  return [...numbers].map((number) => state.doc.line(number))
}

/** Makes what is selected a link and puts the cursor where its address goes. */
function link({ state, dispatch }: Parameters<StateCommand>[0]): boolean {
  const changed = state.changeByRange(({ from, to }): Change => {
    const text = state.sliceDoc(from, to)
    const cursor = text === '' ? from + 1 : from + text.length + 3
    return { changes: { from, to, insert: `[${text}]()` }, range: EditorSelection.cursor(cursor) }
  })
  dispatch(state.update(changed, { scrollIntoView: true, userEvent: 'input.format' }))
  return true
}
