import { useText } from '@renderer/api/language'
import type { DivisionProposal, ProposedSeats } from '@shared/domain/division/proposal'
import type { DivisionNames } from '@shared/text/divisionSentences'

/** The groups of a proposal with their people, round by round. */
export function ProposedGroups({ proposal, names }: { readonly proposal: DivisionProposal; readonly names: DivisionNames }) {
  const text = useText()
  const rounds = [...new Set(proposal.seats.map((seats) => seats.round))]
  return (
    <div className="ui-stack">
      {rounds.map((round) => (
        <div key={round} className="ui-stack">
          {rounds.length > 1 && <p className="division-round">{text.division.round(round + 1)}</p>}
          <dl className="division-groups">
            {proposal.seats.filter((seats) => seats.round === round).map((seats) => <ProposedGroup key={seats.groupId} seats={seats} names={names} />)}
          </dl>
        </div>
      ))}
    </div>
  )
}

function ProposedGroup({ seats, names }: { readonly seats: ProposedSeats; readonly names: DivisionNames }) {
  const text = useText()
  return (
    <div>
      <dt>{names.group(seats.groupId)} <span className="ui-quiet">{text.groups.people(seats.participantIds.length)}</span></dt>
      <dd>{seats.participantIds.map(names.person).join(', ')}</dd>
    </div>
  )
}
