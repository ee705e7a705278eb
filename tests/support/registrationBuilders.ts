import type { RegistrationFile } from '@shared/domain/registration/sheet'
import type { ParticipatingUnit, RegisteredUnit } from '@shared/domain/registration/units'

/** A participating unit whose id is its number after a `u`. */
export function unit(number: string, name: string, overrides: Partial<ParticipatingUnit> = {}): ParticipatingUnit {
  return { id: `u${number}`, number, name, kind: 'municipality', seats: 6, coordinator: '', ...overrides }
}

/** A file of one sheet. */
export function fileOf(name: string, rows: readonly (readonly string[])[], sheet = ''): RegistrationFile {
  return { name, sheets: [{ name: sheet, rows }] }
}

/** Some of the register: names that exist twice, short names, and a county. */
export const REGISTER: readonly RegisteredUnit[] = [
  { number: '0301', kind: 'municipality', name: 'Oslo' },
  { number: '1119', kind: 'municipality', name: 'Hå' },
  { number: '1121', kind: 'municipality', name: 'Time' },
  { number: '1506', kind: 'municipality', name: 'Molde' },
  { number: '1507', kind: 'municipality', name: 'Ålesund' },
  { number: '1515', kind: 'municipality', name: 'Herøy' },
  { number: '1818', kind: 'municipality', name: 'Herøy' },
  { number: '1531', kind: 'municipality', name: 'Sula' },
  { number: '1532', kind: 'municipality', name: 'Giske' },
  { number: '1578', kind: 'municipality', name: 'Fjord' },
  { number: '3419', kind: 'municipality', name: 'Våler' },
  { number: '3114', kind: 'municipality', name: 'Våler' },
  { number: '15', kind: 'county', name: 'Møre og Romsdal fylkeskommune' },
]
