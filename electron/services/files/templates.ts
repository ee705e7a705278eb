import absolutt from '@resources/templates/absolutt.json'
import type { Store } from '@electron/store/store'
import { GATHERING_KINDS, PHASE_PLACES, RULE_IDS, SEVERITIES, type ProgrammeTemplate } from '@shared/domain/kinds'
import type { WrittenForm } from '@shared/domain/language'

/** Fills a new programme file from a template, in the written form the programme is led in. Dates are left undecided. */
export function fillFromTemplate(store: Store, newId: () => string, name: string, template: ProgrammeTemplate, language: WrittenForm): void {
  store.programme.insert({ id: newId(), name, template, neutralLanguage: language, registrationDeadline: null, isSample: false })
  const severities: Partial<Record<string, string>> = template === 'absolutt' ? absolutt.rules : { R1: 'warning' }
  for (const id of RULE_IDS) store.rule.insert({ id, severity: oneOf(SEVERITIES, severities[id] ?? 'off') })
  if (template === 'empty') return
  for (const [index, phase] of absolutt.phases.entries()) {
    store.phase.insert({ id: newId(), position: index + 1, place: oneOf(PHASE_PLACES, phase.place), title: phase.title[language] })
  }
  for (const [index, gathering] of absolutt.gatherings.entries()) {
    store.gathering.insert({
      id: newId(), position: index + 1, kind: oneOf(GATHERING_KINDS, gathering.kind), title: gathering.title[language],
      date: { kind: 'undecided' }, form: 'undecided', place: '', question: '', homeWork: '',
    })
  }
}

function oneOf<T extends string>(values: readonly T[], value: string): T {
  const found = values.find((known) => known === value)
  if (found === undefined) throw new Error(`the template names ${value}, which is none of ${values.join(', ')}`)
  return found
}
