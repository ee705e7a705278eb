import { Alert } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { connection } from '@renderer/api/connection'
import { useLanguage, useText } from '@renderer/api/language'
import { sentenceFor } from '@renderer/api/refused'
import { JoinView } from '@renderer/features/table/JoinView'
import { OpenNotes } from '@renderer/features/table/openNotes'
import { openOutbox } from '@renderer/features/table/outbox'
import { leaveSeat, tableSession } from '@renderer/features/table/session'
import { TableLanguage } from '@renderer/features/table/TableLanguage'
import { DescribeError } from '@renderer/ui/describeError'
import type { TableSession } from '@shared/contract/joining'
import { reachHub } from './reachHub'
import { TableNotices } from './TableNotices'
import { TableRoom } from './TableRoom'

/** A facilitator's page: the way in, then the group's work. */
export function Table() {
  const text = useText()
  const language = useLanguage()
  const { session, refused } = useStore(tableSession)
  useEffect(() => {
    document.documentElement.lang = language
    document.body.dataset['appState'] = 'ready'
  }, [language])
  return (
    <DescribeError value={(problem) => sentenceFor(text, problem)}>
      {session ? <Seated key={session.token} session={session} /> : <Outside refused={refused} />}
      <TableNotices />
    </DescribeError>
  )
}

function Outside({ refused }: { readonly refused: boolean }) {
  return (
    <>
      <header className="table-head">
        <p className="table-name">Samling</p>
        <TableLanguage />
      </header>
      <main><JoinView refused={refused} /></main>
    </>
  )
}

function Seated({ session }: { readonly session: TableSession }) {
  const text = useText()
  const state = useStore(connection, (current) => current.state)
  const [notes] = useState(() => new OpenNotes(session))
  useEffect(() => () => notes.close(), [notes])
  useEffect(() => {
    void openOutbox(session.gatheringId)
    return reachHub(session.token, () => leaveSeat(true))
  }, [session])
  return (
    <>
      <div aria-live="polite">{state === 'away' && <Alert data-color="warning" data-size="sm" className="table-away">{text.table.away}</Alert>}</div>
      <TableRoom session={session} notes={notes} />
    </>
  )
}
