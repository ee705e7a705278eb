import { useState } from 'react'
import { api } from '@renderer/api/api'
import { currentText } from '@renderer/api/language'
import { sentenceFor } from '@renderer/api/refused'
import { refusalOf } from '@shared/contract/base'

/** Why a programme was not opened, and what can be opened instead. */
interface OpeningProblem {
  readonly sentence: string
  /** The file of which a copy can be opened on this computer, or null where that would not help. */
  readonly copyOf: string | null
}

/** Opening and making programmes: one at a time, and what went wrong with the last. */
export function useOpening() {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<OpeningProblem | null>(null)
  const attempt = async (work: () => Promise<unknown>, path: string | null) => {
    setBusy(true)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      const refusal = refusalOf(error)?.id
      setProblem({ sentence: sentenceFor(currentText(), error), copyOf: refusal === 'file_remote' || refusal === 'file_read_only' ? path : null })
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    problem,
    forgetProblem: () => setProblem(null),
    open: (path: string) => attempt(() => api.files.open({ path }), path),
    openCopy: (path: string) => attempt(() => api.files.openCopy({ path }), null),
    openSample: () => attempt(() => api.files.openSample(), null),
    create: (input: Parameters<typeof api.files.create>[0]) => attempt(() => api.files.create(input), null),
  }
}

/** What `useOpening` gives. */
export type Opening = ReturnType<typeof useOpening>
