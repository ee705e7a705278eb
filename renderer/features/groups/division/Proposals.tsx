import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { useText } from '@renderer/api/language'
import type { DivisionState } from '@shared/contract/division'
import type { GroupWithMembers } from '@shared/contract/groups'
import { contradictionSentence, type DivisionNames } from '@shared/text/divisionSentences'
import { Comparison } from './Comparison'
import { groupsSummary, ProposalCard } from './ProposalCard'
import { startProposal, useRuns } from './runs'
import { hasOtherRounds } from './settings'

/** The proposals of an item. */
interface ProposalsProps {
  readonly itemId: string
  readonly state: DivisionState
  readonly groups: readonly GroupWithMembers[]
  readonly names: DivisionNames
}

/** What a proposal is made from; where it differs later, the proposal may not fit any more. */
const basisOf = ({ settings, people }: DivisionState, groups: readonly GroupWithMembers[]): string => JSON.stringify([
  settings, people.map((person) => [person.participantId, person.isAbsent]),
  groups.filter((group) => group.locked).map(({ id, members }) => [id, members.map((member) => [member.participantId, member.round])]),
])

/** Whether there are more groups than were asked for by their number, or fewer, where that number can be had. */
const hasOtherNumber = ({ seated, settings, groups, contradictions }: DivisionState): boolean =>
  seated !== null && settings.amount.kind === 'groups' && seated.groups !== groups && contradictions.length === 0

/** Asks for proposals, and shows up to two of them side by side. */
export function Proposals({ itemId, state, groups, names }: ProposalsProps) {
  const text = useText()
  const runs = useRuns(itemId)
  const button = useRef<HTMLButtonElement>(null)
  const slots = (['A', 'B'] as const).flatMap((slot) => (runs[slot] ? [{ slot, run: runs[slot] }] : []))
  const isRunning = slots.some(({ run }) => run.state === 'running')
  const basis = basisOf(state, groups)
  const said = useSaid(itemId)
  // The seed in use made the groups that are there; with it the same would come again.
  const start = () => { if (!isRunning) startProposal(itemId, state.assessment === null ? state.seed : state.seed + 1, basis) }
  const compared = [
    ...(state.assessment ? [{ name: text.division.now, assessment: state.assessment }] : []),
    ...slots.flatMap(({ slot, run }) => (run.proposal && run.state !== 'running' ? [{ name: text.division.proposal(slot), assessment: run.proposal.assessment }] : [])),
  ]
  return (
    <div className="division-proposals">
      <div aria-live="polite">{state.contradictions.length > 0 && <Contradictions state={state} names={names} />}</div>
      <div aria-live="polite">{state.seated && hasOtherRounds(state) && <Alert data-color="warning" data-size="sm">{text.division.otherRounds(state.seated.rounds, state.settings.rounds)}</Alert>}</div>
      <div className="ui-actions">
        <Button ref={button} variant={slots.length === 0 && (state.seated === null || hasOtherRounds(state)) ? 'primary' : 'secondary'} aria-disabled={isRunning} onClick={start}>
          {slots.length === 0 ? text.division.propose : text.division.proposeAgain}
        </Button>
        <span className="ui-quiet">{hasOtherNumber(state) && text.division.otherNumber(state.seated?.groups ?? 0, state.groups)} {text.division.proposeHelp}</span>
      </div>
      {slots.length > 0 && (
        <section className="ui-stack" aria-labelledby="division-proposals">
          <Heading level={3} data-size="2xs" id="division-proposals">{text.division.proposals}</Heading>
          <div className="division-cards">
            {slots.map(({ slot, run }) => (
              <ProposalCard key={slot} itemId={itemId} slot={slot} run={run} names={names} isOutdated={run.state !== 'running' && run.basis !== basis} onGone={() => button.current?.focus()} />
            ))}
          </div>
          {compared.length > 1 && slots.length > 0 && !isRunning && <Comparison compared={compared} />}
        </section>
      )}
      <output className="ds-sr-only">{said}</output>
    </div>
  )
}

function Contradictions({ state, names }: Pick<ProposalsProps, 'state' | 'names'>) {
  const text = useText()
  return (
    <Alert data-color="warning" data-size="sm">
      <Paragraph>{text.division.contradictions}</Paragraph>
      <ul className="division-lines">
        {state.contradictions.map((contradiction) => <li key={JSON.stringify(contradiction)}>{contradictionSentence(text, contradiction, names)}</li>)}
      </ul>
    </Alert>
  )
}

/** What a screen reader hears of the newest search: that it began, and how it ended; not every better proposal. */
function useSaid(itemId: string): string {
  const text = useText()
  const { A, B } = useRuns(itemId)
  const [slot, run] = (B?.order ?? 0) > (A?.order ?? 0) ? ['B', B] as const : ['A', A] as const
  if (run?.state === 'running') return text.division.searching
  return run?.proposal ? text.division.ready(text.division.proposal(slot), groupsSummary(text, run.proposal.groups.length, run.proposal.assessment)) : ''
}
