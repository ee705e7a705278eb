import { checkComposition, seatsCoreGroup } from '@shared/domain/composition'
import type { AllServices } from '../context'
import { currentProgramme } from './programme'

/** The composition rules on the registration, or on who was at a gathering. */
export const composition: AllServices['composition'] = {
  check: (context, { gatheringId }) => {
    if (gatheringId !== null && !seatsCoreGroup(context.store.gathering.get(gatheringId).kind)) return []
    return checkComposition({
      programme: currentProgramme(context),
      rules: context.store.rule.all(),
      units: context.store.unit.all(),
      participants: context.store.participant.all(),
      gatherings: context.store.gathering.all(),
      attendance: gatheringId === null ? null : context.store.attendance.all({ gatheringId }),
      today: context.now().toISOString().slice(0, 10),
    })
  },
}
