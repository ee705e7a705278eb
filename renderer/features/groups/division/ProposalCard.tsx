import { Alert, Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useText } from '@renderer/api/language'
import type { DivisionAssessment } from '@shared/domain/division/assessment'
import type { DivisionProposal } from '@shared/domain/division/proposal'
import type { Text } from '@shared/text'
import type { DivisionNames } from '@shared/text/divisionSentences'
import { applyProposal } from './apply'
import { AimLines, BrokenRules } from './Lines'
import { proposalNames } from './names'
import { ProposedGroups } from './ProposedGroups'
import { Searching } from './Searching'
import { forgetRuns, type Run } from './runs'

/** A proposal of an item, under way or done. */
interface ProposalCardProps {
  readonly itemId: string
  readonly slot: 'A' | 'B'
  readonly run: Run
  readonly names: DivisionNames
  /** Whether what it was made from has changed since. */
  readonly isOutdated: boolean
  /** Called once it is in use or discarded: the button that had the focus is gone. */
  readonly onGone: () => void
}

/** How many groups, how large, and whether the rules are kept: in a sentence or two. */
export function groupsSummary(text: Text, groups: number, { sizes, findings }: DivisionAssessment): string {
  const range = text.divisionWords.range(sizes.smallest, sizes.largest)
  const kept = findings.every((finding) => finding.why.kind === 'impossible') ? text.division.brokenProved(findings.length) : text.division.broken(findings.length)
  return `${text.division.groups(groups, range)} ${findings.length === 0 ? text.division.allKept : kept}`
}

/** A proposal: what it gives, what it does not keep and why, and its groups. It is seen while it is being searched for. */
export function ProposalCard({ itemId, slot, run, names, isOutdated, onGone }: ProposalCardProps) {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = text.division.proposal(slot)
  const { proposal } = run
  useEffect(() => {
    if (run.state !== 'running' && document.activeElement === document.body) heading.current?.focus() // the button that stops it had the focus, and is gone
  }, [run.state])
  const use = async () => {
    if (proposal && await applyProposal(text, itemId, slot, proposal)) onGone()
  }
  const discard = () => {
    forgetRuns(itemId, [slot])
    onGone()
  }
  return (
    <section className="division-card" aria-labelledby={`proposal-${slot}`}>
      <Heading level={4} data-size="2xs" id={`proposal-${slot}`} ref={heading} tabIndex={-1}>{title}</Heading>
      {run.state === 'running' && <Searching itemId={itemId} slot={slot} share={run.share} label={text.division.searching} stopLabel={text.division.stopNamed(title)} />}
      {run.state === 'failed' && <Alert data-color="danger" data-size="sm">{run.sentence}</Alert>}
      {run.state === 'done' && !proposal && <Paragraph>{text.division.stoppedEmpty}</Paragraph>}
      {proposal && isOutdated && <Alert data-color="warning" data-size="sm">{text.division.outdated}</Alert>}
      {proposal && <Result proposal={proposal} names={proposalNames(names, proposal)} />}
      {run.state !== 'running' && (
        <div className="ui-actions">
          {proposal && <Button data-size="sm" onClick={() => void use()} aria-label={text.division.useNamed(title)}>{text.division.use}</Button>}
          <Button data-size="sm" variant="tertiary" onClick={discard} aria-label={text.division.discardNamed(title)}>{text.division.discard}</Button>
        </div>
      )}
    </section>
  )
}

function Result({ proposal, names }: { readonly proposal: DivisionProposal; readonly names: DivisionNames }) {
  const text = useText()
  const { assessment, removed, emptied } = proposal
  const called = (ids: readonly string[]) => text.composition.list(ids.map(names.group))
  return (
    <>
      <Paragraph>{groupsSummary(text, proposal.groups.length, assessment)}</Paragraph>
      {removed.length > 0 && <Paragraph data-size="sm">{text.division.removed(called(removed))}</Paragraph>}
      {emptied.length > 0 && <Paragraph data-size="sm">{text.division.emptied(called(emptied))}</Paragraph>}
      {assessment.findings.length > 0 && (
        <>
          <Heading level={5} data-size="2xs">{text.division.brokenTitle}</Heading>
          <BrokenRules assessment={assessment} names={names} />
        </>
      )}
      <Heading level={5} data-size="2xs">{text.division.aims}</Heading>
      <AimLines assessment={assessment} />
      <Details data-size="sm">
        <Details.Summary>{text.division.show}</Details.Summary>
        <Details.Content><ProposedGroups proposal={proposal} names={names} /></Details.Content>
      </Details>
    </>
  )
}
