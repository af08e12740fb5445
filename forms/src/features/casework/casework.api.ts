import { api, withQuery } from '@/shared/api/http'
import type { PersonRef } from '@/shared/api/types'

export type Act = 'revoke' | 'terminate' | 'suspend' | 'resume'

export interface OpenStep {
  step: string
  people: PersonRef[]
}

export interface CaseActs {
  acts: { act: string; refusal: string | null }[]
  open: OpenStep[]
  copy: boolean
  urge: boolean
}

export interface UrgingStep {
  step: string
  people: PersonRef[]
  silent: PersonRef[]
}

export interface Candidate {
  username: string
  name: string
  title: string
  unit: string
}

export interface CopyReader {
  person: PersonRef | null
  by: PersonRef | null
  step: string | null
  note: string
  at: string
  readAt: string | null
}

export interface PrintWish {
  template: 'approval' | 'record' | 'forms'
  format: 'pdf' | 'docx'
  history: boolean
  attachments: boolean
  landscape: boolean
}

const file = (no: string) => `/api/cases/${encodeURIComponent(no)}`
const NOUNS: Record<Act, string> = {
  revoke: 'revocation',
  terminate: 'termination',
  suspend: 'suspension',
  resume: 'resumption',
}

export const getActs = (no: string) => api<CaseActs>('GET', `${file(no)}/acts`)
export const act = (no: string, what: Act, reason: string) =>
  api<void>('POST', `${file(no)}/${NOUNS[what]}`, { reason })

export const prepareUrging = (no: string) => api<{ steps: UrgingStep[] }>('GET', `${file(no)}/urging`)
export const urge = (no: string, text: string) => api<{ steps: UrgingStep[] }>('POST', `${file(no)}/urging`, { text })

export const getReaders = async (no: string) => (await api<{ items: CopyReader[] }>('GET', `${file(no)}/copies`)).items
export const findCandidates = async (no: string, q: string) =>
  (await api<{ items: Candidate[] }>('GET', withQuery(`${file(no)}/copies/candidates`, { q }))).items
export const sendCopies = (no: string, people: string[], note: string) =>
  api<{ names: string[] }>('POST', `${file(no)}/copies`, { people, note })
export const markRead = (no: string) => api<void>('POST', `${file(no)}/copies/read`)

/** The browser saves the file under the name the server gives it. */
export const printAddress = (no: string, wish: PrintWish) =>
  withQuery(`${file(no)}/print`, {
    template: wish.template,
    format: wish.format,
    history: String(wish.history),
    attachments: String(wish.attachments),
    landscape: String(wish.landscape),
  })
