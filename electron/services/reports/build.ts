import { dayOf } from '@shared/domain/eventDate'
import { reportLanguage, type WrittenForm } from '@shared/domain/language'
import type { ReportModel } from '@shared/domain/report'
import type { Unit } from '@shared/domain/entities'
import { municipalityScope, ORGANISERS } from '@shared/domain/visibility'
import { textFor } from '@shared/text'
import { currentProgramme } from '../programme/programme'
import type { Context } from '../context'
import { evaluation } from './sections/evaluation'
import { measures } from './sections/measures'
import { next } from './sections/next'
import { participation } from './sections/participation'
import { questions } from './sections/questions'
import { crossGroups, ownGroups, sharedByOthers, talks } from './sections/written'
import { youth } from './sections/youth'
import { readSource, type ReportSource } from './source'
import { fullName, type ReportView } from './view'
import { dateWords } from './words'

const SECTIONS = [participation, talks, questions, ownGroups, crossGroups, sharedByOthers, youth, measures, evaluation, next]

/** A municipality's report of a gathering: all that it may see, and nothing else. */
export function buildUnitReport(context: Context, gatheringId: string, unitId: string): ReportModel {
  const unit = context.store.unit.get(unitId)
  return unitReport(readSource(context.store, currentProgramme(context), gatheringId), unit)
}

/** The organisers' report of a gathering: everything. */
export function buildOrganiserReport(context: Context, gatheringId: string): ReportModel {
  return organiserReport(readSource(context.store, currentProgramme(context), gatheringId))
}

/** The same from what was read already. */
export function unitReport(source: ReportSource, unit: Unit): ReportModel {
  const language = languageOf(unit, source.programme.neutralLanguage)
  return report({ source, unit, language, reader: municipalityScope(unit.id), text: textFor(language) })
}

/** The same from what was read already. */
export function organiserReport(source: ReportSource): ReportModel {
  const language = source.programme.neutralLanguage
  return report({ source, unit: null, language, reader: ORGANISERS, text: textFor(language) })
}

/** The written form of a unit's reports in this programme. */
export function languageOf(unit: Unit, neutral: WrittenForm): WrittenForm {
  return reportLanguage(unit.languageForm, unit.reportLanguage, neutral)
}

function report(view: ReportView): ReportModel {
  const { source: { programme, gathering }, text, unit, language } = view
  return {
    title: text.report.title(gathering.title),
    subtitle: subtitleOf(view),
    recipient: unit === null ? text.report.organisers : fullName(unit, text),
    language,
    date: dayOf(gathering.date, 0),
    notice: programme.isSample ? text.report.sampleNotice : null,
    author: programme.name,
    footer: `${programme.name} · ${gathering.title}`,
    sections: SECTIONS.flatMap((make) => make(view) ?? []),
  }
}

/** The gathering's question, date, place and form. */
function subtitleOf({ source: { gathering }, text }: ReportView): string {
  const form = gathering.form === 'undecided' ? '' : text.kinds.form[gathering.form]
  const parts = [gathering.question, dateWords(gathering.date, text), gathering.place, form]
  return parts.filter((part) => part.trim() !== '').join(' · ')
}
