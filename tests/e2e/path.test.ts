import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { describe, expect } from 'vitest'
import { root } from '../support/aliases'
import { it } from '../support/appTest'
import { convertedToPdf, needsLibreOffice } from '../support/libreOffice'
import { needsPoppler, pdfProperties, pdfStructure, pdfText } from '../support/poppler'
import { agenda } from './pages/agenda'
import { groups } from './pages/groups'
import { measures } from './pages/measures'
import { municipalities } from './pages/municipalities'
import { notes } from './pages/notes'
import { registration } from './pages/registration'
import { reports } from './pages/reports'
import { shell } from './pages/shell'
import { start } from './pages/start'
import { text } from './pages/words'
import { youth } from './pages/youth'

const gathering = 'Samling 1'
const sent = (name: string): string => join(root, 'tests/support/registrations', name)

/** What is written on the way, and has to stand in the reports of those who may read it. */
const words = {
  talk: 'Trygge barn lærer mer',
  ownNote: 'Vi begynner med overgangen fra barnehage til skole.',
  sharedNote: 'Alle har for lite tid til samarbeid.',
  sulaPoint: 'Sula vil prøve felles foreldremøter',
  youthInput: 'Spør oss før dere bestemmer',
  youthAnswer: 'Ungdomsrådet er med på neste møte',
  setAside: 'Dette skal ikke ut',
  measure: 'Felles rutine for overganger'
}

async function register(page: Page): Promise<void> {
  await shell.goTo(page, 'registration')
  await registration.read(page, ['Påmelding ABSOLUTT.xlsx', 'Samlet påmelding.xlsx', 'giske.csv', 'ulstein.txt', 'county.csv'].map(sent))
  expect(await registration.counts(page)).toBe(text.registration.counts(30, 0, 0, 6, 0))
  await registration.chooseSide(page, 'Magnus Folkestad', text.kinds.side.administrative)
  await expect.poll(() => registration.counts(page)).toBe(text.registration.counts(31, 0, 0, 5, 0))
  await registration.save(page)
  await registration.read(page, [sent('giske.csv')])
  expect(await registration.counts(page)).toBe(text.registration.counts(0, 0, 3, 0, 0))
  await registration.cancel(page)
  await expect.poll(() => registration.registered(page, 'Sula').innerText()).toContain(text.registration.seats(6, 6))
}

async function plan(page: Page): Promise<void> {
  await shell.goToPart(page, gathering, 'agenda')
  await agenda.add(page, 'talk', words.talk)
  await agenda.add(page, 'own_group_work', 'Arbeid i egen gruppe')
  await agenda.add(page, 'cross_municipal_work', 'På tvers')
  await agenda.moveUpByKeyboard(page, 'På tvers')
  await expect.poll(async () => (await agenda.plan(page)).map((line) => line.replace(/^\S+ /, ''))).toEqual([words.talk, 'På tvers', 'Arbeid i egen gruppe'])
  await shell.goToPart(page, gathering, 'groups')
  await groups.choose(page, 'Arbeid i egen gruppe')
  await groups.makeOwn(page)
  await groups.choose(page, 'På tvers')
  await groups.makeCross(page, ['Marit Solbakk', 'Emma Godøy'])
}

async function write(page: Page): Promise<void> {
  await shell.goToPart(page, gathering, 'notes')
  await notes.goTo(page, words.talk)
  await notes.addPoint(page, 'good_example', words.sulaPoint, 'Sula')
  await notes.goTo(page, 'På tvers')
  await notes.goTo(page, text.groups.numbered(1))
  await notes.write(page, words.sharedNote)
  await notes.saved(page)
  await notes.goTo(page, 'Arbeid i egen gruppe')
  await notes.goTo(page, 'Sula')
  await notes.write(page, words.ownNote)
  await notes.saved(page)
  await shell.goToPart(page, gathering, 'youth')
  await youth.add(page, 'Hva skal de voksne gjøre?', [words.youthInput, words.setAside])
  await youth.decide(page, 1, 'approved')
  await youth.decide(page, 2, 'set_aside')
  await youth.answer(page, 1, 'taken_up', words.youthAnswer)
  await shell.goToPart(page, gathering, 'measures')
  await measures.add(page, 'Sula', words.measure, 'Kommunalsjefen', '2021-03-24')
}

