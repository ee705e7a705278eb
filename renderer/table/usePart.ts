import { useEffect, useState } from 'react'
import type { Part } from '@renderer/features/moderation/Parts'
import { useStored } from '@renderer/features/table/useStored'

interface PartOfPage {
  readonly part: Part
  readonly goToPart: (part: Part) => void
  /** Whether the seat could moderate while this page was here, and cannot any more. */
  readonly isTakenBack: boolean
}

/** The part of the page that this table chose, kept in this browser; the group's work where the seat may not moderate. */
export function usePart(seatId: string, moderates: boolean): PartOfPage {
  const [chosen, goToPart] = useStored<Part>(`samling-table-part:${seatId}`)
  const [could, setCould] = useState(moderates)
  useEffect(() => { if (moderates) setCould(true) }, [moderates])
  return { part: moderates && chosen === 'moderation' ? 'moderation' : 'work', goToPart, isTakenBack: could && !moderates }
}
