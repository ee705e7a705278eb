import { describe, expect } from 'vitest'
import { OUTCOMES, type InputState } from '@shared/domain/kinds'
import { accessibilityProblems } from '../support/accessibility'
import { it } from '../support/appTest'
import { doubleClick } from './pages/doubleClick'
import { shell } from './pages/shell'
import { start } from './pages/start'
import { text } from './pages/words'
import { youth } from './pages/youth'

describe('what young people say', () => {
  it('is typed in under a prompt, hinted at where it names somebody, and approved several at once', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPartOfLast(page, 'youth')
    await page.getByLabel(text.youth.newPrompt).click()
    await page.keyboard.type('Hva gjør skolen trygg?')
    await page.keyboard.press('Enter')
    const prompt = page.getByRole('region', { name: text.youth.prompt(1) })
    await prompt.getByLabel(text.youth.newInput).click()
    await page.keyboard.type('Ring meg på 412 34 567')
    const hint = prompt.locator('.youth-new-input').getByText(text.youth.hint('412 34 567'))
    await hint.waitFor()
    // What comes back since it could not be added is hinted at as before.
    await prompt.getByLabel(text.youth.sheetCode).fill('?')
    await prompt.getByLabel(text.youth.newInput).press('Enter')
    await page.getByText(text.errors.receipt_unreadable()).waitFor()
    await hint.waitFor()
    await prompt.getByLabel(text.youth.sheetCode).fill('')
    await prompt.getByLabel(text.youth.newInput).press('Enter')
    await page.keyboard.type('Voksne som ser oss')
    await page.keyboard.press('Enter')
    await expect.poll(() => prompt.locator('.youth-input').count()).toBe(2)
    await page.getByRole('button', { name: text.youth.selectWaiting }).click()
    await page.getByText(`${text.youth.selected(2)}. ${text.youth.selectedHint(1)}`).waitFor()
    await page.getByRole('button', { name: text.youth.approve, exact: true }).click()
    await expect.poll(() => prompt.locator('.youth-input[data-state="approved"]').count()).toBe(2)
    expect(await accessibilityProblems(page)).toEqual([])
    await shell.undo(page)
    await expect.poll(() => prompt.locator('.youth-input[data-state="waiting"]').count()).toBe(2)
  })

  it('is decided on by choosing alone: what the arrow keys pass on the way reaches nobody', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPartOfLast(page, 'youth')
    await youth.add(page, 'Hva gjør skolen trygg?', ['Voksne som ser oss'])
    const input = page.getByRole('group', { name: text.youth.input(1), exact: true })
    const is = (state: InputState) => page.locator(`.youth-input[data-state=${state}]`).waitFor()
    const state = (value: InputState) => input.getByRole('radio', { name: text.kinds.inputState[value], exact: true })
    await state('waiting').press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await is('set_aside')
    await shell.undo(page)
    await is('waiting') // one step: it was never approved
    await state('waiting').press('ArrowRight')
    await page.keyboard.press('Enter')
    await is('approved')

    const outcome = input.getByLabel(text.youth.outcome)
    await outcome.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => outcome.inputValue()).toBe(OUTCOMES[2])
    await page.keyboard.press('Escape')
    await expect.poll(() => outcome.inputValue()).toBe(OUTCOMES[0])
    // Whoever takes the mouse after the arrow keys, to see the whole list, has chosen nothing yet.
    await page.keyboard.press('ArrowDown')
    await outcome.click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => outcome.inputValue()).toBe(OUTCOMES[0])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await shell.goToPartOfLast(page, 'measures')
    await shell.goToPartOfLast(page, 'youth')
    await expect.poll(() => outcome.inputValue()).toBe(OUTCOMES[1])
  })
})

const states = (rows: readonly Element[]) => rows.map((row) => row.getAttribute('data-state'))

describe('a double click', () => {
  it('decides on one text alone, and not on the one that then comes to stand under the pointer', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPartOfLast(page, 'youth')
    await youth.add(page, 'Hva gjør skolen trygg?', ['Voksne som ser oss', 'Lys i gangen'])
    const shown = page.getByLabel(text.youth.show)
    await shown.selectOption('waiting')
    const inputs = page.locator('.youth-input')
    await doubleClick(inputs.first().getByText(text.kinds.inputState.approved, { exact: true }), () => expect.poll(() => inputs.count()).toBe(1))
    await shown.selectOption('all')
    await expect.poll(() => inputs.evaluateAll(states)).toEqual(['approved', 'waiting'])

    await shell.goToPart(page, 'Samling 1', 'questions')
    const rows = page.locator('.questions-question')
    for (const question of ['Hvordan begynte dere?', 'Hva kostet det?']) {
      await page.getByLabel(text.questions.newQuestion).first().fill(question)
      await page.keyboard.press('Enter')
      await rows.getByRole('button', { name: text.questions.backToWaiting }).click()
    }
    await expect.poll(() => rows.evaluateAll(states)).toEqual(['waiting', 'waiting'])
    const approved = () => expect.poll(() => rows.evaluateAll(states)).toEqual(['waiting', 'approved'])
    await doubleClick(rows.getByRole('button', { name: text.questions.approve, exact: true }).first(), approved)
    await rows.last().getByRole('button', { name: text.questions.setAside }).click() // what comes after it tells that nothing came of it
    await expect.poll(() => rows.evaluateAll(states)).toEqual(['waiting', 'set_aside'])
  })
})

describe('questions to the speakers', () => {
  it('are hinted at where they name somebody, while they are written and when they stand in the list', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPart(page, 'Samling 1', 'questions')
    const hint = page.getByText(text.youth.hint('412 34 567'))
    await page.getByLabel(text.questions.newQuestion).first().click()
    await page.keyboard.type('Kan dere ringe meg på 412 34 567?')
    await hint.waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.questions-question').getByText(text.youth.hint('412 34 567')).waitFor()
    expect(await hint.count()).toBe(1)
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

describe('measures', () => {
  it('are added with Enter, filled in while typing, and removed and brought back', async ({ app }) => {
    const page = await app.start()
    await start.openSample(page)
    await shell.goToPartOfLast(page, 'measures')
    const rows = page.locator('.measures-row')
    await page.locator('form.ui-quick-entry').getByLabel(text.measures.unit).selectOption({ index: 1 })
    await page.getByLabel(text.measures.newWhat).click()
    await page.keyboard.type('Felles foreldremøte')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows.count()).toBe(1)
    await rows.getByLabel(text.measures.responsible).fill('Kommunalsjefen')
    await rows.getByLabel(text.measures.deadline).fill('2021-03-24')
    await rows.getByLabel(text.measures.status).selectOption(text.kinds.status.in_progress)
    expect(await accessibilityProblems(page)).toEqual([])
    await rows.getByRole('button', { name: text.measures.remove }).click()
    await expect.poll(() => rows.count()).toBe(0)
    await shell.undo(page)
    await expect.poll(() => rows.getByLabel(text.measures.responsible).inputValue()).toBe('Kommunalsjefen')
    expect(await rows.getByLabel(text.measures.deadline).inputValue()).toBe('2021-03-24')
  })
})
