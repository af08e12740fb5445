import { api, withQuery } from '@/shared/api/http'
import type { InboxItem, InboxView, Page } from '@/shared/api/types'

export type DueFilter = 'overdue' | 'today' | 'week'

export interface InboxQuery {
  view: InboxView
  q?: string
  type?: string
  due?: DueFilter | ''
  sort?: 'due' | 'created'
  size?: number
}

const task = (id: string) => `/api/tasks/${encodeURIComponent(id)}`

export const readTask = (id: string) => api<void>('POST', `${task(id)}/read`)
export const snoozeTask = (id: string, until: string) => api<void>('PUT', `${task(id)}/snooze`, { until })
export const wakeTask = (id: string) => api<void>('DELETE', `${task(id)}/snooze`)

export const getInbox = (query: InboxQuery, cursor: string | null) =>
  api<Page<InboxItem>>('GET', withQuery('/api/inbox', { ...query, cursor }))
