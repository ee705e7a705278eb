import { readFileSync } from 'node:fs'
import type { Unit } from '@shared/domain/entities'
import type { LanguageForm, WrittenForm } from '@shared/domain/language'
import { nordmore } from './nordmore.ts'
import { romsdal } from './romsdal.ts'
import { soreSunnmore } from './soreSunnmore.ts'
import { sunnmore } from './sunnmore.ts'
import type { UnitText } from './unitText.ts'

/** A unit of the sample with what it writes, and in which written form. */
export interface SampleUnit {
  readonly unit: Unit
  readonly text: UnitText
  readonly form: WrittenForm
}

const TEXTS: Readonly<Record<string, UnitText>> = { ...nordmore, ...romsdal, ...sunnmore, ...soreSunnmore }

/** Ålesund's decision of the time was not found in the register's sources; its texts are in nynorsk, so its reports are set to it. */
const CHOSEN_NYNORSK = '1507'

const REGISTER = new URL('../../register/', import.meta.url)

/** The units of the set MR-2020 from the register, the county municipality last. */
export function sampleUnits(): SampleUnit[] {
  const municipalities = rows('municipalities.csv').filter((row) => row['sets']?.split(';').includes('MR-2020'))
  const county = rows('counties.csv').find((row) => row['county_number'] === '15')
  return [
    ...municipalities.map((row) => sampleUnit(row['number'] ?? '', 'municipality', row['name_norwegian'] ?? '', row['language_form'] || 'unknown')),
    sampleUnit('15', 'county', `${county?.['county']} fylkeskommune`, county?.['county_council_language_form'] ?? 'unknown'),
  ]
}

function sampleUnit(number: string, kind: Unit['kind'], name: string, languageForm: string): SampleUnit {
  const text = TEXTS[number]
  if (!text) throw new Error(`no texts for ${number} ${name}`)
  const reportLanguage = number === CHOSEN_NYNORSK ? 'nn' : null
  return {
    text,
    form: reportLanguage ?? (languageForm === 'nynorsk' ? 'nn' : 'nb'),
    unit: {
      id: `unit-${number}`, number, kind, name, languageForm: languageForm as LanguageForm, reportLanguage, seats: 6, coordinator: '', theme: text.theme,
    },
  }
}

function rows(name: string): Partial<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(new URL(name, REGISTER), 'utf8').trim().split(/\r?\n/)
  const columns = head.split(',')
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => (match[1] ?? '').replace(/^"|"$/g, ''))
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}
