import { Alert } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { connection, connectTable } from '@renderer/api/connection'
import { useLanguage, useText } from '@renderer/api/language'
import { followChanges } from '@renderer/api/live'
import { sentenceFor } from '@renderer/api/refused'
import { JoinView } from '@renderer/features/table/JoinView'
import { send } from '@renderer/features/table/outbox'
import { leaveSeat, tableSession } from '@renderer/features/table/session'
import { DescribeError } from '@renderer/ui/describeError'
import type { TableSession } from '@shared/contract/joining'
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
      {session ? <Seated key={session.token} session={session} /> : <main><JoinView refused={refused} /></main>}
    </DescribeError>
  )
}

const started = new Set<string>()

function Seated({ session }: { readonly session: TableSession }) {
  const text = useText()
  const state = useStore(connection, (current) => current.state)
  useEffect(() => {
    if (started.has(session.token)) return
    started.add(session.token)
    connectTable(session.token, () => leaveSeat(true))
    void followChanges()
    void send()
  }, [session])
  return (
    <>
      <div role="status">{state === 'away' && <Alert data-color="warning" data-size="sm" className="table-away">{text.table.state.here}</Alert>}</div>
      <TableRoom session={session} />
    </>
  )
}
