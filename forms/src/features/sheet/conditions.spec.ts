import { expect, it } from 'vitest'
import { inWords } from './conditions'
import { zh } from './locale'

const words = new Map(Object.entries(zh.sheet).map(([key, text]) => [`sheet.${key}`, text]))

it.each([
  ['false', '否'],
  ['>= 90', '≥ 90'],
  ['<= 1', '≤ 1'],
  ['? != null and ? <= placesForFive', '≤ 五星名额'],
  ['? != null and ? <= placesForFive + placesForFour', '≤ 五星名额 + 四星名额'],
])('%s is read as %s', (test, read) => {
  expect(inWords(test, (key) => String(words.get(key)))).toBe(read)
})
