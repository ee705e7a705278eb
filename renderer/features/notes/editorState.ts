import { defaultKeymap, indentWithTab } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { Compartment, EditorState, Prec, type Extension, type StateEffect } from '@codemirror/state'
import { EditorView, keymap, placeholder, type Command } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { ySyncAnnotation, yCollab, yUndoManagerKeymap } from 'y-codemirror.next'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { LONGEST_NOTE } from '@shared/domain/notes'
import { FORMAT_COMMANDS, FORMAT_KEYS, FORMATS } from './format'

/** What an editor is told by its surroundings. */
interface EditorSettings {
  /** The id of the element with the help text. */
  readonly helpId: string
  /** Who else writes in the note, for live cursors; null where only this window shows. */
  readonly awareness: Awareness | null
  /** Hears of writing that was stopped because the note would get too long. */
  readonly onTooLong: () => void
}

/** What an editor says in the language of the page. */
interface EditorWords {
  /** The editor's name for a screen reader. */
  readonly label: string
  /** What stands in it while nothing is written. */
  readonly placeholder: string
}

/** The place of the words in an editor's state: they change with the language, and the editor stays with what can be undone. */
const wordsPlace = new Compartment()

const style = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600', fontSize: '1.1em' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--ds-color-text-subtle)', textDecoration: 'underline' },
  { tag: tags.quote, color: 'var(--ds-color-neutral-text-subtle)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--ds-color-neutral-text-subtle)' },
  { tag: tags.monospace, fontFamily: 'ui-monospace, monospace' },
])

/** Gives an editor its words, or others than it had. */
export function setWords({ label, placeholder: words }: EditorWords): StateEffect<unknown> {
  return wordsPlace.reconfigure([placeholder(words), EditorView.contentAttributes.of({ 'aria-label': label })])
}

/** The state of an editor over a note's text, with its own undo; its words are set apart. */
export function editorState(text: Y.Text, settings: EditorSettings): EditorState {
  return EditorState.create({
    doc: text.toString(),
    extensions: [
      // Offsets in the editor and in the note must agree: no other line ending is folded into one character.
      EditorState.lineSeparator.of('\n'),
      EditorView.clipboardInputFilter.of((pasted) => pasted.replace(/\r\n?/g, '\n')),
      lengthLimit(settings.onTooLong),
      keymap.of([
        ...FORMATS.map((format) => ({ key: FORMAT_KEYS[format], run: FORMAT_COMMANDS[format], preventDefault: true })),
        ...yUndoManagerKeymap, ...defaultKeymap, indentWithTab,
      ]),
      Prec.highest(keymap.of([{ key: 'Enter', run: endList }])),
      unhurriedTab,
      markdown({ base: markdownLanguage }),
      syntaxHighlighting(style),
      EditorView.lineWrapping,
      wordsPlace.of([]),
      EditorView.contentAttributes.of({ 'aria-describedby': settings.helpId, spellcheck: 'true', autocapitalize: 'sentences' }),
      yCollab(text, settings.awareness, { undoManager: new Y.UndoManager(text) }),
    ],
  })
}

/** How long Esc lets the next Tab leave, where no other key comes between. */
const TAB_LEAVES_MS = 60_000

/** CodeMirror gives two seconds from Esc to Tab, which is not enough for everybody (WCAG 2.2.1). Who comes back indents again, unless Ctrl+M lets every Tab leave. */
const unhurriedTab = EditorView.domEventHandlers({
  keyup: (event, view) => {
    if (event.key === 'Escape') view.setTabFocusMode(TAB_LEAVES_MS)
  },
  blur: (_, view) => view.setTabFocusMode(0),
})

/** Enter on a point without words ends the list with an empty line; without one, what is written next would belong to the point before. */
const endList: Command = (view) => {
  const { doc, selection: { main } } = view.state
  const line = doc.lineAt(main.head)
  if (!main.empty || !/^(?:[-*+]|\d+[.)])[ \t]+(?:\[[ x]\][ \t]*)?$/.test(line.text)) return false
  view.dispatch({ changes: { from: line.from, to: line.to, insert: '\n' }, selection: { anchor: line.from + 1 }, scrollIntoView: true, userEvent: 'input' })
  return true
}

/** Lets nobody write on beyond the limit; what others wrote is always taken in. */
function lengthLimit(onTooLong: () => void): Extension {
  return EditorState.changeFilter.of((transaction) => {
    const { length } = transaction.newDoc
    if (length <= LONGEST_NOTE || length <= transaction.startState.doc.length || transaction.annotation(ySyncAnnotation) !== undefined) return true
    queueMicrotask(onTooLong)
    return false
  })
}
