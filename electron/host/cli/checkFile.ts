import { findingLines, findingSentence } from '@shared/text/findings'
import type { Invocation } from './arguments'
import type { Answer, Running } from './command'
import { gatheringNumber } from './gatheringNumber'

/** Says whether the file is sound, which opening it proves, and what the composition rules find. */
export async function checkFile(running: Running, { file, gathering }: Extract<Invocation, { command: 'check' }>): Promise<Answer> {
  const { api, text, at, say } = running
  const { path } = await api.files.open({ path: at(file) })
  const units = new Map((await api.units.list()).map((unit) => [unit.id, unit.name]))
  const held = gathering === null ? null : await gatheringNumber(running, gathering)
  const findings = await api.composition.check({ gatheringId: held?.id ?? null })
  const on = held ? 'gathering' : 'registration'
  const nameOf = (unitId: string) => units.get(unitId) ?? ''
  say(text.cli.sound(path))
  for (const line of findingLines(text, findings, nameOf, on)) say(`${line.rule}  ${line.sentence}`)
  if (findings.length === 0) say(text.composition.nothing)
  return {
    code: 0,
    json: {
      path, sound: true, gathering: held?.title ?? null,
      findings: findings.map((finding) => ({
        rule: finding.rule, severity: finding.severity, unit: finding.unitId === null ? null : nameOf(finding.unitId),
        problem: finding.problem, message: findingSentence(text, finding, finding.unitId === null ? [] : [nameOf(finding.unitId)], on),
      })),
    },
  }
}
