import type { FormSchema, FormValues } from '@/fields/submission'
import { api } from '@/shared/api/http'
import type { UnitRef } from '@/shared/api/types'

export interface CaseType {
  type: string
  title: string
  description: string
  units: UnitRef[]
  form: { id: string; schema: FormSchema; data: FormValues } | null
}

export interface Opened {
  caseNo: string
  taskId: string | null
}

export const getCaseTypes = () => api<{ items: CaseType[] }>('GET', '/api/case-types').then((answer) => answer.items)

export const openCase = (type: string, unit: string, data: FormValues, key: string) =>
  api<Opened>('POST', '/api/cases', { type, unit, data }, { 'Idempotency-Key': key })
