import { z } from 'zod'
import type { Finding } from '@shared/domain/composition'
import { answer, id, query } from './base'

/** The composition rules, checked on what is registered or on who was at a gathering. */
export const composition = {
  /** With a gathering: on those present there. Without: on the registration. Findings of rules that are off are left out. */
  check: query('unit', 'participant', 'rule', 'programme', 'gathering', 'attendance').input(z.object({ gatheringId: id.nullable() })).output(answer<readonly Finding[]>()),
}
