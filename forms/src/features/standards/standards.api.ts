import { api } from '@/shared/api/http'
import type { PersonRef } from '@/shared/api/types'

export interface EditionLine {
  year: number
  version: number
  state: 'draft' | 'released'
  basedOn: string | null
  preparedBy: PersonRef | null
  preparedAt: string
  releasedBy: PersonRef | null
  releasedAt: string | null
}

export interface StandardIndicator {
  code: string
  title: string
  points: number
  method: string
  platform: string | null
  requirement: string
  ruleText: string
  evidenceHint: string
  evidenceRequired: boolean
  ruleType: string
  rule: string
  metrics: string[]
  basis: string
}

export interface StandardCategory {
  letter: string
  title: string
  points: number
  indicators: StandardIndicator[]
}

export interface StandardLevel {
  level: 'station' | 'institute' | 'centre'
  points: number
  categories: StandardCategory[]
}

export interface StandardMetric {
  id: string
  title: string
  unit: string
  definition: string
}

export interface StandardMark {
  code: string
  kind: 'BONUS' | 'PENALTY' | 'VETO'
  title: string
  points: number
  most: number | null
}

export interface Finding {
  field: string
  code: string
  title: string
}

export interface Change {
  indicator: string
  field: string
  before: string
  after: string
  by: PersonRef | null
  at: string
}

export interface Edition {
  edition: EditionLine
  revision: number
  mayChange: boolean
  mayRelease: boolean
  levels: StandardLevel[]
  metrics: StandardMetric[]
  marks: StandardMark[]
  findings: Finding[]
  changes: Change[]
}

export type Wording = Pick<StandardIndicator, 'title' | 'points' | 'requirement' | 'ruleText' | 'evidenceHint' | 'rule'>

const path = (edition: EditionLine) => `/api/star-standards/${edition.year}/${edition.version}`

export const getEditions = () => api<{ items: EditionLine[]; mayPrepare: boolean }>('GET', '/api/star-standards')

export const getEdition = (edition: EditionLine) => api<Edition>('GET', path(edition))

export const prepareEdition = (year: number, base: EditionLine) =>
  api<EditionLine>('POST', '/api/star-standards', { year, baseYear: base.year, baseVersion: base.version })

export const changeIndicator = (edition: EditionLine, revision: number, code: string, wording: Wording) =>
  api<void>('PUT', `${path(edition)}/indicators/${encodeURIComponent(code)}`, { revision, ...wording })

export const releaseEdition = (edition: EditionLine, revision: number) =>
  api<void>('POST', `${path(edition)}/release`, { revision })
