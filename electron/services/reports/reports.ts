import { join } from 'node:path'
import { reportTree } from '@electron/documents/reportTree'
import type { ReportRecipient } from '@shared/contract/reports'
import { textFor } from '@shared/text'
import { currentProgramme } from '../programme/programme'
import type { AllServices, Context } from '../context'
import { buildOrganiserReport, buildUnitReport, languageOf } from './build'
import { exportReports } from './export'
import { gatheringFileName } from './fileNames'
import { fullName } from './view'

/** The reports to the municipalities and the organisers. */
export const reports: AllServices['reports'] = {
  recipients: (context) => recipients(context),
  preview: (context, { gatheringId, unitId }) =>
    reportTree(unitId === null ? buildOrganiserReport(context, gatheringId) : buildUnitReport(context, gatheringId, unitId)),
  folder: (context, { gatheringId }) => {
    const name = gatheringFileName({ programme: currentProgramme(context), gathering: context.store.gathering.get(gatheringId) })
    return join(context.session.places.documentsDir, name)
  },
  export: (context, order) => exportReports(context, order),
}

function recipients(context: Context): ReportRecipient[] {
  const { neutralLanguage } = currentProgramme(context)
  const units = context.store.unit.all().map((unit): ReportRecipient => {
    const language = languageOf(unit, neutralLanguage)
    return { unitId: unit.id, name: fullName(unit, textFor(language)), language }
  })
  return [...units, { unitId: null, name: textFor(neutralLanguage).report.organisers, language: neutralLanguage }]
}
