import { api, withQuery } from '@/shared/api/http'
import type { Page, UnitRef } from '@/shared/api/types'

export interface SiteStar {
  star: number
  year: number
  total: number | null
  awardedOn: string
  caseNo: string | null
  state: 'in_force' | 'superseded'
}

export interface Axis {
  letter: string
  title: string
  points: number
  maximum: number
  ratio: number
  average: number | null
}

export interface Profile {
  caseNo: string
  year: number
  published: boolean
  star: number | null
  total: number
  place: number | null
  candidates: number | null
  compared: number
  axes: Axis[]
}

export interface SiteDetail {
  unit: UnitRef
  town: UnitRef | null
  level: string
  history: SiteStar[]
  running: { caseNo: string; step: string } | null
  plaque: { no: string; installedOn: string } | null
  profile: Profile | null
  profileHidden: boolean
}

export interface SiteCase {
  caseNo: string
  title: string
  stateTitle: string
  startedAt: string
  endedAt: string | null
}

export interface SiteDocument {
  id: string
  no: string
  title: string
  signedAt: string
}

export const getSite = (unit: string) => api<SiteDetail>('GET', `/api/sites/${encodeURIComponent(unit)}`)

export const getSiteCases = (unit: string) =>
  api<Page<SiteCase>>('GET', withQuery('/api/cases', { unit, size: 20 })).then((page) => page.items)

export const getSiteDocuments = (unit: string) =>
  api<Page<SiteDocument>>('GET', withQuery('/api/documents', { unit, size: 20 })).then((page) => page.items)
