import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startRenderThread } from '@electron/documents/renderThread'
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
