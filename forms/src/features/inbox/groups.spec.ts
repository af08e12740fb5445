import { expect, it } from 'vitest'
import { anItem } from '@/shared/testing/samples'
import { groupByDue } from './groups'

const tuesday = new Date('2026-09-08T09:20:00+08:00')
const keys = (items: ReturnType<typeof anItem>[], now = tuesday) =>
  groupByDue(items, now).map((group) => [group.key, group.items.map((item) => item.taskId)])

it('puts what is late first, then today, this week, the rest', () => {
  const items = [
    anItem({ taskId: 'later', dueAt: '2026-09-14T18:00:00+08:00' }),
    anItem({ taskId: 'friday', dueAt: '2026-09-11T18:00:00+08:00' }),
    anItem({ taskId: 'today', dueAt: '2026-09-08T18:00:00+08:00' }),
    anItem({ taskId: 'late', dueAt: '2026-09-07T18:00:00+08:00', overdue: true }),
    anItem({ taskId: 'no limit', dueAt: null }),
  ]

  expect(keys(items)).toEqual([
    ['overdue', ['late']],
    ['today', ['today']],
    ['week', ['friday']],
    ['later', ['later', 'no limit']],
  ])
})

it('counts days in the county, not in the browser: ten to midnight is still today', () => {
  const beforeMidnight = new Date('2026-09-08T15:50:00Z')

  expect(keys([anItem({ dueAt: '2026-09-08T23:59:00+08:00' })], beforeMidnight)).toEqual([['today', ['t1']]])
  expect(keys([anItem({ dueAt: '2026-09-09T00:01:00+08:00' })], beforeMidnight)).toEqual([['week', ['t1']]])
})

it('ends the week on Sunday', () => {
  expect(keys([anItem({ dueAt: '2026-09-13T18:00:00+08:00' })])).toEqual([['week', ['t1']]])
  expect(keys([anItem({ dueAt: '2026-09-14T09:00:00+08:00' })])).toEqual([['later', ['t1']]])
})
