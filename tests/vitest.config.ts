import { defineConfig } from 'vitest/config'
import { alias, root } from './support/aliases.ts'

// End-to-end tests drive a whole app each and take turns, in Chromium and in Electron at the same time; the others use both cores.
const endToEnd = process.argv.some((argument) => argument.includes('tests/e2e'))

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    include: ['tests/{unit,integration,e2e}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Before each file's name, for two suites run the same files; and no lines that are drawn anew, for they share a terminal.
    name: process.env['SAMLING_TARGET'] ?? '',
    reporters: [['default', { summary: !endToEnd }], 'json'],
    pool: 'forks',
    fileParallelism: !endToEnd,
    maxWorkers: endToEnd ? 1 : 2,
    // Against a test that hangs, not against a slow machine.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } }
  }
})
