import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startRenderThread, TooLarge } from '@electron/documents/renderThread'
import { root } from '../support/aliases'
import { reportModel } from '../support/reportModel'

it('a thread that ends refuses what it has under way, and what it is given after that', async () => {
  const thread = startRenderThread(join(root, 'resources'))
  const render = () => thread.render({ kind: 'report', model: reportModel(), formats: ['md'] })
  expect(await render()).toHaveLength(1)
  const underWay = render()
  thread.end()
  await expect(underWay).rejects.toThrow('ended')
  await expect(render()).rejects.toThrow('ended')
  expect([thread.isAlive(), thread.waiting()]).toEqual([false, 0])
})

it('a thread that runs out of memory says so, and ends alone', async () => {
  const thread = startRenderThread(join(root, 'resources'), { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1 })
  await expect(thread.render({ kind: 'report', model: reportModel(), formats: ['docx', 'pdf'] })).rejects.toBeInstanceOf(TooLarge)
  expect(thread.isAlive()).toBe(false)
})
