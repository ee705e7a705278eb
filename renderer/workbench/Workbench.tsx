import { Alert, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { api } from '@renderer/api/api'
import { connection } from '@renderer/api/connection'
import { language, systemLanguage, useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { sentenceFor } from '@renderer/api/refused'
import { StartView } from '@renderer/features/start/StartView'
import { DescribeError } from '@renderer/ui/describeError'
import type { AppState } from '@shared/contract/files'
import { LeaveDialog } from './LeaveDialog'
import { leave, leaving } from './leaving'
import { Notices } from './Notices'
import { ProgrammeShell } from './ProgrammeShell'
import { Settings } from './Settings'

/** The lead's window: the start screen, or the open programme. */
export function Workbench() {
  const text = useText()
  const { data: state, error } = useLive(api.files.state)
  const remained = useStore(leaving, (current) => current.remained)
  useApplied(state)
  useFilesFromOutside(state)
  useReopened(state)
  return (
    <DescribeError value={(problem) => sentenceFor(text, problem)}>
      <AwayBanner />
      {error !== undefined && <Alert data-color="danger">{sentenceFor(text, error)}</Alert>}
      {!state && error === undefined && <Spinner className="workbench-wait" aria-label={text.shell.loading} />}
      {/* Another file may hold the same ids: nothing that is shown of one, such as a note that is written in, goes on in the other. */}
      {state && (state.programme ? <ProgrammeShell key={`${remained} ${state.path}`} state={state} programme={state.programme} /> : <StartShell state={state} />)}
      <Notices />
      <LeaveDialog />
    </DescribeError>
  )
}

function StartShell({ state }: { readonly state: AppState }) {
  return (
    <div className="workbench-start">
      <div className="workbench-start-settings"><Settings state={state} /></div>
      <main id="content"><StartView state={state} /></main>
    </div>
  )
}

/** Applies the chosen language and colours, and says to tests and tools that the app is usable. */
function useApplied(state: AppState | undefined): void {
  const text = useText()
  useEffect(() => {
    if (!state) return
    const chosen = state.settings.language ?? systemLanguage()
    language.setState({ language: chosen })
    document.documentElement.lang = chosen
    // On the root, whose background stands beside the page where a scroll bar would.
    document.documentElement.dataset['colorScheme'] = state.settings.colorScheme
    document.documentElement.style.colorScheme = state.settings.colorScheme === 'auto' ? 'light dark' : state.settings.colorScheme
    document.body.dataset['appState'] = 'ready'
  }, [state])
  const title = state?.programme ? `${state.programme.name} – ${text.shell.app}` : text.shell.app
  useEffect(() => {
    document.title = title
    window.samling?.setTitle(title)
  }, [title])
}

/** Opens what the app was started with, a double click on a file, or a second start. That leaves the programme that is open. */
function useFilesFromOutside(state: AppState | undefined): void {
  const now = useRef(state)
  now.current = state
  const isReady = state !== undefined
  useEffect(() => {
    if (!isReady) return
    window.samling?.onOpenFile((path) => {
      const open = async () => await act(() => path === '--sample' ? api.files.openSample() : api.files.open({ path })) !== undefined
      if (path !== now.current?.path) void leave(now.current?.roomOf ?? null, open)
    })
  }, [isReady])
}

/** A host that died and came back has no file open: the one that was open is opened again, and the lead stays where they were. */
function useReopened(state: AppState | undefined): void {
  const path = useRef<string | null>(null)
  const away = useRef(false)
  useEffect(() => connection.subscribe((current) => { if (current.state === 'away') away.current = true }), [])
  useEffect(() => {
    if (!state) return
    const lost = away.current ? path.current : null
    away.current = false
    path.current = state.path
    if (state.path === null && lost !== null) void act(() => api.files.open({ path: lost }))
  }, [state])
}

function AwayBanner() {
  const text = useText()
  const state = useStore(connection, (current) => current.state)
  return <div aria-live="polite">{state === 'away' && <Alert data-color="warning" className="workbench-away">{text.shell.away}</Alert>}</div>
}
