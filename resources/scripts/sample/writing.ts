import type { UnitText } from './unitText.ts'
import { statusOf } from './measures.ts'
import { PHRASES } from './phrases.ts'
import type { PointText } from './gatheringText.ts'
import type { SampleUnit } from './units.ts'

/** What a group wrote: its note, and its points with the unit each belongs to. */
export interface Written {
  readonly markdown: string
  readonly points: readonly { readonly point: PointText; readonly unitId: string | null; readonly scope: 'unit' | 'group' | 'programme' }[]
}

type Field = 'context' | 'strength' | 'challenge' | 'need' | 'picture' | 'example' | 'question'

const KINDS: Readonly<Record<Field, PointText[0]>> = {
  context: 'insight', strength: 'insight', challenge: 'need', need: 'need', picture: 'insight', example: 'good_example', question: 'question',
}

/** What people of a unit say in cross-municipal groups: each of them starts with the next of these. */
const SAID: Readonly<Record<'baseline' | 'sharing' | 'future', readonly Field[]>> = {
  baseline: ['challenge', 'strength', 'context', 'question', 'need'],
  sharing: ['example', 'question', 'challenge', 'need', 'strength'],
  future: ['picture', 'need', 'challenge', 'example', 'question'],
}

/** The note and points of a unit's own group, by what the item asks. The layout varies from unit to unit. */
export function ownGroup(sample: SampleUnit, asked: 'baseline' | 'change' | 'measures', index: number): Written {
  const { text, unit } = sample
  const points: Record<typeof asked, readonly PointText[]> = {
    baseline: [['insight', text.strength], ['need', text.challenge], ['question', text.question]],
    change: [['need', text.need], ['insight', text.picture]],
    measures: [['proposed_measure', text.measures[1][0]], ['good_example', text.example]],
  }
  return { markdown: ownNote(sample, asked, index), points: points[asked].map((point) => ({ point, unitId: unit.id, scope: point[0] === 'good_example' && index % 5 === 0 ? 'programme' : 'unit' })) }
}

function ownNote({ text, form }: SampleUnit, asked: 'baseline' | 'change' | 'measures', index: number): string {
  const words = PHRASES[form]
  switch (asked) {
    case 'baseline': return index % 2 === 0
      ? `## ${words.standing}\n\n${text.context}\n\n- **${words.goodAt}:** ${text.strength}\n- **${words.strive}:** ${text.challenge}\n\n### ${words.theme}\n\n${text.theme}\n\n> ${words.wonder}: ${text.question}`
      : `## ${words.theme}\n\n**${text.theme}**\n\n${text.context}\n\n### ${words.goodAt}\n\n${text.strength}\n\n### ${words.strive}\n\n${text.challenge}`
    case 'change': return `## ${words.mustChange}\n\n${text.challenge}\n\n1. ${words.need}: ${lower(text.need)}\n2. ${words.stop}: ${lower(words.stops[index % words.stops.length] ?? '')}\n\n### ${words.picture}\n\n${text.picture}`
    case 'measures': return `## ${words.measures}\n\n${text.measures.map(([what, who], number) => `- [${statusOf(number, index) === 'done' ? 'x' : ' '}] ${what} (*${words.responsible}: ${who.toLowerCase()}*)`).join('\n')}`
  }
}

/** How many groups of an item each unit has sat in so far, so that its people do not all say the same. */
export type Turns = Map<string, number>

/** The note and points of a cross-municipal group. */
export function crossGroup(units: readonly SampleUnit[], asked: 'baseline' | 'sharing' | 'future', index: number, turns: Turns): Written {
  const nynorsk = units.filter((unit) => unit.form === 'nn').length * 2 > units.length
  const words = PHRASES[nynorsk ? 'nn' : 'nb']
  const said = units.map((sample) => {
    const turn = turns.get(sample.unit.id) ?? 0
    turns.set(sample.unit.id, turn + 1)
    const field = SAID[asked][turn % SAID[asked].length] ?? 'challenge'
    return { sample, field, turn, text: sample.text[field] }
  })
  const pattern = words.patterns[asked][index % 5] ?? ''
  return {
    markdown: `## ${words.aroundTheTable}\n\n${said.map(({ sample, text }) => `- **${sample.unit.name}:** ${text}`).join('\n')}\n\n### ${words.together}\n\n${pattern}`,
    points: [
      ...said.filter(({ turn }) => turn < 2).map(({ sample, field, text }) => ({ point: [KINDS[field], text] as const, unitId: sample.unit.id, scope: 'group' as const })),
      // Every sixth group lets all read what it agreed on.
      { point: ['insight', pattern], unitId: null, scope: index % 6 === 0 ? 'programme' : 'group' },
      ...said.filter(({ sample, turn }) => turn === 0 && asked === broughtHome(sample.text))
        .map(({ sample }) => ({ point: ['proposed_measure', `${PHRASES[sample.form].takeHome}: ${lower(sample.text.takeHome)}`] as const, unitId: sample.unit.id, scope: 'unit' as const })),
    ],
  }
}

/** Half of the units wrote down what they bring home at the first gathering, half at the second. */
function broughtHome(text: UnitText): 'baseline' | 'sharing' {
  return text.takeHome.length % 2 === 0 ? 'baseline' : 'sharing'
}

/** The sentence after a colon: a small first letter. */
function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
