import { basename } from 'node:path'
import type { RegisterSet } from '@shared/domain/kinds'
import type { Invocation } from './arguments'
import { UsageError } from './arguments'
import type { Answer, Running } from './command'

/** Sets of units that have a name: Møre og Romsdal as it was until 2023 and as it is. */
const NAMED: Readonly<Record<string, RegisterSet>> = { 'MR-2020': '2020', 'MR-2024': '2024' }
const COUNTY = '15'

/** Makes a programme file. */
export async function newFile(running: Running, asked: Extract<Invocation, { command: 'new' }>): Promise<Answer> {
  const { api, text, at, say } = running
  const wanted = at(asked.file)
  const units = asked.units === null ? null : await chosenUnits(running, asked.units)
  const name = asked.name ?? basename(wanted).replace(/\.samling$/i, '')
  const { path } = asked.sample
    ? await api.files.openSample({ path: wanted })
    : await api.files.create({ path: wanted, name, template: asked.template, language: running.language === 'nn' ? 'nn' : 'nb' })
  if (units) await api.units.add(units)
  const programme = await api.programme.get()
  const taking = await api.units.list()
  say(text.cli.made(path, taking.length))
  if (programme.isSample) say(text.cli.sampleNotice)
  return { code: 0, json: { path, programme: programme.name, template: programme.template, sample: programme.isSample, units: taking.length } }
}

/** The units asked for, looked up before anything is made. */
async function chosenUnits({ api }: Running, asked: string): Promise<{ set: RegisterSet; numbers: string[] }> {
  const named = NAMED[asked.toUpperCase()]
  const set = named ?? '2024'
  const register = await api.register.search({ set, text: '', countyNumber: named ? COUNTY : null })
  if (named) return { set, numbers: register.map((unit) => unit.number) }
  const numbers = asked.split(',').map((number) => number.trim())
  const unknown = numbers.find((number) => !register.some((unit) => unit.number === number))
  if (unknown !== undefined) throw new UsageError((text) => text.cli.usage.badValue('--units', unknown, text.cli.usage.units), 'new')
  return { set, numbers }
}
