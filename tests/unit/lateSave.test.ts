import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LateSave } from '@renderer/ui/lateSave'
import { unsaved } from '@renderer/ui/unsaved'

/** A field whose saves end when the test says how. */
function field() {
  const saves: { readonly value: string; readonly end: (works: boolean) => Promise<void> }[] = []
  const said: string[] = []
  const late = new LateSave(() => ({
    save: (value) => new Promise<void>((resolve, reject) => saves.push({
      value,
      end: async (works) => {
        if (works) resolve()
        else reject(new Error('the disk is full'))
        await new Promise(setImmediate)
      },
    })),
    onSaved: () => said.push('saved'),
    onFailed: (value) => said.push(`failed: ${value}`),
  }))
  const gone = late.attach()
  const type = (value: string) => {
    late.later(value)
    late.hurry()
  }
  return { late, saves, said, gone, type, values: () => saves.map(({ value }) => value) }
}

const heldNow = () => unsaved.getState().all.size

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }) })
afterEach(() => {
  vi.useRealTimers()
  unsaved.setState({ all: new Set() })
})

it('saves after a pause in the typing, and where there is none, a second and a half after the first letter', () => {
  const { late, values } = field()
  late.later('a')
  vi.advanceTimersByTime(350)
  expect(values()).toEqual(['a'])
  for (let letters = 1; letters <= 12; letters++) {
    late.later('b'.repeat(letters))
    vi.advanceTimersByTime(200)
  }
  expect(values()).toEqual(['a', 'bbbbbbbb'])
})

it('tries what was refused again, and never an older text for a newer one', async () => {
  const { late, saves, said, type, values } = field()
  type('Ørsta')
  type('Ørsta kulturhus')
  await saves[0]?.end(false)
  await saves[1]?.end(false)
  expect([said, heldNow()]).toEqual([['failed: Ørsta kulturhus'], 1])
  late.hurry()
  await saves[2]?.end(true)
  expect([values().at(-1), heldNow()]).toEqual(['Ørsta kulturhus', 0])
  type('gammel')
  type('ny')
  expect(heldNow()).toBe(1)
  await saves[4]?.end(true)
  expect(heldNow()).toBe(1)
  await saves[3]?.end(false)
  late.hurry()
  expect([saves.length, heldNow()]).toEqual([5, 0])
})

it('does not come back with a text that was taken out of the field while it was saved', async () => {
  const { late, saves, said, type } = field()
  type('Ørsta')
  late.drop()
  await saves[0]?.end(false)
  late.hurry()
  expect([saves.length, said, heldNow()]).toEqual([1, [], 0])
})

it('saves what was typed last when the field goes, and is held by nothing after that', async () => {
  const { late, saves, gone, values } = field()
  late.later('siste ord')
  gone()
  expect([values(), heldNow()]).toEqual([['siste ord'], 1])
  await saves[0]?.end(false)
  expect(heldNow()).toBe(0)
})
