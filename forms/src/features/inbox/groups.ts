import type { InboxItem } from '@/shared/api/types'
import { dayNumber, weekNumber } from '@/shared/time'

export type GroupKey = 'overdue' | 'today' | 'week' | 'later'

export interface InboxGroup {
  key: GroupKey
  items: InboxItem[]
}

const ORDER: GroupKey[] = ['overdue', 'today', 'week', 'later']

/** What is late, what ends today, this week, and the rest; empty groups are left out. */
export function groupByDue(items: InboxItem[], now: Date): InboxGroup[] {
  return ORDER.map((key) => ({ key, items: items.filter((item) => groupOf(item, now) === key) })).filter(
    (group) => group.items.length > 0,
  )
}

export function groupOf(item: InboxItem, now: Date): GroupKey {
  if (item.overdue) return 'overdue'
  if (!item.dueAt) return 'later'
  const due = new Date(item.dueAt)
  if (dayNumber(due) <= dayNumber(now)) return 'today'
  return weekNumber(due) === weekNumber(now) ? 'week' : 'later'
}
