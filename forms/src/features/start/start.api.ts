import { api } from '@/shared/api/http'
import type { UnitRef } from '@/shared/api/types'

export interface CaseType {
  type: string
  title: string
  description: string
  units: UnitRef[]
  form: { id: string; schema: Record<string, unknown>; data: Record<string, unknown> } | null
}

export interface Opened {
  caseNo: string
  taskId: string | null
}

export const getCaseTypes = () => api<{ items: CaseType[] }>('GET', '/api/case-types').then((answer) => answer.items)

export const openCase = (type: string, unit: string, data: Record<string, unknown>, key: string) =>
  api<Opened>('POST', '/api/cases', { type, unit, data }, { 'Idempotency-Key': key })
