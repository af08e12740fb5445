import type { FormValues } from '@/fields/submission'
import { api } from '@/shared/api/http'
import type {
  CaseDetail,
  CaseDiagram,
  CaseEvidence,
  Completion,
  SubmissionDetail,
  TaskDetail,
  TimelineEntry,
} from './types'

const task = (id: string) => `/api/tasks/${encodeURIComponent(id)}`
const file = (no: string) => `/api/cases/${encodeURIComponent(no)}`

export const getTask = (id: string) => api<TaskDetail>('GET', task(id))
export const claimTask = (id: string) => api<void>('POST', `${task(id)}/claim`)
export const releaseTask = (id: string) => api<void>('DELETE', `${task(id)}/claim`)
export const saveDraft = (id: string, data: FormValues) =>
  api<{ savedAt: string }>('PUT', `${task(id)}/draft`, { data })

export const completeTask = (id: string, data: FormValues, comment: string, key: string) =>
  api<Completion>('POST', `${task(id)}/completion`, { data, comment: comment || undefined }, { 'Idempotency-Key': key })

export const getCase = (no: string) => api<CaseDetail>('GET', file(no))
export const getDiagram = (no: string) => api<CaseDiagram>('GET', `${file(no)}/diagram`)
export const getSubmission = (no: string, id: string) =>
  api<SubmissionDetail>('GET', `${file(no)}/submissions/${encodeURIComponent(id)}`)
export const getTimeline = async (no: string) =>
  (await api<{ items: TimelineEntry[] }>('GET', `${file(no)}/timeline`)).items
export const getEvidence = async (no: string) =>
  (await api<{ items: CaseEvidence[] }>('GET', `${file(no)}/evidence`)).items
