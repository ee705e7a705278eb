import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { RegisterUnit } from '@shared/contract/register'
import type { RegisterSet } from '@shared/domain/kinds'
import { LANGUAGE_FORMS, type LanguageForm } from '@shared/domain/language'
import type { AllServices } from '../context'

/** The `sets` column's mark for each set. */
const SET_MARKS = { 2020: 'MR-2020', 2024: 'NO-2024' } as const

/** Oslo is a municipality and its own county: it has no county municipality beside it. */
const OSLO = '03'

const loaded = new Map<string, Readonly<Record<RegisterSet, readonly RegisterUnit[]>>>()

/** The units of a set: municipalities by number, then county municipalities. Read once from `resources/register`. */
export function registerUnits(resourcesDir: string, set: RegisterSet): readonly RegisterUnit[] {
  let sets = loaded.get(resourcesDir)
  if (!sets) loaded.set(resourcesDir, sets = { 2020: readSet(resourcesDir, '2020'), 2024: readSet(resourcesDir, '2024') })
  return sets[set]
}

function readSet(resourcesDir: string, set: RegisterSet): RegisterUnit[] {
  const municipalities = readCsv(resourcesDir, 'municipalities.csv').filter((row) => row['sets']?.split(/[ ;,|]+/).includes(SET_MARKS[set]))
  const counties = new Set(municipalities.map((row) => row['county_number']))
  return [
    ...municipalities.map((row): RegisterUnit => ({
      number: row['number'] ?? '', name: row['name_norwegian'] ?? '', kind: 'municipality', countyNumber: row['county_number'] ?? '', county: row['county'] ?? '',
      languageForm: languageForm(row['language_form']),
    })),
    ...readCsv(resourcesDir, 'counties.csv').filter((row) => counties.has(row['county_number']) && row['county_number'] !== OSLO).map((row): RegisterUnit => ({
      number: row['county_number'] ?? '', name: `${row['county']} fylkeskommune`, kind: 'county', countyNumber: row['county_number'] ?? '', county: row['county'] ?? '',
      languageForm: languageForm(row['county_council_language_form']),
    })),
  ]
}

function readCsv(resourcesDir: string, name: string): Partial<Record<string, string>>[] {
  const text = readFileSync(join(resourcesDir, 'register', name), 'utf8')
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

function languageForm(text: string | undefined): LanguageForm {
  return LANGUAGE_FORMS.find((form) => form === text) ?? 'unknown'
}

/** The register of municipalities and counties. What begins with the words asked for comes first. */
export const register: AllServices['register'] = {
  search: ({ session }, { set, text, countyNumber }) => {
    const wanted = text.trim().toLocaleLowerCase('nb')
    const begins = (unit: RegisterUnit) => unit.number.startsWith(wanted) || unit.name.toLocaleLowerCase('nb').startsWith(wanted)
    const found = registerUnits(session.places.resourcesDir, set).filter((unit) =>
      (countyNumber === null || unit.countyNumber === countyNumber) && (begins(unit) || unit.name.toLocaleLowerCase('nb').includes(wanted)))
    return [...found.filter(begins), ...found.filter((unit) => !begins(unit))]
  },
  counties: ({ session }, { set }) => {
    const counties = new Map<string, { number: string; name: string; municipalities: number }>()
    for (const unit of registerUnits(session.places.resourcesDir, set)) {
      const county = counties.get(unit.countyNumber) ?? { number: unit.countyNumber, name: unit.county, municipalities: 0 }
      counties.set(unit.countyNumber, { ...county, municipalities: county.municipalities + (unit.kind === 'municipality' ? 1 : 0) })
    }
    return [...counties.values()].sort((a, b) => a.number.localeCompare(b.number))
  },
}

/** The attributions that the register's licences ask for (resources/register/SOURCES.md). */
export const about: AllServices['about'] = {
  sources: () => [
    { title: 'Kartverket, Administrative enheter', licence: 'CC BY 4.0', text: '© Kartverket' },
    { title: 'Statistisk sentralbyrå, Klass 131', licence: 'CC BY 4.0', text: 'Statistisk sentralbyrå (SSB)' },
    {
      title: 'Forskrift om språkvedtak i kommunar og fylkeskommunar, FOR-2019-12-20-2114', licence: 'NLOD 2.0',
      text: 'Contains data under the Norwegian licence for Open Government data (NLOD) 2.0, distributed by Lovdata. The data has been converted to Markdown by the lovspor project',
    },
  ],
}
