import { expect, it } from 'vitest'
import { messages } from './index'
import { problems, problemsEn } from './problems'

function keysOf(table: Record<string, unknown>, prefix = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as Record<string, unknown>, `${prefix}${key}.`)
      : [prefix + key],
  )
}

it('both languages say the same things', () => {
  expect(keysOf(messages.en).sort()).toEqual(keysOf(messages['zh-CN']).sort())
  expect(Object.keys(problemsEn).sort()).toEqual(Object.keys(problems).sort())
})
