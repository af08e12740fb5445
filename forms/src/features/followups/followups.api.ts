import { api, withQuery } from '@/shared/api/http'
import type { Page, PersonRef, UnitRef } from '@/shared/api/types'

export const kinds = ['subsidy', 'rectification', 'appeal', 'extension', 'report'] as const
export type FollowUpKind = (typeof kinds)[number]

export interface FollowUp {
  id: string
  kind: FollowUpKind
  unit: UnitRef
  /** Title of the post that takes it up. */
  owner: string
  holders: PersonRef[]
  dueOn: string
  /** CNY, where money is due. */
  amount: number | null
  /** CNY, in the order in which they are made. */
  payments: number[]
  year: number | null
  star: number | null
  caseNo: string | null
  state: 'open' | 'taken'
}

export const getFollowUps = (kind: FollowUpKind | '', cursor: string | null) =>
  api<Page<FollowUp>>('GET', withQuery('/api/follow-ups', { kind, size: 60, cursor }))
