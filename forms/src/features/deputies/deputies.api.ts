import { api, withQuery } from '@/shared/api/http'
import type { PersonRef } from '@/shared/api/types'

export type DeputyState = 'coming' | 'running' | 'over' | 'ended'

export interface DeputyPost {
  audience: string
  unit: string
  title: string
}

export interface Deputyship {
  id: string
  /** Whose work it is. */
  person: PersonRef
  deputy: PersonRef
  from: string
  until: string
  /** None stands for all. */
  posts: DeputyPost[]
  /** None stands for all. */
  types: string[]
  reason: string | null
  arrangedBy: PersonRef
  arrangedAt: string
  endedAt: string | null
  state: DeputyState
  mine: boolean
}

export interface NewDeputyship {
  person: string | null
  deputy: string
  from: string
  until: string
  posts: string[]
  types: string[]
  reason: string | null
}

export interface CaseTypeName {
  type: string
  title: string
}

export const getDeputies = (scope: 'mine' | 'office') =>
  api<{ items: Deputyship[]; arrangesForOthers: boolean }>('GET', `/api/deputies?scope=${scope}`)
export const getPeople = async (q: string) =>
  (await api<{ items: PersonRef[] }>('GET', withQuery('/api/deputies/people', { q }))).items
export const getDeputyChoice = (person: string | null, posts: string[]) =>
  api<{ person: PersonRef; posts: DeputyPost[]; candidates: PersonRef[] }>(
    'GET',
    withQuery('/api/deputies/choice', { person, posts: posts.join(',') }),
  )
export const arrangeDeputy = (wanted: NewDeputyship) => api<Deputyship>('POST', '/api/deputies', wanted)
export const endDeputy = (id: string) => api<void>('POST', `/api/deputies/${encodeURIComponent(id)}/end`)
export const getCaseTypeNames = async () => (await api<{ items: CaseTypeName[] }>('GET', '/api/case-types/all')).items
