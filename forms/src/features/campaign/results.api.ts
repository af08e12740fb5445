import { api } from '@/shared/api/http'
import type { UnitRef } from '@/shared/api/types'

export interface ResultLine {
  unit: UnitRef
  town: UnitRef
  state: string
  place: number | null
  total: number | null
  lowestCategory: string | null
  lowestRatio: number | null
  star: number | null
  starReason: string | null
}

export interface Quota {
  candidates: number
  placesForFive: number
  placesForFour: number
  cutOffForFive: number | null
  cutOffForFour: number | null
}

export interface ResultLevel {
  level: string
  quota: Quota | null
  lines: ResultLine[]
}

export interface Results {
  caseNo: string
  year: number
  state: string
  levels: ResultLevel[]
  unranked: ResultLine[]
}

export const getResults = (caseNo: string) =>
  api<Results>('GET', `/api/campaigns/${encodeURIComponent(caseNo)}/results`)
