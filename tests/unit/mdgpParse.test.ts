import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInstance } from '@shared/domain/mdgp/parse'
import { Refusal } from '@shared/domain/refusal'
import { refusalSentence, textFor } from '@shared/text'
import { mdgpInstance, mdgpInstances, mdgpText } from '../support/mdgp'

/** What is said about a text that is no instance. */
function refusalOf(text: string): Refusal {
  try {
    parseInstance(text)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('the text was taken for an instance')
}

describe('an instance file', () => {
  test('is read as it was written', () => {
    fc.assert(fc.property(mdgpInstances(12), (instance) => { expect(parseInstance(mdgpText(instance))).toEqual(instance) }))
  })

  test('may have line ends of Windows, blank lines, and spaces where they do no harm', () => {
    expect(parseInstance('\r\n 3 2 ss 1 2 1 2 \r\n0 1 2.5\r\n\r\n0 2  1e1\r\n  1 2 -3')).toEqual(mdgpInstance(3, [[1, 2], [1, 2]], [2.5, 10, -3]))
  })

  const frame = '3 2 ds 1 2 1 2\n'
  test.each([
    ['', 'The file is empty.'],
    [' \n\n', 'The file is empty.'],
    ['3 2 1 2 1 2\n', 'Line 1 does not begin as it should: “3 2 1 2 1 2”. It should be: people groups ss|ds min1 max1 min2 max2 …'],
    ['\n0 2 ss 1 2 1 2\n', 'Line 2 does not begin as it should'],
    ['{"people": 3}', 'Line 1 does not begin as it should: “{"people": 3}”'],
    ['5000 2 ds 1 5000 1 5000\n', 'The file has 5000 people. Up to 4000 are possible.'],
    ['3 2 ds 1 2 1\n', 'Line 1 should have a smallest and a largest size for each of the 2 groups, so 4 numbers after ss or ds. It has 3.'],
    ['3 2 ds 1 2 3 2\n', 'the sizes of group 2 are “3 2”'],
    ['3 2 ds 1 x 1 2\n', 'the sizes of group 1 are “1 x”'],
    ['3 2 ds 1 1 1 1\n', 'the groups have room for 2 people in all, but there are 3.'],
    ['3 2 ds 2 2 2 2\n', 'the groups need at least 4 people in all, but there are only 3.'],
    [`${frame}0 1 5\n0 2\n`, 'Line 3 is not a pair: “0 2”. It should be: first person, second person, distance, with 0 ≤ first < second ≤ 2'],
    [`${frame}0 1 5\n\n1 1 4\n`, 'Line 4 is not a pair: “1 1 4”'],
    [`${frame}0 3 4\n`, 'Line 2 is not a pair: “0 3 4”'],
    [`${frame}0 1 4,5\n`, 'Line 2 is not a pair: “0 1 4,5”'],
    [`${frame}0 1 NaN\n`, 'Line 2 is not a pair: “0 1 NaN”'],
    [`${frame}0 1 Infinity\n`, 'Line 2 is not a pair'],
    [`${frame}0 1 1e999\n`, 'Line 2 is not a pair'],
    [`${frame}0 1 5\n0 1 5\n`, 'Line 3: the distance of 0 and 1 is further up too.'],
    [`${frame}0 1 5\n1 2 5\n`, 'One pair is missing: the distance of 0 and 2.'],
    [`${frame}1 2 5\n`, '2 pairs are missing, the first: the distance of 0 and 1.'],
  ])('that is wrong is refused with what was found and what it should be: %j', (text, sentence) => {
    const refusal = refusalOf(text)
    expect(refusalSentence(textFor('en'), refusal)).toContain(sentence)
    expect(refusalSentence(textFor('nb'), refusal)).not.toEqual(refusalSentence(textFor('nn'), refusal))
  })

  test('that is not text at all is refused in a short sentence', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 2_000 }), (text) => {
      expect(refusalSentence(textFor('nn'), refusalOf(text)).length).toBeLessThan(400)
    }))
  })
})
