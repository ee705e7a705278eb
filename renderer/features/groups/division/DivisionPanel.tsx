import { Details, Heading } from '@digdir/designsystemet-react'
import { useText } from '@renderer/api/language'
import type { DivisionState } from '@shared/contract/division'
import type { GroupWithMembers } from '@shared/contract/groups'
import type { DivisionNames } from '@shared/text/divisionSentences'
import { AimLines, BrokenRules } from './Lines'
import { groupsSummary } from './ProposalCard'
import { Proposals } from './Proposals'
import { Repair } from './Repair'
import { hasOtherRounds, settingsSummary } from './settings'
import { SettingsForm } from './SettingsForm'

/** The division of an item's people into groups. */
interface DivisionPanelProps {
  readonly itemId: string
  readonly state: DivisionState
  readonly groups: readonly GroupWithMembers[]
  readonly names: DivisionNames
  /** Called when what had the focus is gone. */
  readonly onGone: () => void
}

/** What is missing, how groups are made, proposals, and how the groups are now. */
export function DivisionPanel({ itemId, state, groups, names, onGone }: DivisionPanelProps) {
  const text = useText()
  const isMissing = state.away.length + state.unseated.length > 0
  const repair = hasOtherRounds(state) ? null : <Repair itemId={itemId} state={state} groups={groups} names={names} onGone={onGone} />
  return (
    <div className="division-panel">
      {isMissing && repair}
      <Details data-size="sm">
        <Details.Summary><span><strong>{text.divisionSettings.title}</strong> <span className="division-summary">{settingsSummary(text, state)}</span></span></Details.Summary>
        <Details.Content><SettingsForm itemId={itemId} state={state} groups={groups} names={names} /></Details.Content>
      </Details>
      <Proposals itemId={itemId} state={state} groups={groups} names={names} />
      {state.assessment && (
        <Details data-size="sm">
          <Details.Summary>
            <span>
              <strong>{text.division.now}</strong>{' '}
              <span className="division-summary">{groupsSummary(text, state.seated?.groups ?? groups.length, state.assessment)}</span>
            </span>
          </Details.Summary>
          <Details.Content>
            {state.assessment.findings.length > 0 && (
              <>
                <Heading level={3} data-size="2xs">{text.division.brokenTitle}</Heading>
                <BrokenRules assessment={state.assessment} names={names} />
              </>
            )}
            <Heading level={3} data-size="2xs">{text.division.aims}</Heading>
            <AimLines assessment={state.assessment} />
          </Details.Content>
        </Details>
      )}
      {!isMissing && repair}
    </div>
  )
}
