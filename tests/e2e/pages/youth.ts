import type { Page } from 'playwright'
import type { Outcome } from '@shared/domain/kinds'
import { text } from './words'

/** Youth input: prompts, what was said, and what was done with it. */
export const youth = {
  /** Adds a prompt with what young people said to it. */
  async add(page: Page, prompt: string, inputs: readonly string[]): Promise<void> {
    await page.getByLabel(text.youth.newPrompt).fill(prompt)
    await page.keyboard.press('Enter')
    for (const [index, input] of inputs.entries()) {
      await page.getByLabel(text.youth.newInput).fill(input)
      await page.keyboard.press('Enter')
      await page.getByRole('group', { name: text.youth.input(index + 1), exact: true }).waitFor()
    }
  },

  /** Approves an input, or sets it aside. */
  async decide(page: Page, number: number, state: 'approved' | 'set_aside'): Promise<void> {
    await page.getByRole('group', { name: text.youth.input(number), exact: true }).getByText(text.kinds.inputState[state], { exact: true }).click()
  },

  /** Says what was done with an input. */
  async answer(page: Page, number: number, outcome: Outcome, words: string): Promise<void> {
    const input = page.getByRole('group', { name: text.youth.input(number), exact: true })
    await input.getByLabel(text.youth.outcome).selectOption({ label: text.kinds.outcome[outcome] })
    await input.getByLabel(text.youth.outcomeText).fill(words)
    await page.keyboard.press('Tab')
  }
}
