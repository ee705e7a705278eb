import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { appendUpdate, writeText } from '@electron/store/noteLog'
import type { Store } from '@electron/store/store'
import { createCaller } from '@electron/host/inProcess'
import { newId, Session } from '@electron/services/files/session'
import { noteId, type Unit } from '@shared/domain/entities'
import { EVALUATION_KINDS, INPUT_STATES, OUTCOMES, POINT_KINDS, SIDES, type InputState, type Outcome, type Scope } from '@shared/domain/kinds'
import { NOTE_TEXT } from '@shared/domain/notes'
import { root } from './aliases'

/** A programme in which every field that belongs to somebody holds a word of its own, and who may read each word. */
export interface CanaryProgramme {
  readonly session: Session
  readonly api: ReturnType<typeof createCaller>
  readonly gatheringId: string
  readonly otherGatheringId: string
  readonly units: readonly Unit[]
  /** Each word with the names of the units that may read it. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** Words that no document may hold, not even the organisers'. */
  readonly secret: readonly string[]
  /** Words of another gathering: nothing of this one, no document, page or frame, may hold them. */
  readonly elsewhere: readonly string[]
  /** Words of a note that the lead keeps to the organisers; they are among `words`, too. */
  readonly leadNote: readonly string[]
  /** Words that the phones in the room may hold. */
  readonly phones: readonly string[]
  /** Each receipt with the one word that it may tell, or null. */
  readonly receipts: ReadonlyMap<string, string | null>
  readonly folder: string
  readonly close: () => Promise<void>
}

/** The canaries in a text, each once and in order. */
export const canariesIn = (text: string): string[] => [...new Set(text.match(/Kanari[bdfghjklmn]{4}x/g) ?? [])].sort()

const UNITS = [
  { number: '1505', kind: 'municipality', name: 'Kristiansund', languageForm: 'nøytral' },
  { number: '1515', kind: 'municipality', name: 'Herøy', languageForm: 'nynorsk' },
  { number: '1520', kind: 'municipality', name: 'Ørsta', languageForm: 'nynorsk' },
  { number: '15', kind: 'county', name: 'Møre og Romsdal fylkeskommune', languageForm: 'bokmål' },
] as const

/** Opens it. Kristiansund and Herøy sit in a cross-municipal group; Ørsta is seated there too but stayed away; the county is in a group alone. */
export async function openCanaries(resourcesDir = join(root, 'resources')): Promise<CanaryProgramme> {
  const folder = mkdtempSync(join(tmpdir(), 'samling-canaries-'))
  const session = new Session({ dataDir: join(folder, 'data'), documentsDir: folder, resourcesDir, version: '0.0.0' })
  const api = createCaller({ session, role: 'lead' })
  await api.files.create({ name: 'ABSOLUTT prøve', template: 'absolutt', language: 'nb' })
  const gathering = await api.gatherings.add({ title: 'Samling 7', date: { kind: 'days', from: '2020-12-10', to: '2020-12-11' }, homeWork: 'Arbeid **hjemme**' })
  const other = await api.gatherings.add({ title: 'Samling 8', date: { kind: 'month', month: '2021-03' } })
  const writer = new Writer(session.store, gathering.id)
  session.store.log.run('test.fill', null, false, () => {
    writer.fill()
    writer.fillElsewhere(other.id)
  })
  return {
    session, api, folder, gatheringId: gathering.id, otherGatheringId: other.id, units: session.store.unit.all(), words: writer.words, secret: writer.secret,
    elsewhere: writer.elsewhere, leadNote: writer.leadNote, phones: writer.phones, receipts: writer.receipts,
    close: async () => {
      await session.close()
      rmSync(folder, { recursive: true })
    },
  }
}

class Writer {
  readonly words = new Map<string, readonly string[]>()
  readonly secret: string[] = []
  readonly elsewhere: string[] = []
  readonly leadNote: string[] = []
  readonly phones: string[] = []
  readonly receipts = new Map<string, string | null>()
  readonly #units: Unit[]

