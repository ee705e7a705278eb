import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listBackups } from '@electron/store/backup'
import type { Gathering } from '@shared/domain/entities'
import { decision } from '../support/decision'
import { startTestHost } from '../support/host'
import { joinPhone, newKey, openRoomWithoutNetwork } from '../support/phones'

const WORDS = ['Hemmeligvasdal', 'Stillevasdal', 'Spørrevasdal']

let host: ReturnType<typeof startTestHost>
let gathering: Gathering
let path: string
let keys: string[]
beforeEach(async () => {
  host = startTestHost()
  path = (await host.api.files.create({ name: 'Angret', template: 'empty', language: 'nb' })).path
  gathering = await host.api.gatherings.add({ title: 'Samling 1', date: { kind: 'day', day: '2020-11-17' } })
  openRoomWithoutNetwork(host.session, gathering.id)
  keys = await saySecrets()
  await host.session.backUpNow()
})
afterEach(() => host.stop())

/** Phones write three things beside one that stays: one that is approved, one that the lead has removed, and a question. */
async function saySecrets(): Promise<string[]> {
  const prompt = await host.api.youth.addPrompt({ gatheringId: gathering.id, text: 'Hva?' })
  await host.api.youth.setPromptState({ ids: [prompt.id], state: 'open' })
  const talk = await host.api.agenda.addItem({ gatheringId: gathering.id, kind: 'talk', title: 'Lek', day: 0, before: null })
  const [approved, removed, asked] = [newKey(), newKey(), newKey()]
  const answer = (text: string, key = newKey()) => phone().answer({ promptId: prompt.id, text, unitId: null, key })
  await Promise.all([answer('Hemmeligvasdal', approved), answer('Stillevasdal', removed), answer('Blivasdal'), phone().ask({ itemId: talk.id, text: 'Spørrevasdal', key: asked })])
  const ids = (await inputs()).map(({ id }) => id)
  await host.api.youth.setState(decision(ids, 'approved'))
  await host.api.youth.removeInputs({ ids: (await inputs()).filter(({ text }) => text === 'Stillevasdal').map(({ id }) => id) })
  return [approved, removed, asked]
}

const phone = () => joinPhone(host.session)
const inputs = () => host.api.youth.inputs({ gatheringId: gathering.id })
const folder = () => host.session.backups(path).path

async function takeBack(): Promise<void> {
  for (const key of keys) await phone().withdraw({ key })
}

/** Which of the words are in any file of a folder. */
function wordsIn(where: string): string[] {
  const bytes = readdirSync(where).map((name) => readFileSync(join(where, name)))
  return [...WORDS, 'Blivasdal'].filter((word) => bytes.some((file) => file.includes(word)))
}

test('what a phone took back is soon in no backup, nor in the file, nor in the log beside it', async () => {
  expect(wordsIn(folder())).toEqual([...WORDS, 'Blivasdal'])
  await takeBack()
  await expect.poll(() => wordsIn(folder()), { timeout: 20_000 }).toEqual(['Blivasdal'])
  expect(wordsIn(join(path, '..'))).toEqual(['Blivasdal'])
})

test('no restored backup brings back what was taken back, by undo neither, and a late copy is not taken in', async () => {
  await takeBack()
  await host.api.files.close()
  expect(wordsIn(folder())).toEqual(['Blivasdal'])
  const [first = ''] = listBackups(folder())
  await host.api.files.openCopy({ path: join(folder(), first) })
  expect(host.session.store.checkIntegrity()).toEqual([])
  expect((await inputs()).map(({ text }) => text)).toEqual(['Blivasdal'])
  while ((await host.api.history.state()).undo !== null) await host.api.history.undo()
  expect((await inputs()).map(({ text }) => text)).not.toContain('Stillevasdal')
  const [{ id: promptId } = { id: '' }] = await host.api.youth.prompts({ gatheringId: gathering.id })
  await expect(phone().answer({ promptId, text: 'Hemmeligvasdal', unitId: null, key: keys[0] ?? '' })).rejects.toMatchObject({ data: { id: 'answer_withdrawn' } })
})

test('what a crash or a failure left is erased at the next opening, also where the file lay elsewhere before', async () => {
  const [first = ''] = listBackups(folder())
  const kept = join(host.folder, 'kept')
  copyFileSync(join(folder(), first), kept)
  await takeBack()
  await host.api.files.close()
  copyFileSync(kept, join(folder(), first))
  copyFileSync(kept, join(folder(), `${first}.part`))
  const elsewhere = join(folder(), '..', 'elsewhere')
  mkdirSync(elsewhere)
  copyFileSync(kept, join(elsewhere, first))
  await host.api.files.open({ path })
  await host.api.files.close()
  expect([wordsIn(folder()), wordsIn(elsewhere)]).toEqual([['Blivasdal'], ['Blivasdal']])
  expect(existsSync(join(folder(), `${first}.part`))).toBe(false)
})

test('a backup that cannot be written stops neither the others nor the work, and has its turn when the programme is opened again', async () => {
  const [first = ''] = listBackups(folder())
  writeFileSync(join(folder(), '2000-01-01T00-00-00-000Z.samling'), 'no programme')
  const other = new Database(join(folder(), first))
  other.exec('BEGIN IMMEDIATE')
  const second = join(folder(), '2001-01-01T00-00-00-000Z.samling')
  copyFileSync(join(folder(), first), second)
  await takeBack()
  await host.api.files.close()
  expect([readFileSync(second).includes(WORDS[0] ?? ''), readFileSync(join(folder(), first)).includes(WORDS[0] ?? '')]).toEqual([false, true])
  other.close()
  await host.api.files.open({ path })
  await host.api.files.close()
  expect(wordsIn(folder())).toEqual(['Blivasdal'])
})
