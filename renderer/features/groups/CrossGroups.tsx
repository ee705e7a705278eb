import { Alert, Button, Heading, ToggleGroup } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { api } from '@renderer/api/api'
import { useText } from '@renderer/api/language'
import { useLive } from '@renderer/api/live'
import { act } from '@renderer/api/notices'
import { useDescribeError } from '@renderer/ui/describeError'
import { useKeptFocus } from '@renderer/ui/keptFocus'
import type { DivisionState } from '@shared/contract/division'
import type { GroupPerson, GroupWithMembers } from '@shared/contract/groups'
import { divisionLines } from '@shared/text/divisionSentences'
import { Board } from './Board'
import { DivisionPanel } from './division/DivisionPanel'
import { divisionNames } from './division/names'
import { PrintMenu } from './division/PrintMenu'
import { useFollowed } from './followed'
import { effectsFor } from './moves'
import { personKey } from './PersonRow'
import './division/division.css'

interface CrossGroupsProps {
  readonly itemId: string
  readonly groups: readonly GroupWithMembers[]
}

/** Groups across municipalities: proposed, repaired, and moved about by hand. */
export function CrossGroups({ itemId, groups }: CrossGroupsProps) {
  const text = useText()
  const describe = useDescribeError()
  const { data: state, error } = useLive(api.division.state, { itemId })
  const heading = useRef<HTMLHeadingElement>(null)
  const rounds = Math.max(state?.settings.rounds ?? 1, ...groups.flatMap((group) => group.members.map((member) => member.round + 1)))
  const isSeated = groups.some((group) => group.members.length > 0)
  return (
    <section className="ui-stack" aria-labelledby="cross-groups">
      <div className="groups-head">
        <Heading level={2} data-size="sm" id="cross-groups" tabIndex={-1} ref={heading}>{text.groups.cross}</Heading>
        <div className="ui-actions">
          <Button variant="secondary" onClick={() => void act(() => api.groups.add({ itemId }), (group) => text.groups.added(group.name), true)}>{text.groups.add}</Button>
          {isSeated && <PrintMenu itemId={itemId} rounds={rounds} />}
        </div>
      </div>
      {error !== undefined && <Alert data-color="danger">{describe(error)}</Alert>}
      {state && <DivisionPanel itemId={itemId} state={state} groups={groups} names={divisionNames(text, state, groups)} onGone={() => heading.current?.focus()} />}
      {state && <RoundOfGroups itemId={itemId} groups={groups} state={state} rounds={rounds} />}
    </section>
  )
}

interface RoundOfGroupsProps extends CrossGroupsProps {
  readonly state: DivisionState
  readonly rounds: number
}

/** The groups of one round, with a choice of the round where there are several. */
function RoundOfGroups({ itemId, groups, state, rounds }: RoundOfGroupsProps) {
  const text = useText()
  const [chosen, choose] = useState(0)
  const round = Math.min(chosen, rounds - 1)
  const { data: unseated = [] } = useLive(api.groups.unseated, { itemId, round })
  const [said, setSaid] = useState('')
  const names = divisionNames(text, state, groups)
  const shown = groups.map((group) => ({ ...group, members: group.members.filter((member) => member.round === round) }))
  const container = useKeptFocus([...unseated.map((person) => personKey(person, null)), ...shown.flatMap((group) => [group.id, ...group.members.map((person) => personKey(person, group.id))])])
  const follow = useFollowed(container)
  const seat = async (person: GroupPerson, groupId: string | null) => {
    // With the keyboard one stays with the person; only who seats one after the other stays in the list of those without a group.
    const hasKeyboard = document.activeElement?.matches('.groups-person :focus-visible') === true
    const hasNext = unseated.length > 1 && unseated.some((other) => other.participantId === person.participantId)
    if (hasKeyboard && !hasNext) follow(personKey(person, groupId))
    await act(async () => {
      await api.groups.seat({ itemId, participantId: person.participantId, groupId, round })
      const group = groups.find((candidate) => candidate.id === groupId)
      setSaid(group ? text.groups.moved(person.name, group.name) : text.groups.movedOut(person.name))
    })
  }
  const units = [...new Map(state.people.map(({ unitId, unitName }) => [unitId, unitName]))].map(([id, name]) => ({ id, name }))
  const brokenIn = (groupId: string) => {
    const here = state.assessment?.findings.filter((finding) => 'groupId' in finding && finding.groupId === groupId && finding.round === round) ?? []
    return divisionLines(text, here, { ...names, hasRounds: false }).map((line) => line.sentence)
  }
  return (
    <div className="ui-stack" ref={container}>
      {rounds > 1 && (
        <ToggleGroup value={String(round)} onChange={(value) => choose(Number(value))} data-size="sm" aria-label={text.division.rounds}>
          {Array.from({ length: rounds }, (_, index) => <ToggleGroup.Item key={index} value={String(index)}>{text.division.round(index + 1)}</ToggleGroup.Item>)}
        </ToggleGroup>
      )}
      <Board
        groups={shown} unseated={unseated} units={units} brokenIn={brokenIn} onSeat={seat}
        onAskEffects={(person) => effectsFor(text, names, itemId, person.participantId, round)}
      />
      <output className="ds-sr-only">{said}</output>
    </div>
  )
}
