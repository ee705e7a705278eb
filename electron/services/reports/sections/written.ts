import type { AgendaItem } from '@shared/domain/entities'
import type { ReportBlock, ReportSection } from '@shared/domain/report'
import { itemTitle } from '@shared/text/formats'
import { unitNames, writtenAt, type ReportView, type SectionMaker } from '../view'
import type { SeatedGroup } from '../source'

/** What was noted at the talks and in plenary. Talks and good examples are named even where nothing was noted. */
export const talks: SectionMaker = (view) => {
  const blocks = view.source.items.flatMap((item): ReportBlock[] => {
    const written = writtenAt(view, item.id, null)
    const isTalk = item.kind === 'talk' || item.kind === 'good_example'
    if (written.length === 0 && !isTalk) return []
    const nothing: ReportBlock = { kind: 'paragraph', tone: 'quiet', text: view.text.report.talks.nothingNoted }
    return [{ kind: 'heading', text: itemTitle(view.text, item) }, ...itemLine(view, item), ...(written.length === 0 ? [nothing] : written)]
  })
  return section('talks', view.text.report.talks.heading, blocks, view.text.report.talks.empty)
}

/** Work in the unit's own group; for the organisers, in everybody's. */
export const ownGroups: SectionMaker = (view) => {
  const groups = view.source.groups.filter((group) => group.kind === 'own' && (view.unit === null || group.unitId === view.unit.id))
  const blocks = groups.flatMap((group) => {
    const heading = view.unit === null ? view.text.report.cross.group(group.name, titleOf(view, group)) : titleOf(view, group)
    return underHeading(heading, [], writtenAt(view, group.itemId, group.id))
  })
  const title = view.unit === null ? view.text.report.own.allHeading : view.text.report.own.heading
  return section('own', title, blocks, view.text.report.own.empty)
}

/** What the unit's people brought home from groups across municipalities, marked with the group and who sat there. */
export const crossGroups: SectionMaker = (view) => {
  const blocks = view.source.groups.filter((group) => group.kind === 'cross' && satIn(view, group)).flatMap((group) =>
    underHeading(view.text.report.cross.group(group.name, titleOf(view, group)), whoSat(view, group), writtenAt(view, group.itemId, group.id)))
  const title = view.unit === null ? view.text.report.cross.allHeading : view.text.report.cross.heading
  return section('cross', title, blocks, view.text.report.cross.empty)
}

/** What other groups wrote for everybody in the programme. */
export const sharedByOthers: SectionMaker = (view) => {
  const { unit } = view
  if (unit === null) return null
  const others = view.source.groups.filter((group) => (group.kind === 'own' ? group.unitId !== unit.id : !satIn(view, group)))
  const blocks = others.flatMap((group) => {
    const from = group.kind === 'cross' ? whoSat(view, group) : []
    return underHeading(view.text.report.cross.group(group.name, titleOf(view, group)), from, writtenAt(view, group.itemId, group.id))
  })
  return blocks.length === 0 ? null : { id: 'shared', heading: view.text.report.shared.heading, blocks }
}

function section(id: string, heading: string, blocks: readonly ReportBlock[], empty: string): ReportSection {
  return { id, heading, blocks: blocks.length === 0 ? [{ kind: 'paragraph', tone: 'quiet', text: empty }] : blocks }
}

function underHeading(heading: string, about: readonly ReportBlock[], written: readonly ReportBlock[]): ReportBlock[] {
  return written.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...about, ...written]
}

/** What kind of item it was and who spoke; nothing for what is only called other. */
function itemLine({ text }: ReportView, item: AgendaItem): ReportBlock[] {
  const words = [item.kind === 'other' ? '' : text.kinds.item[item.kind], item.speaker].filter((part) => part.trim() !== '')
  return words.length === 0 ? [] : [{ kind: 'paragraph', tone: 'quiet', text: words.join(' · ') }]
}

/** What the group worked at. */
function titleOf({ source, text }: ReportView, group: SeatedGroup): string {
  const item = source.items.find((candidate) => candidate.id === group.itemId)
  return item === undefined ? group.name : itemTitle(text, item)
}

function satIn({ unit }: ReportView, group: SeatedGroup): boolean {
  return unit === null || group.unitIds.includes(unit.id)
}

/** The municipalities that sat there, and of the people the reader's own only. */
function whoSat({ source, unit, text }: ReportView, group: SeatedGroup): ReportBlock[] {
  const names = unitNames(source, group.unitIds)
  if (names.length === 0) return []
  const own = group.people.filter((person) => person.unitId === unit?.id).map((person) => person.name)
  const sat = text.report.cross.sat(text.composition.list(names))
  const ours = unit === null || own.length === 0 ? '' : ` ${text.report.cross.fromUnit(unit.name, text.composition.list(own))}`
  return [{ kind: 'paragraph', tone: 'quiet', text: sat + ours }]
}
