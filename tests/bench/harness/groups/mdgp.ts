import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readInstance } from '@electron/host/cli/readInstance'
import { objectiveOf, type MdgpInstance } from '@shared/domain/mdgp/instance'
import { solve } from '@shared/domain/mdgp/solve'
import { root } from '../../../support/aliases'
import { keepsBounds } from '../../../support/mdgp'
import { atMost, median, type Figure } from '../figure'

/** The published instances and results lie beside the project, where they are at all. */
const FOLDER = join(root, '../shared/mdgp')
const SEEDS = [1, 2, 3, 4, 5]

const CLASSES = ['RanReal', 'RanInt', 'Geo'] as const
const SIZES = [120, 240, 480] as const
type Size = (typeof SIZES)[number]
type InstanceClass = (typeof CLASSES)[number]

/** The gap after a second, in per cent: what the authors' C++ reaches in the same second. */
const IN_A_SECOND: Readonly<Record<Size, number>> = { 120: 0.05, 240: 0.4, 480: 0.9 }
const GEO_IN_A_SECOND = 0.02
/** The gap of the authors' mean run at their time limits, in per cent. */
const PUBLISHED: Readonly<Record<InstanceClass, Readonly<Record<Size, number>>>> = {
  RanReal: { 120: 0.175, 240: 0.137, 480: 0.167 }, RanInt: { 120: 0.133, 240: 0.121, 480: 0.155 }, Geo: { 120: 0.023, 240: 0.011, 480: 0.078 },
}

/** A published instance with its results. */
interface Published {
  readonly name: string
  readonly best: number
  readonly seconds: number
}

/** The gap to the best known objective per class and size: medians of five seeds, after a second and, in full, at the published limit too. */
export function mdgpFigures(full: boolean): readonly Figure[] {
  if (!existsSync(join(FOLDER, 'best_known.csv'))) throw new Error('the published instances are not here: ../shared/mdgp/ beside the project')
  const published = readPublished()
  const warm = published[0]
  if (warm) gap(warm, 1, 0) // the first run of a program is slower: the engine has not compiled it yet
  return CLASSES.flatMap((kind) => SIZES.flatMap((people) => {
    const all = published.filter(({ name }) => name.startsWith(`${kind}_n${people}_`))
    const chosen = full ? all : all.filter(({ name }) => name.endsWith('_ss_01'))
    const inASecond = figure(`${kind} ${people}, gap to the best known after 1 s`, kind === 'Geo' ? GEO_IN_A_SECOND : IN_A_SECOND[people], chosen, () => 1)
    return full ? [inASecond, figure(`${kind} ${people}, after the published ${chosen[0]?.seconds ?? 0} s`, PUBLISHED[kind][people], chosen, ({ seconds }) => seconds)] : [inASecond]
  }))
}

/** The mean over instances of the median over seeds. */
function figure(name: string, goal: number, instances: readonly Published[], secondsOf: (one: Published) => number): Figure {
  const gaps = instances.map((one) => median(SEEDS.map((seed) => gap(one, secondsOf(one), seed))))
  return atMost(goal, { name: `${name} (${instances.length === 1 ? instances[0]?.name ?? '' : `${instances.length} instances`})`, value: gaps.reduce((sum, one) => sum + one, 0) / gaps.length, unit: '%' })
}

/** How far below the best known objective a run ends, in per cent; below 0 where it is better. */
function gap({ name, best }: Published, seconds: number, seed: number): number {
  const instance = readPublishedInstance(name)
  const { assignment } = solve(instance, { seed, limit: { milliseconds: seconds * 1_000, now: () => performance.now() } })
  if (!keepsBounds(instance, assignment)) throw new Error(`${name}: the groups are not within their bounds`)
  return 100 * (1 - objectiveOf(instance, assignment) / best)
}

const read = new Map<string, MdgpInstance>()

function readPublishedInstance(name: string): MdgpInstance {
  const instance = read.get(name) ?? readInstance(join(FOLDER, `${name}.txt.gz`))
  read.set(name, instance)
  return instance
}

function readPublished(): readonly Published[] {
  const [, ...rows] = readFileSync(join(FOLDER, 'best_known.csv'), 'utf8').trim().split('\n')
  return rows.map((row) => row.split(',')).map((cells) => ({ name: cells[0] ?? '', best: Number(cells[4]), seconds: Number(cells[7]) }))
}
