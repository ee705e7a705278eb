import { expect, test } from 'vitest'
import { markdownTree } from '@electron/documents/markdownTree'
import { tameMarkdown } from '@shared/util/tameMarkdown'
import { effortOf } from '../support/effort'

const HOSTILE = {
  'emphasis in emphasis': '*a_ '.repeat(12_500), 'marks without a space': '*_a'.repeat(16_000), 'one opened, many closed': `a**b${'c* '.repeat(16_000)}`,
  'rules of tables': '|\n-\n'.repeat(12_000), 'footnotes': '[^a]'.repeat(12_000), 'a run of stars': `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
}

test.each(Object.entries(HOSTILE))('a note of fifty thousand characters of %s is read in a moment, and no word of it is lost', (_, source) => {
  let tree = ''
  const effort = effortOf(() => { tree = JSON.stringify(markdownTree(source, 2)) })
  // Some hundreds of yardsticks as it was written, up to two minutes; 60 now and then in one paragraph of plain text.
  expect(effort).toBeLessThan(20)
  expect(tree.match(/[abc]/g)?.length ?? 0).toBeGreaterThanOrEqual(source.match(/[abc]/g)?.length ?? 0)
})

test('what people write stays as it is, also a long list and a large table', () => {
  const list = Array.from({ length: 150 }, (_, index) => `- **Tiltak ${index}**: [x] *snart*`).join('\n')
  const table = ['| Hva | Hvem |', '|-----|------|', ...Array.from({ length: 500 }, (_, index) => `| Tiltak ${index} | Kari |`)].join('\n')
  const note = `# Notat\n\n${list}\n\n${table}\n\n${'En vanlig setning med *vekt* i. '.repeat(200)}`
  expect(tameMarkdown(note)).toBe(note)
})
