import { expect, test } from 'vitest'
import { ROLES } from '@shared/contract/base'
import { createCaller } from '@electron/host/inProcess'
import { startTestHost } from '../support/host'
import { procedures } from '../support/procedures'

async function call(api: unknown, path: readonly string[], input: unknown): Promise<unknown> {
  const procedure = path.reduce((part, key) => (part as Record<string, unknown>)[key], api) as (input: unknown) => Promise<unknown>
  return procedure(input).catch((error: unknown) => error)
}

test('a role that a procedure does not name is refused, and the lead is not', async () => {
  await using lead = startTestHost()
  await lead.api.files.create({ name: 'Roller', template: 'empty', language: 'nb' })
  await using participant = startTestHost({ role: 'participant' })
  for (const { path, meta } of procedures()) {
    expect(meta.roles, path.join('.')).toEqual(['lead'])
    expect(ROLES).toContain('participant')
  }
  expect(await call(participant.api, ['files', 'state'], undefined)).toMatchObject({ code: 'REFUSED', data: { id: 'not_allowed' } })
  expect(await call(lead.api, ['files', 'state'], undefined)).toMatchObject({ programme: { name: 'Roller' } })
})

test('no other role learns anything, whatever the procedure and the input', async () => {
  await using lead = startTestHost()
  await lead.api.files.create({ name: 'Roller', template: 'empty', language: 'nb' })
  const inputs = [undefined, null, 7, '', [], {}, { id: 'x' }, { gatheringId: 7, files: 'x', path: '\0' }]
  for (const role of ROLES.filter((one) => one !== 'lead')) {
    const api = createCaller({ session: lead.session, role })
    for (const { path } of procedures()) {
      for (const input of inputs) expect(await call(api, path, input), `${role} ${path.join('.')} ${JSON.stringify(input)}`).toMatchObject({ code: 'REFUSED', data: { id: 'not_allowed', params: {} } })
    }
  }
})

test('input that does not fit the contract is refused before any service sees it', async () => {
  await using host = startTestHost()
  await host.api.files.create({ name: 'Inndata', template: 'absolutt', language: 'nb' })
  const before = await host.api.gatherings.list()
  expect(await call(host.api, ['gatherings', 'add'], { title: 7 })).toMatchObject({ code: 'BAD_REQUEST' })
  expect(await call(host.api, ['gatherings', 'add'], { title: 'x', date: { kind: 'days', from: '2020-12-11', to: '2020-12-10' } })).toMatchObject({ code: 'BAD_REQUEST' })
  expect(await host.api.gatherings.list()).toEqual(before)
})

test('what needs a programme is refused while none is open', async () => {
  await using host = startTestHost()
  expect(await call(host.api, ['units', 'list'], undefined)).toMatchObject({ data: { id: 'no_programme' } })
  expect(await call(host.api, ['units', 'remove'], { id: 'x' })).toMatchObject({ data: { id: 'no_programme' } })
})

test('a command that fails leaves nothing behind', async () => {
  await using host = startTestHost()
  await host.api.files.create({ name: 'Alt eller ingenting', template: 'empty', language: 'nb' })
  expect(await call(host.api, ['units', 'add'], { set: '2020', numbers: ['1531', '9999'] })).toMatchObject({ data: { id: 'not_found' } })
  expect(await host.api.units.list()).toEqual([])
  expect(await host.api.history.state()).toEqual({ undo: null, redo: null })
})

test('events tell what changed after the commit, once for each batch', async () => {
  await using host = startTestHost()
  await host.api.files.create({ name: 'Hendelser', template: 'empty', language: 'nb' })
  const stop = new AbortController()
  const stream = await host.api.events.subscribe({ after: null }, { signal: stop.signal })
  const next = async (topic: string) => {
    for await (const { changes } of stream) {
      const change = changes.find((candidate) => candidate.topic === topic)
      if (change) return change.ids
    }
    return []
  }
  const listening = next('unit')
  const added = await host.api.units.add({ set: '2020', numbers: ['1531', '1506'] })
  expect([...await listening].toSorted()).toEqual(added.map((unit) => unit.id).toSorted())
  stop.abort()
})
