import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

// Tests of one kind lie in one folder. End-to-end tests drive a whole app each and take turns; the others use both cores.
const endToEnd = process.argv.some((argument) => argument.includes('tests/e2e'))

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@shared': `${root}shared`,
      '@electron': `${root}electron`,
      '@renderer': `${root}renderer`,
      '@resources': `${root}resources`
    }
  },
  test: {
    include: ['tests/{unit,integration,e2e}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: !endToEnd,
    maxWorkers: endToEnd ? 1 : 2,
    testTimeout: endToEnd ? 120_000 : 20_000,
    hookTimeout: endToEnd ? 120_000 : 30_000
  }
})
