import { api, withQuery } from '@/shared/api/http'
import type { Page } from '@/shared/api/types'

export interface Notice {
  id: string
  at: string
  kind: string
  text: string
  caseNo: string | null
  taskId: string | null
  read: boolean
}

export const getNotices = (cursor: string | null) =>
  api<Page<Notice>>('GET', withQuery('/api/notices', { size: 30, cursor }))

export const markRead = () => api<void>('POST', '/api/notices/read', {})
