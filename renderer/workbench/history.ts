import { useEffect } from 'react'
import { api } from '@renderer/api/api'
import { currentText } from '@renderer/api/language'
import { act, notify } from '@renderer/api/notices'
import type { Contract } from '@shared/contract/contract'
import type { TurnedStep } from '@shared/contract/history'
import type { Text } from '@shared/text'

/** A field saves when it loses the focus: what is being typed becomes a step of its own before undo looks for the last. */
async function settle(): Promise<void> {
  const active = document.activeElement
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    active.blur()
    active.focus()
  }
}

/** The view where what a command did is seen, by its menu's word: the act that is taken back may have been done somewhere else. */
function viewOf(command: string, text: Text): string {
  const { part, registration, municipalities, programme, gatherings } = text.shell
  const views: Partial<Record<keyof Contract, string>> = {
    agenda: part.agenda, attendance: part.attendance, division: part.groups, evaluation: part.evaluation, gatherings, groups: part.groups, measures: part.measures, notes: part.notes,
    participants: registration, points: part.notes, programme, questions: part.questions, registration, seats: part.room, units: municipalities, youth: part.youth,
  }
  return views[command.split('.')[0] as keyof Contract] ?? text.shell.app
}

/** Takes the last act back and says so. */
export async function undo(): Promise<void> {
  const text = currentText()
  await turn(() => api.history.undo(), ({ name, done }) => text.shell.undone[done](viewOf(name, text)))
}

/** Does the act that was taken back last again and says so. */
export async function redo(): Promise<void> {
  const text = currentText()
  await turn(() => api.history.redo(), ({ name, done }) => text.shell.redone[done](viewOf(name, text)))
}

/** Others may have changed the same meanwhile: how much of the step was turned is said, and of one that was skipped until it is read. */
async function turn(work: () => Promise<TurnedStep>, sentence: (step: TurnedStep) => string): Promise<void> {
  await settle()
  const step = await act(work)
  if (step) notify(step.done === 'nothing' ? 'failed' : 'done', sentence(step))
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
