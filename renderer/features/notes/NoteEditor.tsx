import { Button } from '@digdir/designsystemet-react'
import { EditorView } from '@codemirror/view'
import { useEffect, useId, useRef, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { currentText, useText } from '@renderer/api/language'
import { notify } from '@renderer/api/notices'
import { LONGEST_NOTE } from '@shared/domain/notes'
import { editorState, setWords } from './editorState'
import { FORMAT_COMMANDS, FORMAT_KEYS, FORMATS, type Format } from './format'
import { NotePreview } from './NotePreview'
import './notes.css'

const IS_MAC = /Mac/.test(navigator.platform)

const onTooLong = () => notify('failed', currentText().errors.note_too_long({ longest: LONGEST_NOTE }))

/** A note's text in a Markdown editor with a small toolbar, or as it will read. */
export function NoteEditor({ note, place, awareness = null }: { readonly note: Y.Text; readonly place: string; readonly awareness?: Awareness | null }) {
  const text = useText()
  const helpId = useId()
  const parent = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const [isPreview, setIsPreview] = useState(false)
  useEffect(() => {
    if (!parent.current) return
    const editor = new EditorView({ parent: parent.current, state: editorState(note, { helpId, awareness, onTooLong }) })
    setView(editor)
    return () => editor.destroy()
  }, [note, helpId, awareness])
  useEffect(() => view?.dispatch({ effects: setWords({ label: text.notes.editor(place), placeholder: text.notes.placeholder }) }), [view, text, place])
  const format = (which: Format) => {
    if (!view) return
    FORMAT_COMMANDS[which](view)
    view.focus()
  }
  return (
    <div className="notes-editor" data-preview={isPreview}>
      <div className="notes-toolbar">
        {!isPreview && (
          <fieldset aria-label={text.notes.toolbar} className="notes-formats">
            {FORMATS.map((which) => (
              <Button
                key={which} variant="tertiary" data-size="sm" aria-keyshortcuts={ariaKeys(which)} title={`${text.notes.format[which]} (${shownKeys(which)})`}
                onMouseDown={(event) => event.preventDefault()} onClick={() => format(which)}
              >
                {text.notes.format[which]}
              </Button>
            ))}
          </fieldset>
        )}
        <Button className="notes-preview-button" variant="tertiary" data-size="sm" aria-pressed={isPreview} onClick={() => setIsPreview(!isPreview)}>{text.notes.preview}</Button>
      </div>
      <div ref={parent} className="notes-source" hidden={isPreview} />
      {isPreview && <NotePreview note={note} />}
      <p id={helpId} className="notes-help" hidden={isPreview}>{text.notes.help}</p>
    </div>
  )
}

function ariaKeys(format: Format): string {
  return FORMAT_KEYS[format].replace('Mod', IS_MAC ? 'Meta' : 'Control').replaceAll('-', '+').replace(/[a-z]$/, (letter) => letter.toUpperCase())
}

function shownKeys(format: Format): string {
  const parts = ariaKeys(format).split('+')
  return IS_MAC ? parts.map((part) => ({ Meta: '⌘', Shift: '⇧' })[part] ?? part).join('') : parts.map((part) => part === 'Control' ? 'Ctrl' : part).join(' + ')
}
