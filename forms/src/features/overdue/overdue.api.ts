import { api, withQuery } from '@/shared/api/http'
import type { PersonRef, UnitRef } from '@/shared/api/types'

/** How late open work is: at its date, then two, five and ten working days after it. */
export const STAGES = ['due', 'dispatch', 'supervision', 'quarter'] as const
export type Stage = (typeof STAGES)[number]

export interface OverdueItem {
  taskId: string
  caseNo: string
  caseTitle: string
  caseType: string
  step: string
  unit: UnitRef
  audience: string
  holder: PersonRef | null
  dueAt: string
  reachedAt: string
  letter: string | null
  letterAt: string | null
}

export const getOverdue = async (stage: Stage) =>
  (await api<{ items: OverdueItem[] }>('GET', withQuery('/api/overdue', { stage }))).items
export const sendLetter = (taskId: string, text: string) =>
  api<void>('POST', `/api/overdue/${encodeURIComponent(taskId)}/letter`, { text })
