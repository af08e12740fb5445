import { api, withQuery } from '@/shared/api/http'
import type { Page, PersonRef, UnitRef } from '@/shared/api/types'

export interface CaseLine {
  caseNo: string
  title: string
  type: string
  typeTitle: string
  unit: UnitRef
  state: string
  stateTitle: string
  startedBy: PersonRef | null
  startedAt: string
  endedAt: string | null
}

export const searchCases = (q: string, cursor: string | null) =>
  api<Page<CaseLine>>('GET', withQuery('/api/cases', { q, size: 30, cursor }))
