import { expect, it } from 'vitest'
import { snoozeMoments } from './snooze'

const tuesday = new Date('2026-09-08T09:20:00+08:00')

it('offers moments of the county’s day, none of them past', () => {
  const moments = snoozeMoments(tuesday, null).map(({ key, at }) => [key, at.toISOString()])
  expect(moments).toEqual([
    ['hour', '2026-09-08T02:20:00.000Z'],
    ['afternoon', '2026-09-08T06:00:00.000Z'],
    ['tomorrow', '2026-09-09T01:00:00.000Z'],
    ['monday', '2026-09-14T01:00:00.000Z'],
  ])
})

it('offers nothing beyond the due date', () => {
  const due = new Date('2026-09-08T18:00:00+08:00')
  expect(snoozeMoments(tuesday, due).map(({ key }) => key)).toEqual(['hour', 'afternoon'])
  expect(snoozeMoments(new Date('2026-09-08T17:30:00+08:00'), due)).toEqual([])
})