/** The files of a recipient, by their endings. */
async function filesFor(folder: string, recipient: string): Promise<Readonly<Record<'pdf' | 'docx' | 'md', string>>> {
  const names = (await readdir(folder)).filter((name) => name.includes(recipient))
  const path = (ending: string): string => join(folder, names.find((name) => name.endsWith(ending)) ?? expect.fail(`no ${ending} for ${recipient}`))
  return { pdf: path('.pdf'), docx: path('.docx'), md: path('.md') }
}

async function exportAll(page: Page, folder: string, written: number, unchanged: number): Promise<void> {
  await reports.exportAll(page, folder)
  await expect.poll(() => reports.outcome(page), { timeout: 60_000 }).toContain(text.reports.done(written, unchanged, folder))
}

/** What a municipality's report must hold, and what it must not. */
async function readMarkdown(folder: string): Promise<void> {
  const sula = await readFile((await filesFor(folder, 'Sula')).md, 'utf8')
  for (const word of [words.ownNote, words.sulaPoint, words.sharedNote, words.youthInput, words.youthAnswer, words.measure]) expect(sula).toContain(word)
  expect(sula).not.toContain(words.setAside)
  const giske = await readFile((await filesFor(folder, 'Giske')).md, 'utf8')
  expect(giske).toContain(words.sharedNote)
  expect(giske).not.toContain(words.ownNote)
}

async function readWord(file: string): Promise<void> {
  const parts = unzipSync(new Uint8Array(await readFile(file)))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(words.measure)
  expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toMatch(/w:lang [^>]*w:val="nn-NO"/)
}

async function readPdf(file: string): Promise<void> {
  const pdf = (await readFile(file)).toString('latin1')
  expect(pdf).toMatch(/\/StructTreeRoot/)
  expect(pdf).toMatch(/\/Lang ?\(nn(-NO)?\)/)
}

describe('the whole path', () => {
  it('goes from registrations to the municipalities’ reports, with a restart on the way', async ({ app }) => {
    let page = await app.start()
    await start.makeProgramme(page, 'Oppvekst i lag')
    await shell.goTo(page, 'municipalities')
    await municipalities.addCounty(page, 'Møre og Romsdal')
    expect(await municipalities.count(page)).toBe(27)
    await register(page)
    await shell.goTo(page, 'overview')
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/Herøy.* ikke påmeldt noen som representerer barn og unge/)
    await plan(page)
    await write(page)

    page = await app.restart()
    await start.openRecent(page, 'Oppvekst i lag')
    await shell.goToPart(page, gathering, 'reports')
    expect(await reports.preview(page, 'Sula kommune')).toContain(words.ownNote)
    const folder = app.file('Rapporter')
    await exportAll(page, folder, 84, 0)
    await exportAll(page, folder, 0, 84)

    const sula = await filesFor(folder, 'Sula')
    await readMarkdown(folder)
    await readWord(sula.docx)
    await readPdf(sula.pdf)
  })

  it('ends in files that other programs open', async ({ app, task, skip }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPart(page, gathering, 'reports')
    await reports.preview(page, 'Ørsta kommune')
    const folder = app.file('Ørsta')
    await reports.exportOne(page, folder, 'Ørsta kommune')
    await expect.poll(() => reports.outcome(page), { timeout: 30_000 }).toContain(text.reports.done(3, 0, folder))
    const { pdf, docx } = await filesFor(folder, 'Ørsta')
    needsPoppler({ task, skip })
    const bytes = await readFile(pdf)
    expect(pdfText(bytes)).toContain('Ungdomsråd med reell innverknad')
    expect(pdfProperties(bytes)).toMatch(/Tagged:\s+yes/)
    expect(pdfStructure(bytes)).toMatch(/H1[\s\S]*Table/)
    needsLibreOffice({ task, skip })
    expect(pdfText(convertedToPdf(docx, app.folder))).toContain('Ungdomsråd med reell innverknad')
  })
})
