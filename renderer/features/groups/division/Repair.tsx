import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useText } from '@renderer/api/language'
import type { DivisionState } from '@shared/contract/division'
import type { GroupWithMembers } from '@shared/contract/groups'
import type { DivisionProposal, ProposedMove } from '@shared/domain/division/proposal'
import type { Text } from '@shared/text'
import type { DivisionNames } from '@shared/text/divisionSentences'
import { applyProposal } from './apply'
import { BrokenRules } from './Lines'
import { forgetRuns, startRepair, useRuns, type Run } from './runs'
import { Searching } from './Searching'

/** Groups that somebody is missing in or from. */
interface RepairProps {
  readonly itemId: string
  readonly state: DivisionState
  readonly groups: readonly GroupWithMembers[]
  readonly names: DivisionNames
  /** Called once the repair is in use or discarded: the button that had the focus is gone. */
  readonly onGone: () => void
}

/** A repair is made from the seats as they were; where anything differs since, it may undo what was done by hand. */
const basisOf = ({ settings, people }: DivisionState, groups: readonly GroupWithMembers[]): string =>
  JSON.stringify([settings, people.map((person) => person.isAbsent), groups.map(({ id, locked, members }) => [id, locked, members.map((member) => [member.participantId, member.round])])])

/** Says who is away and who has no group, and proposes the smallest change that mends it. */
export function Repair({ itemId, state, groups, names, onGone }: RepairProps) {
  const text = useText()
  const { repair } = useRuns(itemId)
  const basis = basisOf(state, groups)
  const button = useRef<HTMLButtonElement>(null)
  const hasMissing = state.assessment !== null && state.away.length + state.unseated.length > 0
  const hasBroken = state.assessment?.findings.some((finding) => finding.why.kind === 'open') === true
  if (!hasMissing && !hasBroken && !repair) return null
  const discard = () => {
    forgetRuns(itemId, ['repair'])
    if (button.current) button.current.focus()
    else onGone()
  }
  return (
    <div className="division-repair">
      {hasMissing && <Alert data-color="warning" data-size="sm">{text.division.missing(state.away.length, state.unseated.length, state.settings.rounds)}</Alert>}
      <div className="ui-actions">
        <Button ref={button} variant={hasMissing ? 'primary' : 'secondary'} aria-disabled={repair?.state === 'running'} onClick={() => { if (repair?.state !== 'running') startRepair(itemId, basis) }}>
          {text.division.repair}
        </Button>
        <span className="ui-quiet">{hasMissing ? text.division.repairHelp : text.division.repairBrokenHelp}</span>
      </div>
      {repair && <RepairRun itemId={itemId} run={repair} state={state} names={names} isOutdated={repair.basis !== basis} onDiscard={discard} onGone={onGone} />}
      <output className="ds-sr-only">{repair?.state === 'running' ? text.division.repairing : repair?.proposal ? repairSaid(text, repair.proposal) : ''}</output>
    </div>
  )
}

/** How many get a seat, and how many move from one: somebody who does so in several rounds counts once. */
function countsOf({ moves }: DivisionProposal): { readonly seated: number; readonly moved: number } {
  const [seated, moved] = [true, false].map((isNew) => new Set(moves.filter((move) => move.to !== null && (move.from === null) === isNew).map((move) => move.participantId)).size)
  return { seated: seated ?? 0, moved: moved ?? 0 }
}

/** What a screen reader hears once a repair is there. */
function repairSaid(text: Text, proposal: DivisionProposal): string {
  const { seated, moved } = countsOf(proposal)
  return text.division.repairReady(seated, moved)
}

interface RepairRunProps extends Pick<RepairProps, 'itemId' | 'state' | 'names' | 'onGone'> {
  readonly run: Run
  readonly isOutdated: boolean
  readonly onDiscard: () => void
}

function RepairRun({ itemId, run, state, names, isOutdated, onDiscard, onGone }: RepairRunProps) {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const { proposal } = run
  useEffect(() => {
    if (run.state !== 'running' && document.activeElement === document.body) heading.current?.focus()
  }, [run.state])
  const use = async () => {
    if (proposal && await applyProposal(text, itemId, 'repair', proposal)) onGone()
  }
  return (
    <section className="division-card" aria-labelledby="division-repair">
      <Heading level={3} data-size="2xs" id="division-repair" ref={heading} tabIndex={-1}>{text.division.repairTitle}</Heading>
      {run.state === 'running' && <Searching itemId={itemId} slot="repair" share={run.share} label={text.division.repairing} stopLabel={text.division.stop} />}
      {run.state === 'failed' && <Alert data-color="danger" data-size="sm">{run.sentence}</Alert>}
      {proposal && isOutdated && <Alert data-color="warning" data-size="sm">{text.division.repairOutdated}</Alert>}
      {proposal && !isOutdated && <Moves proposal={proposal} state={state} names={names} />}
      {run.state !== 'running' && (
        <div className="ui-actions">
          {proposal && !isOutdated && <Button data-size="sm" onClick={() => void use()}>{text.division.useRepair}</Button>}
          <Button data-size="sm" variant="tertiary" onClick={onDiscard}>{text.division.discard}</Button>
        </div>
      )}
    </section>
  )
}

function Moves({ proposal, state, names }: { readonly proposal: DivisionProposal; readonly state: DivisionState; readonly names: DivisionNames }) {
  const text = useText()
  const seated = proposal.moves.filter((move) => move.from === null && move.to !== null)
  const moved = proposal.moves.filter((move) => move.from !== null && move.to !== null)
  const told = (move: ProposedMove, sentence: string) => (names.hasRounds ? text.divisionWords.inRound(move.round + 1, sentence) : sentence)
  const counts = countsOf(proposal)
  return (
    <>
      {state.away.length > 0 && <Paragraph>{text.division.repairAway(text.composition.list(state.away.map(names.person)))}</Paragraph>}
      {seated.length > 0 && <p className="division-label">{text.division.repairSeats(counts.seated)}</p>}
      <ul className="division-lines">
        {seated.map((move) => <li key={`${move.round} ${move.participantId}`}>{told(move, text.division.seatIn(names.person(move.participantId), names.group(move.to ?? '')))}</li>)}
      </ul>
      <p className="division-label">{moved.length > 0 ? text.division.repairMoves(counts.moved) : text.division.repairNoMoves}</p>
      <ul className="division-lines">
        {moved.map((move) => (
          <li key={`${move.round} ${move.participantId}`}>{told(move, text.division.moveFrom(names.person(move.participantId), names.group(move.from ?? ''), names.group(move.to ?? '')))}</li>
        ))}
      </ul>
      {proposal.assessment.findings.length === 0 ? <Paragraph>{text.division.allKept}</Paragraph> : (
        <>
          <p className="division-label">{text.division.brokenTitle}</p>
          <BrokenRules assessment={proposal.assessment} names={names} />
        </>
      )}
    </>
  )
}
