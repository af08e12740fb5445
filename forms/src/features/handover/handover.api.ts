import { api, withQuery } from '@/shared/api/http'
import type { PersonRef } from '@/shared/api/types'

export interface HandoverPost {
  audience: string
  title: string
  candidates: PersonRef[]
}

export interface HandoverWork {
  caseNo: string
  caseTitle: string
  caseType: string
  caseTypeTitle: string
  step: string
  /** Null where the model names the person alone. */
  post: string | null
  held: boolean
}

export interface HandoverPreview {
  person: PersonRef
  posts: HandoverPost[]
  work: HandoverWork[]
  drafts: number
}

export interface HandoverLine {
  id: string
  person: PersonRef | null
  arrangedBy: PersonRef | null
  reason: string
  at: string
  finishedAt: string | null
}

export interface HandoverProgress {
  handover: HandoverLine
  items: {
    caseNo: string
    caseTitle: string
    step: string
    to: PersonRef | null
    state: string
    refusal: string | null
  }[]
}

export const getHandovers = async () => (await api<{ items: HandoverLine[] }>('GET', '/api/handovers')).items
export const previewHandover = (person: string) =>
  api<HandoverPreview>('GET', withQuery('/api/handovers/preview', { person }))
export const startHandover = (person: string, successors: { post: string; person: string }[], reason: string) =>
  api<HandoverLine>('POST', '/api/handovers', { person, successors, reason })
export const getProgress = (id: string) => api<HandoverProgress>('GET', `/api/handovers/${encodeURIComponent(id)}`)
export const findPeople = async (q: string) =>
  (await api<{ items: PersonRef[] }>('GET', withQuery('/api/deputies/people', { q }))).items
