import type { Language } from '@shared/domain/language'
import { agenda } from './agenda'
import { cli } from './cli'
import { attendance } from './attendance'
import { errors } from './errors'
import { groups } from './groups'
import { groupSheets } from './groupSheets'
import { kinds } from './kinds'
import { registration } from './registration'
import { report } from './report'
import { reports } from './reports'
import { composition } from './composition'
import { contradictions } from './contradictions'
import { dates } from './dates'
import { division } from './division'
import { divisionSettings } from './divisionSettings'
import { divisionWords } from './divisionWords'
import { gatherings } from './gatherings'
import { overview } from './overview'
import { programme } from './programme'
import { start } from './start'
import { table } from './table'
import { units } from './units'
import { shell } from './shell'
import { measures } from './measures'
import { moderation } from './moderation'
import { notes } from './notes'
import { phone } from './phone'
import { points } from './points'
import { preflight } from './preflight'
import { probe } from './probe'
import { questions } from './questions'
import { room } from './room'
import { roomSeats } from './roomSeats'
import { evaluation } from './evaluation'
import { youth } from './youth'
import { resolve, type Resolved } from './text'

/** Every sentence a user sees, by domain. */
export const texts = { agenda, cli, attendance, composition, contradictions, dates, division, divisionSettings, divisionWords, errors, evaluation, gatherings, groups, groupSheets, kinds, measures, moderation, notes, overview, phone, points, preflight, probe, programme, questions, registration, report, reports, room, roomSeats, shell, start, table, units, youth }

/** All sentences in one language. */
export type Text = Resolved<typeof texts>

const resolved = new Map<Language, Text>()

/** All sentences in this language. */
export function textFor(language: Language): Text {
  let text = resolved.get(language)
  if (!text) resolved.set(language, text = resolve(texts, language))
  return text
}

type RefusalSentence = (params: never) => string

/** The sentence about a refusal. */
export function refusalSentence(text: Text, refusal: { readonly id: string; readonly params: unknown }): string {
  const sentence = (text.errors as Readonly<Record<string, RefusalSentence | undefined>>)[refusal.id]
  return sentence ? sentence(refusal.params as never) : text.shell.unexpected
}
