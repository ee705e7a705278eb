import { Refusal } from '../refusal'
import { MOST_PEOPLE, type MdgpInstance } from './instance'

/**
 * Reads an instance file: `people groups ss|ds min1 max1 min2 max2 …` and then, for every pair, `first second distance` with
 * first < second, counted from 0. Refuses a file that is not so with what was found in which line.
 */
export function parseInstance(text: string): MdgpInstance {
  const { line, words } = firstLine(text)
  const frame = readFrame(words, line)
  const distances = readDistances(text, frame.people, line)
  return { ...frame, distances }
}

type Frame = Omit<MdgpInstance, 'distances'>

/** The first line with anything in it, which need not be the file's first. */
function firstLine(text: string): { readonly line: number; readonly words: readonly string[] } {
  const lines = text.slice(0, 1_000_000).split('\n')
  const index = lines.findIndex((line) => line.trim() !== '')
  if (index < 0) throw new Refusal('instance_empty', {})
  return { line: index + 1, words: wordsOf(lines[index] ?? '') }
}

const wordsOf = (line: string): readonly string[] => line.trim().split(/\s+/)
const shown = (words: readonly string[]): string => { const said = words.join(' '); return said.length > 60 ? `${said.slice(0, 60)}…` : said }
const whole = (word: string | undefined): number => (/^\d{1,9}$/.test(word ?? '') ? Number(word) : Number.NaN)

function readFrame(words: readonly string[], line: number): Frame {
  const [people, groups, kind, ...bounds] = words
  const [peopleCount, groupCount] = [whole(people), whole(groups)]
  if (!(peopleCount >= 1) || !(groupCount >= 1) || (kind !== 'ss' && kind !== 'ds')) throw new Refusal('instance_first_line', { line, found: shown(words) })
  if (peopleCount > MOST_PEOPLE) throw new Refusal('instance_too_large', { people: peopleCount, most: MOST_PEOPLE })
  if (bounds.length !== 2 * groupCount) throw new Refusal('instance_bounds_count', { line, groups: groupCount, expected: 2 * groupCount, found: bounds.length })
  const sizes = bounds.map(whole)
  const smallest = sizes.filter((_, index) => index % 2 === 0)
  const largest = sizes.filter((_, index) => index % 2 === 1)
  const wrong = smallest.findIndex((least, group) => !(least <= (largest[group] ?? Number.NaN)))
  if (wrong >= 0) throw new Refusal('instance_bounds', { line, group: wrong + 1, found: shown(bounds.slice(2 * wrong, 2 * wrong + 2)) })
  const [least, most] = [sum(smallest), sum(largest)]
  if (peopleCount < least || peopleCount > most) throw new Refusal('instance_people', { line, people: peopleCount, least, most })
  return { people: peopleCount, smallest, largest }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function readDistances(text: string, people: number, frameLine: number): Float64Array {
  const distances = new Float64Array(people * people).fill(Number.NaN)
  let missing = (people * (people - 1)) / 2
  let line = 0
  for (const content of linesOf(text)) {
    line += 1
    if (line <= frameLine || content.trim() === '') continue
    const words = wordsOf(content)
    const [first, second, distance] = [whole(words[0]), whole(words[1]), distanceOf(words[2])]
    if (words.length !== 3 || !(first < second) || !(second < people) || Number.isNaN(distance)) {
      throw new Refusal('instance_line', { line, found: shown(words), last: people - 1 })
    }
    if (!Number.isNaN(distances[first * people + second])) throw new Refusal('instance_pair_twice', { line, first, second })
    distances[first * people + second] = distance
    distances[second * people + first] = distance
    missing -= 1
  }
  for (let person = 0; person < people; person += 1) distances[person * people + person] = 0
  if (missing > 0) {
    const at = distances.findIndex(Number.isNaN)
    throw new Refusal('instance_pair_missing', { missing, first: Math.floor(at / people), second: at % people })
  }
  return distances
}

/** A distance as a number with a point, or not a number; one too large to count with is none either. */
function distanceOf(word: string | undefined): number {
  const distance = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(word ?? '') ? Number(word) : Number.NaN
  return Math.abs(distance) < 1e100 ? distance : Number.NaN
}

/** The lines one after the other, without all of them in memory at once. */
function* linesOf(text: string): Generator<string> {
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start)
    yield text.slice(start, end < 0 ? text.length : end)
    start = end < 0 ? text.length + 1 : end + 1
  }
}
