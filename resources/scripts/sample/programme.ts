import type { Gathering, Phase, Programme, Rule } from '@shared/domain/entities'
import { homeWork1 } from './gathering1.ts'
import { homeWork2 } from './gathering2.ts'

/** ABSOLUTT in Møre og Romsdal, November 2020 to spring 2022. */
export const PROGRAMME: Programme = {
  id: 'programme', name: 'ABSOLUTT Møre og Romsdal 2020–2022', template: 'absolutt', neutralLanguage: 'nb', registrationDeadline: '2020-10-23', isSample: true,
}

/** The alternation of work at home and gatherings. */
export const PHASES: readonly Phase[] = ([
  ['home', 'Kommunens ståsted'], ['gathering', 'Behov for endring?'], ['home', 'Kommunens framtidsbilde'],
  ['gathering', 'Er vi på rett vei?'], ['home', 'Kommunens utviklingsarbeid'], ['gathering', 'Hvordan få til varig endring?'],
] as const).map(([place, title], index) => ({ id: `phase-${index + 1}`, position: index + 1, place, title }))

const SEVERITIES = {
  R1: 'warning', R2: 'warning', R3: 'warning', R4: 'warning', R5: 'hint', R6: 'warning', R7: 'warning', R8: 'warning', R9: 'hint', R10: 'hint',
} as const satisfies Record<Rule['id'], Rule['severity']>

/** The composition rules, as the template has them. */
export const RULES: readonly Rule[] = (Object.keys(SEVERITIES) as Rule['id'][]).map((id) => ({ id, severity: SEVERITIES[id] }))

const nothing = { form: 'undecided', place: '', question: '', homeWork: '' } as const

/** The gatherings with their real dates; where the invitation leaves a date or a form open, so does the sample. */
export const GATHERINGS: readonly Gathering[] = ([
  { ...nothing, id: 'information', kind: 'information', title: 'Informasjonsmøte', date: { kind: 'day', day: '2020-09-25' }, form: 'digital' },
  { ...nothing, id: 'gathering-1', kind: 'joint', title: 'Samling 1', date: { kind: 'day', day: '2020-11-17' }, form: 'digital', question: 'Hvor er vi?', homeWork: homeWork1 },
  {
    ...nothing, id: 'gathering-2', kind: 'joint', title: 'Samling 2', date: { kind: 'days', from: '2020-12-10', to: '2020-12-11' }, question: 'Behov for endring?',
    homeWork: homeWork2,
  },
  { ...nothing, id: 'coordinators-1', kind: 'coordinator', title: 'Koordinatorsamling 1', date: { kind: 'day', day: '2021-01-06' } },
  { ...nothing, id: 'gathering-3', kind: 'joint', title: 'Samling 3', date: { kind: 'days', from: '2021-03-24', to: '2021-03-25' }, question: 'Er vi på rett vei?' },
  { ...nothing, id: 'coordinators-2', kind: 'coordinator', title: 'Koordinatorsamling 2', date: { kind: 'day', day: '2021-09-09' } },
  { ...nothing, id: 'gathering-4', kind: 'joint', title: 'Samling 4', date: { kind: 'days', from: '2021-11-18', to: '2021-11-19' }, question: 'Hvordan få til varig endring?' },
  { ...nothing, id: 'coordinators-3', kind: 'coordinator', title: 'Koordinatorsamling 3', date: { kind: 'month', month: '2022-01' } },
  { ...nothing, id: 'gathering-5', kind: 'experience', title: 'Samling 5: erfaringssamling', date: { kind: 'month', month: '2022-04' } },
] as const).map((gathering, index) => ({ ...gathering, position: index + 1 }))
