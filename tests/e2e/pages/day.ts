import { join } from 'node:path'
import type { Page } from 'playwright'
import { createCaller } from '@electron/host/inProcess'
import { newId, Session } from '@electron/services/files/session'
import { ensureRoom } from '@electron/services/room/rooms'
import { joinToken } from '@electron/services/room/tokens'
import { noteId as idOf, type Seat } from '@shared/domain/entities'
import { root } from '../../support/aliases'
import { target, type App } from '../../support/app'
import { phone } from './phone'
import { room } from './room'
import { shell } from './shell'
import { text } from './words'

/** Where the day's room was last, and is again: while its hub is killed, nobody else's may take its place, nor the same test's in the other target. */
const PORT = { chromium: 4857, electron: 4957 }[target]

/** A day in the room: its file, made before the app is started and looked at after it is closed, and the room itself. */
export const day = {
  gathering: 'Samling 1',
  prompt: 'Hva gjør skolen trygg?',
  talk: 'Slik begynte vi',
  evaluation: 'Hvor nyttig var dagen?',

  /** Makes a file with a gathering with two groups that work now, a talk, an open prompt, an open evaluation and three seats. */
  async plan(app: App) {
    const session = openFile(app)
    const api = createCaller({ session, role: 'lead' })
    await api.files.create({ name: 'Prøveprogram', template: 'empty', language: 'nb' })
    const gathering = await api.gatherings.add({ title: day.gathering, date: { kind: 'day', day: '2020-11-17' } })
    await api.units.add({ set: '2024', numbers: ['1531'] })
    const item = await api.agenda.addItem({ gatheringId: gathering.id, kind: 'cross_municipal_work', title: 'På tvers', day: 0, before: null })
    const groups = [await api.groups.add({ itemId: item.id }), await api.groups.add({ itemId: item.id })]
    const prompt = await api.youth.addPrompt({ gatheringId: gathering.id, text: day.prompt })
    await api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
    await api.agenda.addItem({ gatheringId: gathering.id, kind: 'talk', title: day.talk, day: 0, before: null })
    await api.evaluation.addQuestion({ gatheringId: gathering.id, kind: 'scale', text: day.evaluation })
    await api.evaluation.setOpen({ gatheringId: gathering.id, open: true })
    const seats: Seat[] = []
    for (const name of ['Bord 1', 'Bord 2', 'Bord 3']) seats.push(await api.seats.add({ gatheringId: gathering.id, name }))
    const { path, log, room: rooms } = session.store
    const row = log.run('test.port', null, false, () => rooms.update(ensureRoom({ store: session.store, newId }, gathering.id).id, { port: PORT, itemId: item.id }))
    await session.close()
    const tokens = { phone: joinToken(row, 'phone'), table: joinToken(row, 'table') }
    return { path, seats, groups, gatheringId: gathering.id, tokens, noteIds: groups.map((group) => idOf(item.id, group.id)) }
  },

  /** The lead opens the file and the room, and answers where phones and tables reach it and with which codes. */
  async openRoom(app: App, path: string) {
    const page = await app.start([path])
    await page.getByRole('navigation', { name: text.shell.navigation }).waitFor()
    await shell.goToPart(page, day.gathering, 'room')
    await room.openHere(page)
    const cards = { phones: await room.card(page, text.room.phones), tables: await room.card(page, text.room.tables) }
    const venue = cards.phones.url.replace('127.0.0.1', 'venue.test')
    return { page, venue, phoneCode: cards.phones.code, tableCode: cards.tables.code }
  },

  /** A phone types the code and says yes to what it reads. */
  async joinPhone(page: Page, code: string): Promise<Page> {
    await phone.typeCode(page, code)
    await phone.begin(page)
    return page
  },

  /** What the file holds when the app is closed. */
  async inFile(app: App, path: string, gatheringId: string) {
    const session = openFile(app)
    const api = createCaller({ session, role: 'lead' })
    await api.files.open({ path })
    const support = new Map((await api.youth.support({ gatheringId })).map(({ inputId, count }) => [inputId, count]))
    const held = {
      points: (await api.points.list({ gatheringId })).map(({ text: words }) => words),
      measures: (await api.measures.list({ gatheringId })).map(({ what }) => what),
      receipts: (await api.youth.inputs({ gatheringId })).map(({ receipt }) => receipt),
      inputs: (await api.youth.inputs({ gatheringId })).map(({ id, text: words, state }) => `${words}: ${state}, ${support.get(id) ?? 0}`).toSorted(),
      questions: (await api.questions.list({ gatheringId })).map(({ text: words, state, support: count }) => `${words}: ${state}, ${count}`),
      evaluations: (await api.evaluation.results({ gatheringId })).map(({ summary }) => summary),
    }
    await session.close()
    return held
  },

  /** A phone comes by the QR code in the hall, and says yes to what it reads. */
  async scan(page: Page): Promise<Page> {
    await page.getByRole('heading', { name: text.phone.consent.title }).waitFor()
    await phone.begin(page)
    return page
  },

  /** Waits until the hub has what this phone wrote. */
  received: (page: Page, words: string) => phone.own(page, words).getByText(text.phone.receipt.status.received).waitFor(),
  /** Waits until what this phone wrote is shown as waiting. */
  waits: (page: Page, words: string) => phone.own(page, words).getByText(text.phone.own.waiting, { exact: true }).waitFor(),
  /** The lines of a note in the order of the alphabet: writing at the same time merges in either order. */
  lines: (note: string) => note.split('\n').filter((line) => line !== '').toSorted(),
}

const openFile = (app: App) => new Session({ dataDir: app.file('data'), documentsDir: app.file('.'), resourcesDir: join(root, 'resources'), version: '0.0.0' })
