import { useEffect } from 'react'
import { api } from '@renderer/api/api'
import { currentText } from '@renderer/api/language'
import { act } from '@renderer/api/notices'

/** A field saves when it loses the focus: what is being typed becomes a step of its own before undo looks for the last. */
async function settle(): Promise<void> {
  const active = document.activeElement
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    active.blur()
    active.focus()
  }
}

/** Takes the last act back and says so. */
export async function undo(): Promise<void> {
  await settle()
  const text = currentText()
  await act(() => api.history.undo(), text.shell.undone)
}

/** Does the act that was taken back last again and says so. */
export async function redo(): Promise<void> {
  await settle()
  const text = currentText()
  await act(() => api.history.redo(), text.shell.redone)
}

/** Ctrl/Cmd+Z and Ctrl/Cmd+Shift+Z or Ctrl+Y, everywhere but in the notes' editor and other text fields, which have their own. */
export function useHistoryKeys(): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null
      if (!(event.ctrlKey || event.metaKey) || event.altKey || target?.closest('input, textarea, select, [contenteditable="true"]')) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      void (key === 'y' || event.shiftKey ? redo() : undo())
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
