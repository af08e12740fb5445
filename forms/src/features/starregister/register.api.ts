import { api, withQuery } from '@/shared/api/http'
import type { Page, UnitRef } from '@/shared/api/types'

export interface RegisterEntry {
  unit: UnitRef
  town: UnitRef | null
  level: string
  star: number
  year: number
  total: number | null
  awardedOn: string | null
  caseNo: string | null
  state: 'in_force' | 'superseded'
  running: { caseNo: string; step: string } | null
}

export interface RegisterPageAnswer extends Page<RegisterEntry> {
  byStar: Record<string, number>
}

export interface RegisterQuery {
  year: number | ''
  level: string
  town: string
  star: number | ''
  q: string
}

export const getRegister = (query: RegisterQuery, cursor: string | null) =>
  api<RegisterPageAnswer>('GET', withQuery('/api/star-register', { ...query, size: 100, cursor }))

/** The same list as a file, every page of it. */
export const sheetAddress = (query: RegisterQuery) => withQuery('/api/star-register.xlsx', { ...query })

export const getHistory = (unit: string) =>
  api<{ items: RegisterEntry[] }>('GET', `/api/star-register/${encodeURIComponent(unit)}/history`).then(
    (answer) => answer.items,
  )

export const getTowns = () =>
  api<{ items: UnitRef[] }>('GET', withQuery('/api/units', { kind: 'town' })).then((answer) => answer.items)
