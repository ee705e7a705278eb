import { Alert, Button, SkipLink } from '@digdir/designsystemet-react'
import { MenuHamburgerIcon } from '@navikt/aksel-icons'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act, dismissDone } from '@renderer/api/notices'
import { forgetAllRuns } from '@renderer/features/groups/division/runs'
import { unsaved } from '@renderer/ui/unsaved'
import type { AppState } from '@shared/contract/files'
import type { Programme } from '@shared/domain/entities'
import { redo, undo, useHistoryKeys } from './history'
import { leave, useClosingWindow } from './leaving'
import { Navigation } from './Navigation'
import { goTo, usePlace, type Place } from './place'
import { PlaceView } from './PlaceView'
import { Settings } from './Settings'

/** The open programme: the menu on the left (above on a narrow screen), undo and settings on top, the view itself. */
export function ProgrammeShell({ state, programme }: { readonly state: AppState; readonly programme: Programme }) {
  const text = useText()
  const place = usePlace()
  const menu = useMenu(place)
  useHistoryKeys()
  useClosingWindow(state.roomOf)
  useEffect(() => forgetAllRuns, [])
  const close = async () => {
    const isClosed = await act(async () => {
      await api.files.close()
      return true
    })
    if (!isClosed) return false
    dismissDone()
    goTo({ view: 'overview' })
    return true
  }
  return (
    <div className="workbench">
      <SkipLink href="#content" onClick={(event) => { event.preventDefault(); document.getElementById('content')?.focus() }}>{text.shell.skip}</SkipLink>
      <header className="workbench-bar">
        <Button ref={menu.button} className="workbench-menu-button" variant="tertiary" aria-expanded={menu.isOpen} aria-controls="workbench-menu" onClick={menu.toggle}>
          <MenuHamburgerIcon aria-hidden />{text.shell.menu}
        </Button>
        <p className="workbench-name">{programme.name}</p>
        <History />
        <Settings state={state} />
      </header>
      <div id="workbench-menu" className="workbench-menu" data-open={menu.isOpen}>
        <Navigation place={place} />
        <footer className="workbench-menu-foot">
          <Saved />
          <Button variant="secondary" data-size="sm" onClick={() => void leave(state.roomOf, close)}>{text.shell.close}</Button>
        </footer>
      </div>
      <main id="content" className="workbench-content" tabIndex={-1}>
        {programme.isSample && <p className="workbench-sample" data-color="info">{text.shell.sample}</p>}
        {state.backupProblem !== null && <Alert data-color="warning" data-size="sm" className="workbench-problem">{text.shell.backupFailed(state.backupProblem)}</Alert>}
        <Suspense fallback={<p className="workbench-wait">{text.shell.loading}</p>}><PlaceView place={place} /></Suspense>
      </main>
    </div>
  )
}

/** What takes longer than this to be saved is not on its way any more. */
const ON_ITS_WAY_MS = 2_000

/** Whether all that was written is in the file. */
function Saved() {
  const text = useText()
  const all = useStore(unsaved, (state) => state.all)
  const isSaved = all.size === 0
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    if (isSaved) return undefined
    const timer = setTimeout(() => setIsLate(true), ON_ITS_WAY_MS)
    return () => {
      clearTimeout(timer)
      setIsLate(false)
    }
  }, [all, isSaved])
  if (isSaved) return <p className="ui-quiet">{text.shell.saved}</p>
  return <p className="ui-quiet">{isLate ? text.shell.leave.unsavedTitle : text.shell.saving}</p>
}

/** The menu of a narrow window: going anywhere closes it, and Escape, which gives the focus back to its button. */
function useMenu(place: Place) {
  const [openedAt, setOpenedAt] = useState<Place | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = openedAt === place
  useEffect(() => {
    if (!isOpen) return undefined
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpenedAt(null)
      button.current?.focus()
    }
    window.addEventListener('keydown', close)
    return () => window.removeEventListener('keydown', close)
  }, [isOpen])
  return { button, isOpen, toggle: () => setOpenedAt(isOpen ? null : place) }
}

function History() {
  const text = useText()
  const { data } = useLive(api.history.state)
  return (
    <div className="ui-actions workbench-history">
      <Button variant="tertiary" data-size="sm" aria-disabled={!data?.undo} onClick={() => { if (data?.undo) void undo() }}>{text.shell.undo}</Button>
      <Button variant="tertiary" data-size="sm" aria-disabled={!data?.redo} onClick={() => { if (data?.redo) void redo() }}>{text.shell.redo}</Button>
    </div>
  )
}
