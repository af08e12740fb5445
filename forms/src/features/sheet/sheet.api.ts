import { api } from '@/shared/api/http'
import type { UnitRef } from '@/shared/api/types'

export interface SheetFact {
  metric: string
  title: string
  display: string
  source: string
  recordedAt: string
}

export interface SheetScore {
  part: 'M' | 'A' | 'O' | 'ARBITRATED' | 'RECHECKED' | 'SETTLED'
  reviewer: string
  value: number | null
  verdict: string | null
  comment: string | null
}

export interface SheetIndicator {
  code: string
  category: string
  title: string
  points: number
  methods: string
  ruleText: string
  byRule: boolean
  self: number | null
  facts: SheetFact[]
  parts: { method: 'M' | 'O' | 'A' | 'S'; points: number }[]
  given: SheetScore[]
  counted: number | null
  flagged: boolean
  again: number | null
}

export interface SheetCategory {
  letter: string
  title: string
  points: number
  maximum: number
  ratio: number
}

export interface SheetStanding {
  place: number
  candidates: number
  placesForFive: number
  placesForFour: number
  total: number
  starByTables: number
  starReason: string | null
  definition: string
  row: string
  note: string
  conditions: { column: string; test: string }[]
}

export interface SheetDraw {
  round: number
  drawnAt: string
  seed: string
  algorithm: string
  candidates: number
  members: string[]
  leftOut: { name: string; reason: string }[]
}

export interface StarTrace {
  caseNo: string
  unit: UnitRef
  level: string
  year: number
  standard: string
  declaredStar: number | null
  star: number | null
  selfTotal: number
  honest: boolean
  totals: { base: number; bonus: number; penalty: number; total: number; lowestCategory: string; lowestRatio: number }
  check: { same: boolean; total: number | null; star: number | null }
  categories: SheetCategory[]
  indicators: SheetIndicator[]
  marks: { code: string; kind: 'BONUS' | 'PENALTY' | 'VETO'; title: string; times: number; points: number }[]
  draws: SheetDraw[]
  standing: SheetStanding | null
}

export const getTrace = (caseNo: string) => api<StarTrace>('GET', `/api/ratings/${encodeURIComponent(caseNo)}/trace`)
