import { z } from 'zod'
import type { Gathering, Phase, Programme, Rule, Unit } from '@shared/domain/entities'
import { dayCount, LONGEST_DAYS } from '@shared/domain/eventDate'
import { GATHERING_FORMS, GATHERING_KINDS, PHASE_PLACES, REGISTER_SETS, RULE_IDS, SEVERITIES } from '@shared/domain/kinds'
import { LANGUAGE_FORMS, WRITTEN_FORMS } from '@shared/domain/language'
import { answer, before, command, day, edit, id, line, prose, query } from './base'

/** A date that may be undecided, a month, a day or several days. */
export const eventDate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('undecided') }),
  z.object({ kind: z.literal('month'), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
  z.object({ kind: z.literal('day'), day }),
  z.object({ kind: z.literal('days'), from: day, to: day }).refine((date) => date.from <= date.to && dayCount(date) <= LONGEST_DAYS),
])

/** The programme's own settings, its phases and its rules. */
export const programme = {
  get: query('programme').output(answer<Programme>()),
  update: edit().input(z.object({
    name: line.min(1).optional(), neutralLanguage: z.enum(WRITTEN_FORMS).optional(), registrationDeadline: day.nullable().optional(),
  })).output(answer<Programme>()),
  phases: query('phase').output(answer<readonly Phase[]>()),
  addPhase: command().input(z.object({ place: z.enum(PHASE_PLACES), title: line })).output(answer<Phase>()),
  updatePhase: edit().input(z.object({ id, place: z.enum(PHASE_PLACES).optional(), title: line.optional() })).output(answer<Phase>()),
  movePhase: command().input(z.object({ id, before })).output(answer<void>()),
  removePhase: command().input(z.object({ id })).output(answer<void>()),
  rules: query('rule').output(answer<readonly Rule[]>()),
  setRule: command().input(z.object({ id: z.enum(RULE_IDS), severity: z.enum(SEVERITIES) })).output(answer<Rule>()),
}

const unitFields = z.object({
  name: line.min(1), languageForm: z.enum(LANGUAGE_FORMS), reportLanguage: z.enum(WRITTEN_FORMS).nullable(), seats: z.int().min(0).max(99), coordinator: line, theme: line,
})

/** The participating municipalities and county municipalities. */
export const units = {
  list: query('unit').output(answer<readonly Unit[]>()),
  /** Adds units from the register by number and set; those that take part already are left as they are. */
  add: command().input(z.object({ set: z.enum(REGISTER_SETS), numbers: z.array(z.string().max(4)).min(1).max(400) })).output(answer<readonly Unit[]>()),
  update: edit().input(unitFields.partial().extend({ id })).output(answer<Unit>()),
  remove: command().input(z.object({ id })).output(answer<void>()),
}

const gatheringFields = z.object({
  kind: z.enum(GATHERING_KINDS), title: line, date: eventDate, form: z.enum(GATHERING_FORMS), place: line, question: line, homeWork: prose,
})

/** The gatherings and other meetings, in the programme's order. */
export const gatherings = {
  list: query('gathering').output(answer<readonly Gathering[]>()),
  add: command().input(gatheringFields.partial().extend({ title: line.min(1) })).output(answer<Gathering>()),
  update: edit().input(gatheringFields.partial().extend({ id })).output(answer<Gathering>()),
  move: command().input(z.object({ id, before })).output(answer<void>()),
  remove: command().input(z.object({ id })).output(answer<void>()),
}