  constructor(readonly store: Store, readonly gatheringId: string) {
    this.#units = UNITS.map((unit) => ({
      ...unit, id: newId(), reportLanguage: null, seats: 6, coordinator: this.#word([unit.name]), theme: this.#word([unit.name]),
    }))
  }

  fill(): void {
    for (const unit of this.#units) this.store.unit.insert(unit)
    this.#people()
    const [talk, own, cross, plenary] = (['talk', 'own_group_work', 'cross_municipal_work', 'plenary'] as const).map((kind, position) => this.store.agendaItem.insert({
      id: newId(), gatheringId: this.gatheringId, day: 0, position, kind, title: kind === 'talk' ? this.#onPhones(this.#word(ALL)) : this.#word(kind === 'plenary' ? [] : ALL),
      speaker: kind === 'talk' ? this.#onPhones(this.#word(ALL)) : '', description: '', minutes: 30, lockedAt: null,
    }).id)
    this.#talk(talk ?? '')
    // Nothing was said in plenary that more than the organisers may read, so no report but theirs names it.
    this.leadNote.push(...this.#note(plenary ?? '', null, 'lead', []))
    for (const unit of this.#units) this.#ownGroup(own ?? '', unit)
    this.#crossGroup(cross ?? '', ['Kristiansund', 'Herøy'], ['Ørsta'])
    this.#crossGroup(cross ?? '', ['Møre og Romsdal fylkeskommune'], [])
    this.#youth()
    this.#questions(talk ?? '')
    this.#evaluation()
    this.#measures()
  }

  /** Another gathering, with something of every kind that is open to whoever is there. */
  fillElsewhere(gatheringId: string): void {
    const word = () => {
      this.elsewhere.push(this.#fresh())
      return this.elsewhere.at(-1) ?? ''
    }
    const [itemId, promptId, groupId] = [newId(), newId(), null]
    const unitId = this.#units[0]?.id ?? ''
    this.store.agendaItem.insert({ id: itemId, gatheringId, day: 0, position: 1, kind: 'talk', title: word(), speaker: word(), description: word(), minutes: 30, lockedAt: null })
    this.#keep(itemId, null, 'programme', word())
    this.store.point.insert({ id: newId(), itemId, groupId, position: 1, kind: 'insight', text: word(), unitId: null, scope: 'programme' })
    this.store.prompt.insert({ id: promptId, gatheringId, position: 1, text: word(), state: 'open' })
    this.store.youthInput.insert({
      id: newId(), promptId, position: 1, text: word(), unitId: null, state: 'approved', outcome: 'received', outcomeText: '', receipt: 'K7M-XXX', proof: word(), read: true, shown: true,
    })
    this.store.speakerQuestion.insert({ id: newId(), itemId, position: 1, text: word(), state: 'approved', answered: false, proof: word() })
    this.store.evaluationQuestion.insert({ id: newId(), gatheringId, position: 1, kind: 'scale', text: word(), open: true })
    this.store.measure.insert({ id: newId(), unitId, gatheringId, position: 1, what: word(), responsible: word(), deadline: null, status: 'in_progress' })
  }

  /** A new word that these units may read. Letters only, so that no format breaks or escapes it. */
  #word(readers: readonly string[]): string {
    const word = this.#fresh()
    this.words.set(word, readers)
    return word
  }

  #fresh(): string {
    const number = this.words.size + this.secret.length + this.elsewhere.length
    return `Kanari${[...String(number).padStart(4, '0')].map((digit) => 'bdfghjklmn'[Number(digit)]).join('')}x`
  }

  #hidden(): string {
    const word = this.#fresh()
    this.secret.push(word)
    return word
  }

  #onPhones(word: string): string {
    this.phones.push(word)
    return word
  }

  #people(): void {
    for (const unit of this.#units) for (const [position, side] of SIDES.entries()) {
      const person = this.store.participant.insert({ id: newId(), unitId: unit.id, position, name: this.#word([unit.name]), role: this.#word([unit.name]), side })
      this.store.attendance.insert({ id: newId(), gatheringId: this.gatheringId, participantId: person.id, present: unit.name !== 'Ørsta' })
    }
  }

  #talk(itemId: string): void {
    this.#note(itemId, null, 'programme', ALL)
    this.#point(itemId, null, 'programme', null, ALL)
    this.#point(itemId, null, 'lead', null, [])
    for (const unit of this.#units) {
      this.#point(itemId, null, 'unit', unit, [unit.name])
      this.#point(itemId, null, 'programme', unit, ALL)
    }
  }

  #ownGroup(itemId: string, unit: Unit): void {
    const group = this.store.group.insert({ id: newId(), itemId, position: 1, kind: 'own', unitId: unit.id, name: unit.name, facilitatorUnitId: null, locked: false })
    this.#note(itemId, group.id, 'unit', [unit.name])
    for (const _ of POINT_KINDS) this.#point(itemId, group.id, 'unit', unit, [unit.name])
    this.#point(itemId, group.id, 'programme', unit, ALL)
    this.#point(itemId, group.id, 'lead', unit, [])
  }

  #crossGroup(itemId: string, came: readonly string[], stayedAway: readonly string[]): void {
    const group = this.store.group.insert({ id: newId(), itemId, position: 1, kind: 'cross', unitId: null, name: `Gruppe ${came.length}`, facilitatorUnitId: null, locked: false })
    for (const name of [...came, ...stayedAway]) {
      const [person] = this.store.participant.all({ unitId: this.#unit(name).id })
      for (const round of person ? [0, 1] : []) this.store.member.insert({ id: newId(), groupId: group.id, participantId: person?.id ?? '', round })
    }
    this.#note(itemId, group.id, 'group', came)
    this.#point(itemId, group.id, 'group', null, came)
    this.#point(itemId, group.id, 'programme', null, ALL)
    this.#point(itemId, group.id, 'lead', null, [])
    for (const name of came) {
      this.#point(itemId, group.id, 'group', this.#unit(name), came)
      this.#point(itemId, group.id, 'unit', this.#unit(name), [name])
    }
  }

  #youth(): void {
    const [prompt] = (['open', 'draft'] as const).map((state, index) => this.store.prompt.insert({
      id: newId(), gatheringId: this.gatheringId, position: index + 1, text: state === 'open' ? this.#onPhones(this.#word(ALL)) : this.#hidden(), state,
    }))
    const input = (unit: Unit | null, state: InputState, outcome: Outcome) => {
      const readers = unit === null ? ALL : [unit.name]
      const word = () => (state === 'approved' ? this.#word(readers) : this.#hidden())
      const [text, outcomeText, receipt] = [word(), word(), this.#receipt()]
      if (state === 'approved' && unit === null) this.#onPhones(text)
      this.receipts.set(receipt, outcome === 'received' ? null : outcomeText)
      this.store.youthInput.insert({
        id: newId(), promptId: prompt?.id ?? '', position: 1, text, unitId: unit?.id ?? null, state, outcome, outcomeText, receipt, proof: this.#hidden(), read: true, shown: false,
      })
    }
    for (const unit of [null, ...this.#units]) {
      for (const outcome of OUTCOMES) input(unit, 'approved', outcome)
      for (const state of ['waiting', 'set_aside'] as const) input(unit, state, 'received')
    }
  }

  /** A receipt of its own for each input. */
  #receipt(): string {
    const digits = [...String(this.receipts.size).padStart(3, '0')].map((digit) => 'BCDFGHJKMN'.charAt(Number(digit)))
    return `K7M-${digits.join('')}`
  }

  #questions(itemId: string): void {
    for (const state of INPUT_STATES) for (const answered of [true, false]) {
      const text = state === 'approved' ? this.#onPhones(this.#word(ALL)) : this.#hidden()
      this.store.speakerQuestion.insert({ id: newId(), itemId, position: 1, text, state, answered, proof: this.#hidden() })
    }
  }

  /** Three answers to each question; what was answered in words is in no document and on no phone. */
  #evaluation(): void {
    for (const kind of EVALUATION_KINDS) {
      const text = kind === 'scale' ? this.#onPhones(this.#word(ALL)) : 'Hva tar du med hjem?'
      const question = this.store.evaluationQuestion.insert({ id: newId(), gatheringId: this.gatheringId, position: 1, kind, text, open: true })
      for (const value of [1, 2, 3]) {
        this.store.evaluationAnswer.insert({ id: newId(), questionId: question.id, value: kind === 'scale' ? value : null, text: this.#hidden(), proof: this.#hidden() })
      }
    }
  }

  #measures(): void {
    for (const unit of this.#units) for (const gatheringId of [null, this.gatheringId]) {
      this.store.measure.insert({
        id: newId(), unitId: unit.id, gatheringId, position: 1, what: this.#word([unit.name]), responsible: this.#word([unit.name]), deadline: '2021-03-01', status: 'in_progress',
      })
    }
  }

  /** A note whose every part holds a word that these may read; answers the words. */
  #note(itemId: string, groupId: string | null, scope: Scope, readers: readonly string[]): string[] {
    const [heading, item, quote, cell] = Array.from({ length: 4 }, () => this.#word(readers)) as [string, string, string, string]
    this.#keep(itemId, groupId, scope, `# ${heading}\n\n- **${item}**\n\n> ${quote}\n\n| a |\n|---|\n| ${cell} |`)
    return [heading, item, quote, cell]
  }

  /** Keeps a note as if a table had written it. */
  #keep(itemId: string, groupId: string | null, scope: Scope, text: string): void {
    const id = noteId(itemId, groupId)
    const document = new Y.Doc()
    document.getText(NOTE_TEXT).insert(0, text)
    this.store.note.insert({ id, itemId, groupId, scope })
    appendUpdate(this.store.db, id, 1, Y.encodeStateAsUpdate(document))
    writeText(this.store.db, id, text, 1)
  }

  #point(itemId: string, groupId: string | null, scope: Scope, unit: Unit | null, readers: readonly string[]): void {
    this.store.point.insert({ id: newId(), itemId, groupId, position: 1, kind: 'insight', text: this.#word(readers), unitId: unit?.id ?? null, scope })
  }

  #unit(name: string): Unit {
    const unit = this.#units.find((candidate) => candidate.name === name)
    if (!unit) throw new Error(`no unit ${name}`)
    return unit
  }
}

const ALL = UNITS.map((unit) => unit.name)
