import { randomUUID } from 'node:crypto'
import { createCaller } from '@electron/host/inProcess'
import { noteText } from '@electron/services/gathering/noteDocument'
import type { Store } from '@electron/store/store'
import { refusalOf } from '@shared/contract/base'
import type { Point } from '@shared/domain/entities'
import { writeNote } from './everyCommand'
import { openGathering, type OpenGathering } from './gathering'
import { joinPhone, newKey, openRoomWithoutNetwork } from './phones'

const NUMBERS = ['1506', '1531', '1532']

/** What somebody does, with two numbers that say in which rows. */
type Act = (n: number, m: number) => Promise<unknown>

/** One of a list, or undefined where it is empty. */
const oneOf = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)]

/** The id of one of these rows, or one that is nobody's. */
const idOf = (rows: readonly { readonly id: string }[], n: number): string => oneOf(rows, n)?.id ?? randomUUID()

/** A lead, a table and phones who write in the same rows of one room. No two ever write the same words, so that it is known whose they are. */
export class RoomWriters {
  readonly store: Store
  readonly lead: readonly Act[]
  readonly others: readonly Act[]
  /** Points that were removed: a table may still show them. */
  readonly #gone = new Map<string, Point>()
  #written = 0

  constructor(readonly open: OpenGathering, readonly itemId: string, seatId: string) {
    this.store = open.session.store
    this.lead = [...this.#leadAtTables(), ...this.#leadAtTables(), ...this.#leadElsewhere()]
    this.others = [...this.#tables(createCaller({ session: open.session, role: 'facilitator', seatId }).table), ...this.#phones(joinPhone(open.session))]
  }

  static async start(): Promise<RoomWriters> {
    const open = await openGathering()
    const { api, gathering } = open
    openRoomWithoutNetwork(open.session, gathering.id)
    await api.units.add({ set: '2020', numbers: NUMBERS.slice(0, 2) })
    const item = await api.agenda.addItem({ gatheringId: gathering.id, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
    await api.groups.add({ itemId: item.id })
    return new RoomWriters(open, item.id, (await api.seats.add({ gatheringId: gathering.id, name: 'Bord' })).id)
  }

  /** Does one of these acts. Where it is refused, as in a row that is gone, nothing happens. */
  async act(acts: readonly Act[], which: number, n: number, m: number): Promise<void> {
    const points = this.store.point.all()
    try {
      await oneOf(acts, which)?.(n, m)
    } catch (error) {
      if (!refusalOf(error)) throw error
    }
    for (const point of points) if (!this.store.point.find(point.id)) this.#gone.set(point.id, point)
  }

  /** What is written, by the row that it is in. */
  texts(): Map<string, string> {
    const { point, measure, youthInput, note } = this.store
    return new Map([
      ...[...point.all(), ...youthInput.all()].map(({ id, text }) => [id, text] as const),
      ...measure.all().map(({ id, what }) => [id, what] as const), ...note.all().map(({ id }) => [id, noteText(this.store, id)] as const),
    ])
  }

  /** Every row that anybody changes here. */
  rows() {
    const { unit, group, prompt, point, measure, youthInput, note } = this.store
    return [unit, group, prompt, point, measure, youthInput, note].map((table) => table.all())
  }

  #words(who: 'lead' | 'other'): string {
    this.#written += 1
    return `${who} ${this.#written}`
  }

  #unitOrNone(n: number): string | null {
    return n % 3 === 0 ? null : idOf(this.store.unit.all(), n)
  }

  #place(n: number) {
    return { itemId: this.itemId, groupId: idOf(this.store.group.all(), n) }
  }

  #leadAtTables(): Act[] {
    const { open: { api }, store: { point, measure, unit } } = this
    return [
      (n, m) => api.points.add({ ...this.#place(n), kind: 'need', text: this.#words('lead'), unitId: this.#unitOrNone(m) }),
      (n) => api.points.update({ id: idOf(point.all(), n), text: this.#words('lead') }),
      (n, m) => api.points.update({ id: idOf(point.all(), n), scope: m % 2 === 0 ? 'lead' : 'programme' }),
      (n, m) => api.points.update({ id: idOf(point.all(), n), unitId: this.#unitOrNone(m) }),
      (n, m) => api.points.move({ id: idOf(point.all(), n), before: m % 4 === 0 ? null : idOf(point.all(), m) }),
      (n) => api.points.remove({ id: idOf(point.all(), n) }),
      (n) => api.measures.add({ unitId: idOf(unit.all(), n), what: this.#words('lead') }),
      (n) => api.measures.update({ id: idOf(measure.all(), n), what: this.#words('lead') }),
      (n, m) => api.measures.update({ id: idOf(measure.all(), n), status: m % 2 === 0 ? 'done' : 'postponed' }),
      (n) => api.measures.remove({ id: idOf(measure.all(), n) }),
    ]
  }

  #leadElsewhere(): Act[] {
    const { open: { api, gathering }, store: { unit, group, prompt, youthInput } } = this
    return [
      () => api.groups.add({ itemId: this.itemId }),
      (n) => api.groups.remove({ id: idOf(group.all(), n) }),
      (n) => api.units.add({ set: '2020', numbers: [oneOf(NUMBERS, n) ?? ''] }),
      (n) => api.units.remove({ id: idOf(unit.all(), n) }),
      () => api.youth.addPrompt({ gatheringId: gathering.id, text: this.#words('lead') }),
      (n) => api.youth.setPromptState({ ids: [idOf(prompt.all(), n)], state: 'open' }),
      (n) => api.youth.removePrompt({ id: idOf(prompt.all(), n) }),
      (n, m) => api.youth.setState({ texts: [{ id: idOf(youthInput.all(), n), seen: oneOf(youthInput.all(), n)?.state ?? 'waiting' }], state: m % 2 === 0 ? 'approved' : 'set_aside' }),
      (n) => api.youth.removeInputs({ ids: [idOf(youthInput.all(), n)] }),
      (n) => api.youth.markRead({ ids: [idOf(youthInput.all(), n)] }),
      (n) => api.notes.open(this.#place(n)),
    ]
  }

  #tables(table: OpenGathering['api']['table']): Act[] {
    const { open: { api }, store: { point, measure, unit } } = this
    const again = async (shown: Point | undefined, m: number) => {
      if (shown) await table.addPoint({ id: shown.id, itemId: shown.itemId, groupId: shown.groupId, kind: 'question', text: this.#words('other'), unitId: this.#unitOrNone(m) })
    }
    const rewrite = async (shown: { readonly id: string } | undefined, write: (id: string) => unknown) => {
      if (shown) await Promise.resolve(this.store.log.run('test.others', null, false, () => write(shown.id)))
    }
    return [
      (n, m) => table.addPoint({ id: randomUUID(), ...this.#place(n), kind: 'insight', text: this.#words('other'), unitId: this.#unitOrNone(m) }),
      (n) => rewrite(oneOf(point.all(), n), (id) => point.update(id, { kind: 'question', text: this.#words('other') })),
      (n, m) => again(oneOf([...this.#gone.values()], n), m),
      (n) => table.removePoint(oneOf(point.all(), n) ?? { id: randomUUID(), text: '' }),
      (n) => table.addMeasure({ id: randomUUID(), unitId: idOf(unit.all(), n), what: this.#words('other'), responsible: '', deadline: null, status: 'in_progress' }),
      (n) => rewrite(oneOf(measure.all(), n), (id) => measure.update(id, { what: this.#words('other') })),
      (n) => table.removeMeasure(oneOf(measure.all(), n) ?? { id: randomUUID(), what: '', responsible: '', deadline: null }),
      (n) => writeNote(api, this.itemId, this.#place(n).groupId, this.#words('other')),
    ]
  }

  #phones(phone: OpenGathering['api']['phone']): Act[] {
    const keys: string[] = []
    return [
      (n) => {
        const key = newKey()
        keys.push(key)
        return phone.answer({ promptId: idOf(this.store.prompt.all(), n), text: this.#words('other'), unitId: null, key })
      },
      (n) => phone.withdraw({ key: oneOf(keys, n) ?? newKey() }),
    ]
  }
}
