import { api } from '@/shared/api/http'
import type { InboxItem, Page, UnitRef } from '@/shared/api/types'

/** A case that is late or falls due soon; remainingWorkdays is negative once it is late. */
export interface PressingTask {
  caseNo: string
  title: string
  step: string
  holder: { name: string; title?: string | null } | null
  unit: UnitRef | string | null
  dueAt: string
  overdue: boolean
  remainingWorkdays: number
  /** More tasks of the same case in the same list. */
  others: number
}

export interface TownStars {
  town: UnitRef | string
  stars: Record<string, number>
}

export interface StepLoad {
  caseTypeTitle: string
  step: string
  open: number
  overdue: number
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
  late: PressingTask[]
  dueToday: PressingTask[]
  dueThisWeek: PressingTask[]
  steps: StepLoad[]
  starsByTown: TownStars[]
  scope: 'county' | 'town' | 'own'
}

export const getWorkbench = () => api<Workbench>('GET', '/api/workbench')

/** The five most urgent of my tasks. */
export const getMyTasks = async () => (await api<Page<InboxItem>>('GET', '/api/inbox?view=todo&size=5')).items

export const titleOf = (unit: UnitRef | string | null) => (typeof unit === 'string' ? unit : (unit?.title ?? ''))
