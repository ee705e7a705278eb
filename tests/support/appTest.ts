import { join } from 'node:path'
import { test } from 'vitest'
import { root } from './aliases'
import { App, target } from './app'

/** A test that is given an app of its own, not yet started. Where it fails, a picture of the page is left in test-results. */
export const it = test.extend<{ readonly app: App }>({
  app: async ({ task }, run) => {
    const app = await App.create(target)
    try {
      await run(app)
      if (task.result?.state === 'fail') await picture(app, task.name)
    } finally {
      await app.remove()
    }
  }
})

async function picture(app: App, name: string): Promise<void> {
  const file = `${target}-${name.replace(/[^\p{L}\d]+/gu, '-')}.png`
  if (!app.isRunning) return
  await app.page.screenshot({ path: join(root, 'test-results', file), timeout: 5_000 }).catch(() => undefined)
}
