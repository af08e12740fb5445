import { api } from '@/shared/api/http'
import type { PersonRef } from '@/shared/api/types'

export type LimitUnit = 'WD' | 'CD' | 'h'
export const units: LimitUnit[] = ['WD', 'CD', 'h']

export interface Limit {
  key: string
  amount: number
  unit: LimitUnit
  basis: string
  steps: string[]
  open: number
}

export interface LimitChange {
  amountBefore: number
  unitBefore: LimitUnit
  amount: number
  unit: LimitUnit
  reason: string
  person: PersonRef | null
  at: string
}

export interface Preview {
  open: number
  moving: number
  capped: boolean
}

export interface Recalculation {
  id: string
  limitKey: string | null
  amountBefore: number | null
  unitBefore: string | null
  amount: number | null
  unit: string | null
  reason: string
  person: PersonRef | null
  at: string
  cases: number
  moved: number
  waiting: number
}

export type DayKind = 'holiday' | 'makeup_workday'

export interface CalendarDay {
  day: string
  kind: DayKind | null
  name: string | null
}

const path = (key: string) => `/api/admin/limits/${encodeURIComponent(key)}`

export const getLimits = () => api<{ items: Limit[] }>('GET', '/api/admin/limits').then(({ items }) => items)
export const getHistory = (key: string) =>
  api<{ items: LimitChange[] }>('GET', `${path(key)}/history`).then(({ items }) => items)
export const previewLimit = (key: string, amount: number, unit: LimitUnit) =>
  api<Preview>('POST', `${path(key)}/preview`, { amount, unit })
export const setLimit = (key: string, amount: number, unit: LimitUnit, reason: string) =>
  api<Recalculation>('PUT', path(key), { amount, unit, reason })
export const getDays = (year: number) =>
  api<{ year: number; days: CalendarDay[] }>('GET', `/api/admin/workdays?year=${year}`).then(({ days }) => days)
export const previewDays = (days: CalendarDay[]) => api<Preview>('POST', '/api/admin/workdays/preview', { days })
export const setDays = (days: CalendarDay[], reason: string) =>
  api<Recalculation>('PUT', '/api/admin/workdays', { days, reason })
