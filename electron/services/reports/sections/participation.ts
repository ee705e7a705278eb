import type { Participant, Unit } from '@shared/domain/entities'
import type { ReportBlock, ReportItem } from '@shared/domain/report'
import { fullName, type ReportView, type SectionMaker } from '../view'

/** Who took part from the unit, and which sides were missing; for the organisers, a line for each unit. */
export const participation: SectionMaker = (view) => ({
  id: 'participation',
  heading: view.text.report.participation.heading,
  blocks: view.unit === null ? allUnits(view) : oneUnit(view, view.unit),
})

function oneUnit(view: ReportView, unit: Unit): ReportBlock[] {
  const people = view.source.people.get(unit.id) ?? []
  const about = aboutUnit(view, unit)
  return [
    ...(about.length === 0 ? [] : [{ kind: 'list', items: about } as const]),
    ...(people.length === 0 ? [nobody(view, unit)] : peopleBlocks(view, unit, people)),
    ...missing(view, unit),
  ]
}

function aboutUnit({ text }: ReportView, unit: Unit): ReportItem[] {
  return [
    ...(unit.coordinator.trim() === '' ? [] : [{ label: text.report.participation.coordinator, text: unit.coordinator }]),
    ...(unit.theme.trim() === '' ? [] : [{ label: text.report.participation.theme, text: unit.theme }]),
  ]
}

function nobody({ text }: ReportView, unit: Unit): ReportBlock {
  return { kind: 'paragraph', text: text.report.participation.nobody(fullName(unit, text)) }
}

function peopleBlocks(view: ReportView, unit: Unit, people: readonly Participant[]): ReportBlock[] {
  const { text, source } = view
  const noted = people.some((person) => source.attendance.has(person.id))
  const table: ReportBlock = {
    kind: 'table',
    caption: text.report.participation.caption(fullName(unit, text)),
    columns: [
      text.report.participation.name, text.report.participation.role, text.report.participation.side,
      ...(noted ? [text.report.participation.attendance] : []),
    ],
    rows: people.map((person) => [
      person.name, person.role, text.kinds.side[person.side], ...(noted ? [wasThere(view, person) ? text.report.participation.wasPresent : text.report.participation.wasAbsent] : []),
    ]),
  }
  const present = people.filter((person) => wasThere(view, person)).length
  const sentence = noted ? text.report.participation.present(present, people.length) : text.report.participation.notNoted
  return [{ kind: 'paragraph', text: sentence }, table]
}

function missing({ source, text }: ReportView, unit: Unit): ReportBlock[] {
  const sides = source.missing.get(unit.id) ?? []
  if (sides.length === 0) return []
  const words = text.composition.list(sides.map((side) => text.kinds.sideRepresented[side]))
  return [{ kind: 'paragraph', tone: 'warning', text: text.report.participation.missing(words) }]
}

/** Those of whom nothing is noted count as present. */
function wasThere({ source }: ReportView, person: Participant): boolean {
  return source.attendance.get(person.id) ?? true
}

function allUnits(view: ReportView): ReportBlock[] {
  const { source, text } = view
  const rows = [...source.units.values()].map((unit) => {
    const people = source.people.get(unit.id) ?? []
    const sides = (source.missing.get(unit.id) ?? []).map((side) => text.kinds.sideRepresented[side])
    return [unit.name, String(people.length), String(people.filter((person) => wasThere(view, person)).length), sides.length === 0 ? '' : text.composition.list(sides)]
  })
  const columns = [
    text.report.participation.unit, text.report.participation.registered, text.report.participation.cameColumn, text.report.participation.missingColumn,
  ]
  return [{ kind: 'table', caption: text.report.participation.allCaption, columns, rows }]
}
