import { acquireRenderPool } from '@electron/documents/renderPool'
import type { GroupSheetKind } from '@shared/contract/division'
import type { FileAnswer } from '@shared/contract/registration'
import type { GroupSheets, NameTag, SheetGroup, SheetPerson } from '@shared/domain/division/sheets'
import { dayOf } from '@shared/domain/eventDate'
import { Refusal } from '@shared/domain/refusal'
import { textFor, type Text } from '@shared/text'
import { eventDateText, itemTitle } from '@shared/text/formats'
import { fileName } from '@shared/util/fileName'
import type { Context } from '../context'
import { crossGroups, presentAt } from '../gathering/groups'
import { currentProgramme } from '../programme/programme'

/** Marks of a question or a heading, which no file's name can hold. */
const NO_FILE_NAME = /\s*[:?]+\s*/g

/** Somebody who is printed, with their group in each round; a round without one is empty. */
interface Seated extends SheetPerson {
  readonly id: string
  readonly groups: readonly string[]
}

interface Seating {
  /** By name. */
  readonly people: readonly Seated[]
  readonly rounds: readonly number[]
  /** The groups that somebody sits in, in their order. */
  readonly groups: readonly { readonly id: string; readonly name: string; readonly note: string }[]
}

/** The groups on paper, in the programme's written form: what hangs on the wall is read by all. Who is absent, or has no seat, is not on it. */
export async function printGroups(context: Context, itemId: string, sheet: GroupSheetKind, round: number | null): Promise<FileAnswer> {
  const { neutralLanguage: language } = currentProgramme(context)
  const text = textFor(language)
  const item = context.store.agendaItem.get(itemId)
  const gathering = context.store.gathering.get(item.gatheringId)
  const seating = seatingOf(context, itemId, text, round)
  if (seating.people.length === 0) throw new Refusal('division_nobody_seated', {})
  const title = itemTitle(text, item)
  const subtitle = gathering.date.kind === 'undecided' ? gathering.title : text.groupSheets.subtitle(gathering.title, eventDateText(text, gathering.date))
  const base = { language, title: text.groupSheets.title(title), subtitle, date: dayOf(gathering.date, item.day) }
  const pool = acquireRenderPool(context.session.places.resourcesDir, 1)
  try {
    const [file] = await pool.print({ ...base, ...sheetsOf(text, sheet, seating) })
    return { name: `${fileName(text.groupSheets.file[sheet](title.replace(NO_FILE_NAME, ' ')))}.pdf`, bytes: Buffer.from(file?.bytes ?? []).toString('base64') }
  } finally {
    pool.release()
  }
}

function seatingOf(context: Context, itemId: string, text: Text, only: number | null): Seating {
  const { store } = context
  const units = new Map(store.unit.all().map((unit) => [unit.id, unit.name]))
  const groups = crossGroups(context, itemId)
  const seats = groups.flatMap((group) => store.member.all({ groupId: group.id }).map((member) => ({ ...member, group })))
  const rounds = only === null ? [...new Set(seats.map((seat) => seat.round))].toSorted((a, b) => a - b) : [only]
  const nameIn = (participantId: string, round: number) => seats.find((seat) => seat.participantId === participantId && seat.round === round)?.group.id ?? ''
  const people = presentAt(context, itemId)
    .map((person): Seated => ({ id: person.participantId, name: person.name, unit: person.unitName, groups: rounds.map((round) => nameIn(person.participantId, round)) }))
    .filter((person) => person.groups.some((group) => group !== ''))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
  const used = groups.filter((group) => people.some((person) => person.groups.includes(group.id)))
  const noteOf = (unitId: string | null) => (unitId === null ? '' : text.groupSheets.facilitator(units.get(unitId) ?? ''))
  return { people, rounds, groups: used.map(({ id, name, facilitatorUnitId }) => ({ id, name, note: noteOf(facilitatorUnitId) })) }
}

type Sheets = GroupSheets extends infer S ? S extends { readonly kind: string } ? Omit<S, 'language' | 'title' | 'subtitle' | 'date'> : never : never

function sheetsOf(text: Text, sheet: GroupSheetKind, seating: Seating): Sheets {
  switch (sheet) {
    case 'lists': return listsOf(text, seating)
    case 'tags': return { kind: 'tags', tags: tagsOf(text, seating) }
    case 'signs': return { kind: 'signs', signs: seating.groups.map((group) => ({ name: group.name, note: group.note, people: seating.people.filter((person) => person.groups.includes(group.id)).map(named) })) }
  }
}

const named = ({ name, unit }: Seated): SheetPerson => ({ name, unit })

function listsOf(text: Text, { people, rounds, groups }: Seating): Extract<Sheets, { readonly kind: 'lists' }> {
  const nameOf = (id: string | undefined) => groups.find((group) => group.id === id)?.name ?? text.groupSheets.empty
  const groupIn = (place: number) => groups.map(({ id, name, note }): SheetGroup => ({ name, note, people: people.filter((person) => person.groups[place] === id).map(named) }))
  return {
    kind: 'lists',
    rounds: rounds.map((round, place) => ({ title: rounds.length > 1 ? text.groupSheets.round(round + 1) : '', groups: groupIn(place) })),
    finder: {
      title: text.groupSheets.finder,
      columns: [text.groupSheets.name, text.groupSheets.unit, ...(rounds.length > 1 ? rounds.map((round) => text.groupSheets.round(round + 1)) : [text.groupSheets.group])],
      rows: people.map((person) => [person.name, person.unit, ...person.groups.map((id) => nameOf(id))]),
    },
  }
}

/** By municipality, then by name: people arrive with their own, and whoever hands the tags out asks first where they come from. */
function tagsOf(text: Text, { people, rounds, groups }: Seating): NameTag[] {
  const nameOf = (id: string) => groups.find((group) => group.id === id)?.name
  return people.toSorted((a, b) => a.unit.localeCompare(b.unit, 'nb')).map((person) => ({
    ...named(person),
    places: person.groups.flatMap((id, place) => {
      const name = nameOf(id)
      return name === undefined ? [] : [rounds.length > 1 ? text.groupSheets.place((rounds[place] ?? 0) + 1, name) : name]
    }),
  }))
}
