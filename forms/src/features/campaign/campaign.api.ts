import { api, withQuery } from '@/shared/api/http'
import type { PersonRef, UnitRef } from '@/shared/api/types'

export interface CampaignLine {
  caseNo: string
  year: number
  state: string
}

export interface Stage {
  stage: string
  state: 'done' | 'running' | 'ahead'
  on: string | null
}

export type CellState = 'not_applicable' | 'not_started' | 'done' | 'running' | 'due_soon' | 'late'

export interface Cell {
  column: string
  state: CellState
  at: string | null
  done: number | null
  total: number | null
  visitOn: string | null
  answers: number | null
}

export interface Site {
  unit: UnitRef
  town: UnitRef
  level: string
  state: string
  declaredStar: number | null
  weak: boolean
  caseNo: string | null
  cells: Cell[]
  holders: PersonRef[]
  steps: string[]
  dueAt: string | null
  remainingWorkdays: number | null
  overdue: boolean
}

export interface Board {
  caseNo: string
  year: number
  state: string
  mayRemind: boolean
  stages: Stage[]
  sites: Site[]
}

export interface Reminders {
  messages: { people: PersonRef[]; work: { unit: string; step: string; dueAt: string | null; overdue: boolean }[] }[]
  silent: number
}

const path = (caseNo: string) => `/api/campaigns/${encodeURIComponent(caseNo)}`

export const getCampaigns = () => api<{ items: CampaignLine[] }>('GET', '/api/campaigns').then((answer) => answer.items)

export const getBoard = (caseNo: string) => api<Board>('GET', `${path(caseNo)}/board`)

export const prepareReminders = (caseNo: string, unit: string | null) =>
  api<Reminders>('GET', withQuery(`${path(caseNo)}/reminders`, { unit }))

export const sendReminders = (caseNo: string, unit: string | null) =>
  api<Reminders>('POST', `${path(caseNo)}/reminders`, { unit })
