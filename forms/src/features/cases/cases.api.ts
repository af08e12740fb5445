import type { FormValues } from '@/fields/submission'
import { api } from '@/shared/api/http'
import type {
  Access,
  CaseDetail,
  CaseDiagram,
  CaseEvidence,
  Completion,
  Countersign,
  Move,
  NextChoice,
  PersonRef,
  SignCandidates,
  Signing,
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

export const getReturns = async (id: string) => (await api<{ items: Move[] }>('GET', `${task(id)}/returns`)).items
export const returnTask = (id: string, step: string, straight: boolean, comment: string) =>
  api<Completion>('POST', `${task(id)}/return`, { step, straight, comment })
export const getWithdrawal = (id: string) => api<Move>('GET', `${task(id)}/withdrawal`)
export const withdrawTask = (id: string, comment: string) =>
  api<Completion>('POST', `${task(id)}/withdrawal`, { comment })
export const getColleagues = async (id: string, operation: string) =>
  (await api<{ items: PersonRef[] }>('GET', `${task(id)}/colleagues?for=${operation}`)).items
export const handOver = (id: string, operation: string, person: string, comment: string) =>
  api<void>('POST', `${task(id)}/handover`, { operation, person, comment })
export const giveOpinion = (id: string, comment: string) => api<void>('POST', `${task(id)}/opinion`, { comment })
export const recallTask = (id: string, comment: string) => api<void>('POST', `${task(id)}/recall`, { comment })

export const previewTask = async (id: string, data: FormValues) =>
  (await api<{ items: NextChoice[] }>('POST', `${task(id)}/preview`, { data })).items
export const getCaseAccess = (no: string) => api<Access>('GET', `${file(no)}/access`)
export const getTaskAccess = (id: string) => api<Omit<Access, 'tasks'>>('GET', `${task(id)}/access`)
export const getSigners = (id: string) => api<Signing>('GET', `${task(id)}/signers`)
export const getSignCandidates = (id: string) => api<SignCandidates>('GET', `${task(id)}/signer-candidates`)
export const addSigners = (id: string, place: string, oneByOne: boolean, people: string[], comment: string) =>
  api<void>('POST', `${task(id)}/signers`, { place, oneByOne, people, comment })
export const removeSigner = (id: string, who: { request?: string; signer?: string }, comment: string) =>
  api<void>('POST', `${task(id)}/signer-removal`, { ...who, comment })
export const sign = (id: string, agrees: boolean, comment: string) =>
  api<void>('POST', `${task(id)}/sign`, { agrees, comment })
export const getCountersigns = async (no: string) =>
  (await api<{ items: Countersign[] }>('GET', `${file(no)}/countersigns`)).items
