import { api, withQuery } from '@/shared/api/http'
import type { PersonRef, UnitRef } from '@/shared/api/types'

export interface Vacancy {
  taskId: string
  caseNo: string
  caseTitle: string
  caseTypeTitle: string
  step: string
  post: string
  postTitle: string
  unit: UnitRef
  since: string | null
  closed: boolean
  receiver: string
  claimedBy: PersonRef | null
  createdAt: string
  dueAt: string | null
}

export interface UnitChange {
  id: string
  at: string
  kind: string
  unit: string
  titleBefore: string | null
  titleAfter: string | null
  parentBefore: string | null
  parentAfter: string | null
  into: string | null
  tasks: number
  openCases: number
}

export interface ChangeReport {
  change: UnitChange
  tasks: {
    caseNo: string
    caseTitle: string
    step: string
    post: string
    effect: string
    before: string
    after: string
  }[]
}

export const getVacancies = async () => (await api<{ items: Vacancy[] }>('GET', '/api/organisation/vacancies')).items
export const getPosts = async (q: string) =>
  (await api<{ items: { audience: string; title: string }[] }>('GET', withQuery('/api/organisation/posts', { q })))
    .items
export const moveVacancy = (taskId: string, post: string, reason: string) =>
  api<void>('POST', `/api/organisation/vacancies/${encodeURIComponent(taskId)}/move`, { post, reason })
export const remindVacancy = (taskId: string) =>
  api<void>('POST', `/api/organisation/vacancies/${encodeURIComponent(taskId)}/reminder`)
export const getChanges = async () => (await api<{ items: UnitChange[] }>('GET', '/api/organisation/changes')).items
export const getChange = (id: string) => api<ChangeReport>('GET', `/api/organisation/changes/${encodeURIComponent(id)}`)
