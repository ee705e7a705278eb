import { expect, test } from 'vitest'
import { parseTime } from '@shared/util/time'

test('a time is understood the ways people write it', () => {
  expect(['9', '09', '930', '0930', '9.30', '09:30', 'kl. 9', '9,30', ' 23:59 '].map(parseTime))
    .toEqual(['09:00', '09:00', '09:30', '09:30', '09:30', '09:30', '09:00', '09:30', '23:59'])
})

test('what is no time of day is none', () => {
  expect(['', 'ni', '24:00', '9:60', '12345', '9:3', '-1'].map(parseTime)).toEqual([null, null, null, null, null, null, null])
})
