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

export const getInbox = (query: InboxQuery, cursor: string | null) =>
  api<Page<InboxItem>>('GET', withQuery('/api/inbox', { ...query, cursor }))
