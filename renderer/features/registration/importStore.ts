import { createStore } from 'zustand'
import { api } from '@renderer/api/api'
import { currentText } from '@renderer/api/language'
import { act, notify } from '@renderer/api/notices'
import type { RefusedFile } from '@shared/contract/registration'
import type { RegistrationPlan, RowEdit, RowEdits } from '@shared/domain/registration/planned'
import { READ_LIMITS } from '@shared/domain/registration/sheet'

/** An import that was read and is being looked through. */
export interface OpenImport {
  readonly importId: string
  /** The programme's file it was read for. */
  readonly path: string
  readonly plan: RegistrationPlan
  readonly refused: readonly RefusedFile[]
  readonly edits: RowEdits
  readonly removals: readonly string[]
  /** Under which unit each row was first shown: a row that is given another unit stays where the lead is looking. */
  readonly homes: Readonly<Record<string, string | null>>
}

/** What the registration view is doing. It outlives the view, so that the lead can look something up in between. */
interface ImportState {
  readonly reading: { readonly count: number; readonly controller: AbortController } | null
  readonly open: OpenImport | null
}

/** The import under way, or none. */
export const imports = createStore<ImportState>(() => ({ reading: null, open: null }))

/** Reads files and opens their preview. */
export async function readFiles(path: string, files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  const text = currentText()
  if (files.length > READ_LIMITS.files) return notify('failed', text.registration.tooManyFiles(READ_LIMITS.files))
  const controller = new AbortController()
  imports.setState({ reading: { count: files.length, controller } })
  const result = await act(async () => {
    try {
      return await api.registration.preview({ files: await Promise.all(files.map(sendable)) }, { signal: controller.signal })
    } catch (error) {
      if (controller.signal.aborted) return null
      throw error
    }
  })
  if (imports.getState().reading?.controller !== controller) return
  const homes = Object.fromEntries(result?.plan.rows.map((row) => [row.key, row.unitId]) ?? [])
  imports.setState({ reading: null, ...(result && !controller.signal.aborted && { open: { ...result, path, edits: {}, removals: [], homes } }) })
}

/** Stops the reading, or puts the preview away. Nothing was saved. */
export function cancelImport(): void {
  imports.getState().reading?.controller.abort()
  imports.setState({ reading: null, open: null })
}

/** Mends a row and shows what it becomes. A field given as undefined goes back to what the file says. */
export function editRow(key: string, edit: RowEdit): Promise<void> {
  const { open } = imports.getState()
  if (!open) return Promise.resolve()
  return amend({ edits: { ...open.edits, [key]: { ...open.edits[key], ...edit } } })
}

/** Keeps several rows out at once. */
export function skipRows(keys: readonly string[]): Promise<void> {
  const { open } = imports.getState()
  if (!open) return Promise.resolve()
  return amend({ edits: { ...open.edits, ...Object.fromEntries(keys.map((key) => [key, { ...open.edits[key], decision: 'skip' as const }])) } })
}

/** Says whether somebody who is no longer in the files is to be removed. */
export function setRemoval(participantId: string, remove: boolean): Promise<void> {
  const { open } = imports.getState()
  if (!open) return Promise.resolve()
  const others = open.removals.filter((id) => id !== participantId)
  return amend({ removals: remove ? [...others, participantId] : others })
}

async function amend(changed: Partial<Pick<OpenImport, 'edits' | 'removals'>>): Promise<void> {
  const { open } = imports.getState()
  if (!open) return
  const asked = { ...open, ...changed }
  imports.setState({ open: asked })
  const plan = await api.registration.amend({ importId: asked.importId, edits: asked.edits, removals: [...asked.removals] })
  const now = imports.getState().open
  // Another edit may have come in between; its answer is the one to show.
  if (now && now.importId === asked.importId && now.edits === asked.edits && now.removals === asked.removals) imports.setState({ open: { ...now, plan } })
}

/** Carries the import out, in one step that can be taken back. */
export async function saveImport(): Promise<void> {
  const { open } = imports.getState()
  if (!open) return
  const text = currentText()
  const saved = await act(
    () => api.registration.save({ importId: open.importId, edits: open.edits, removals: [...open.removals] }),
    ({ added, updated, removed }) => text.registration.saved(added, updated, removed),
    true,
  )
  if (saved) imports.setState({ open: null })
}

/** A file as the host takes it; one above the limit goes without its content. */
async function sendable(file: File): Promise<{ name: string; size: number; bytes: string }> {
  const tooBig = file.size > READ_LIMITS.fileBytes
  return { name: file.name.slice(0, 500), size: file.size, bytes: tooBig ? '' : await base64(file) }
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error ?? new Error('the file could not be read'))
    reader.readAsDataURL(file)
  })
}
