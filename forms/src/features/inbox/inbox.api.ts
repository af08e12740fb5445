import { api, withQuery } from '@/shared/api/http'
import type { InboxItem, InboxView, Page, PersonRef, UnitRef } from '@/shared/api/types'

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

export interface CopyLine {
  caseNo: string
  caseTitle: string
  caseTypeTitle: string
  unit: UnitRef
  stateTitle: string
  by: PersonRef | null
  note: string
  at: string
  readAt: string | null
}

export const getCopies = (cursor: string | null) => api<Page<CopyLine>>('GET', withQuery('/api/copies', { cursor }))
