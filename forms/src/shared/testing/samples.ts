import type { InboxCounts, InboxItem } from '@/shared/api/types'

const count = (value: number) => ({ value, capped: false })

export const someCounts = (todo = 3): InboxCounts => ({
  todo: count(todo),
  overdue: count(1),
  dueToday: count(1),
  dueThisWeek: count(1),
  done: count(0),
  started: count(0),
  cc: count(0),
})

export const anItem = (changes: Partial<InboxItem> = {}): InboxItem => ({
  taskId: 't1',
  caseNo: 'XJ-2026-000001',
  caseTitle: '北麦村实践站 2026 年星级评估',
  caseType: 'star-rating',
  caseTypeTitle: '星级评估',
  step: '乡镇初审',
  stepId: 'Activity_ReviewInTown',
  unit: { code: '990101001001', title: '北麦村' },
  createdAt: '2026-09-07T08:52:00+08:00',
  dueAt: '2026-09-08T18:00:00+08:00',
  remainingWorkdays: 0,
  claimedBy: null,
  urgent: false,
  overdue: false,
  vacantPost: null,
  from: { name: '高雨桐' },
  state: 'town-review',
  ...changes,
})
