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

/** A case in which the words occur, with the newest text that has them. */
export interface SearchHit {
  found: CaseLine
  where: string
  by: PersonRef | null
  excerpt: { before: string; match: string; after: string }
}

export const searchText = (q: string, cursor: string | null) =>
  api<Page<SearchHit>>('GET', withQuery('/api/search', { q, size: 30, cursor }))

/** All of it as an Excel file. */
export const sheetAddress = (q: string) => withQuery('/api/search.xlsx', { q })

/** Without words every case is shown. */
export async function look(q: string, cursor: string | null): Promise<Page<Partial<SearchHit> & { found: CaseLine }>> {
  if (q.trim()) return searchText(q, cursor)
  const page = await searchCases(q, cursor)
  return { items: page.items.map((found) => ({ found })), nextCursor: page.nextCursor }
}
