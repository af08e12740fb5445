import { api } from '@/shared/api/http'
import type { UnitRef } from '@/shared/api/types'

export interface LateCase {
  caseNo: string
  title: string
  step: string
  holder: { name: string; title?: string | null } | null
  unit: UnitRef | string | null
  dueAt: string
  overdueWorkdays: number
}

export interface TownStars {
  town: UnitRef | string
  stars: Record<string, number>
}

export interface Workbench {
  now: string
  headline: { overdue: number; topUnit: { title: string; count: number } | null; dueToday: number }
  figures: {
    todo: number
    overdue: number
    dueToday: number
    dueThisWeek: number
    running: number
    closedOnTimeRate: number | null
  }
  late: LateCase[]
  starsByTown: TownStars[]
  scope: 'county' | 'town' | 'own'
}

export const getWorkbench = () => api<Workbench>('GET', '/api/workbench')

export const titleOf = (unit: UnitRef | string | null) => (typeof unit === 'string' ? unit : (unit?.title ?? ''))
