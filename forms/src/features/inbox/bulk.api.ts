import { api } from '@/shared/api/http'

export interface BulkRefusal {
  code: string
  title: string
}

/** Whether a task can be decided together with others of its step. */
export interface CheckedTask {
  taskId: string
  step: string | null
  stepTitle: string | null
  decisions: { value: string; title: string }[]
  reason: BulkRefusal | null
}

export interface BulkItem {
  taskId: string
  caseNo: string
  caseTitle: string
  state: string
  refusal: BulkRefusal | null
}

/** One decision for many tasks: held, undone, or carried out item by item. */
export interface Bulk {
  id: string
  step: string
  decision: string
  decisionTitle: string
  comment: string | null
  state: string
  createdAt: string
  secondsLeft: number
  items: BulkItem[]
}

const one = (id: string) => `/api/inbox/bulk/${encodeURIComponent(id)}`

export const checkBulk = async (taskIds: string[]) =>
  (await api<{ items: CheckedTask[] }>('POST', '/api/inbox/bulk/check', { taskIds })).items
export const holdBulk = (taskIds: string[], decision: string, comment: string, key: string) =>
  api<Bulk>('POST', '/api/inbox/bulk', { taskIds, decision, comment: comment || undefined }, { 'Idempotency-Key': key })
export const undoBulk = (id: string) => api<Bulk>('DELETE', one(id))
export const getBulk = (id: string) => api<Bulk>('GET', one(id))
export const getBulks = async () => (await api<{ items: Bulk[] }>('GET', '/api/inbox/bulk')).items
