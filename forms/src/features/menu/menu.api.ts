import { api, withQuery } from '@/shared/api/http'
import type { Page, UnitRef } from '@/shared/api/types'

export interface MenuLine {
  code: string
  title: string
  unit: UnitRef
  platform: UnitRef
  minPeople: number
  maxPeople: number
  quota: number
  score: number
  listedOn: string
  validUntil: string
  state: string
}

export interface MenuReview {
  reviewedAt: string
  orders: number
  satisfaction: number | null
  complaints: number
  advice: string | null
  verdict: string
  reason: string
}

export interface MenuEntry {
  line: MenuLine
  team: string
  available: string
  durationMin: number
  areas: string[]
  description: string
  note: string | null
  reviews: MenuReview[]
  caseNo: string | null
  reviewCaseNo: string | null
}

export interface MenuQuery {
  state: string
  q: string
}

export const getMenu = (query: MenuQuery, cursor: string | null) =>
  api<Page<MenuLine>>('GET', withQuery('/api/menu', { ...query, size: 50, cursor }))

export const getEntry = (code: string) => api<MenuEntry>('GET', `/api/menu/${encodeURIComponent(code)}`)

/** The same list as a file. */
export const sheetAddress = (query: MenuQuery) => withQuery('/api/menu.xlsx', { ...query })
