import type { Finding } from '@shared/domain/composition'
import type { Text } from './index'

/** What the rules were checked on: the registration, or those who are at a gathering. */
export type CheckedOn = 'registration' | 'gathering'

/** Findings of one rule that are said in one sentence. */
interface FindingLine {
  readonly rule: Finding['rule']
  readonly severity: Finding['severity']
  readonly sentence: string
}

/** A finding in plain words. `units` are the names of the units it is about, more than one where the same holds for several. */
export function findingSentence(text: Text, { problem }: Finding, units: readonly string[], on: CheckedOn): string {
  const who = text.composition.list(units)
  const found = text.composition[on]
  switch (problem.kind) {
    case 'too_many': return found.tooMany(who, problem.people, problem.seats)
    case 'side_missing': return found.sideMissing(who, text.kinds.sideRepresented[problem.side])
    case 'absent': return text.composition.absent(who, text.composition.list(problem.names))
    case 'no_coordinator': return text.composition.noCoordinator(who)
    case 'not_registered': return text.composition.notRegistered(who)
    case 'deadline_passed': return text.composition.deadlinePassed(who, text.dates.day(problem.deadline))
    case 'dates_missing': return text.composition.datesMissing(text.composition.list(problem.gatherings))
  }
}

/** The findings without those that a stronger one says too: after the deadline, that nobody is registered yet. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const late = new Set(findings.filter(({ problem }) => problem.kind === 'deadline_passed').map(({ unitId }) => unitId))
  return findings.filter(({ problem, unitId }) => problem.kind !== 'not_registered' || !late.has(unitId))
}

/** The findings in plain words, warnings first; what holds for several units is said once. */
export function findingLines(text: Text, findings: readonly Finding[], nameOf: (unitId: string) => string, on: CheckedOn): FindingLine[] {
  const alike = new Map<string, Finding[]>()
  for (const finding of withoutRepeats(findings)) {
    const key = `${finding.rule} ${JSON.stringify(finding.problem)}`
    alike.set(key, [...alike.get(key) ?? [], finding])
  }
  const lines = [...alike.values()].flatMap(([first, ...rest]) => first === undefined ? [] : [{
    rule: first.rule, severity: first.severity,
    sentence: findingSentence(text, first, [first, ...rest].flatMap(({ unitId }) => unitId === null ? [] : [nameOf(unitId)]), on),
  }])
  const weight = (line: FindingLine) => (line.severity === 'warning' ? 0 : 100) + Number(line.rule.slice(1))
  return lines.sort((a, b) => weight(a) - weight(b))
}
