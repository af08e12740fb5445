/** One attachment as the server names it. */
export interface EvidenceItem {
  id: string
  name: string
  contentType: string
  url: string
  duplicates?: { caseNo: string | null; unit: string | { title: string } }[]
}

export type EditableColumn = 'self' | 'score' | 'verdict' | 'comment' | 'evidence'

export interface IndicatorFact {
  metric: string
  title: string
  value: number | string | null
  display: string
  source: string
}

/** A line of the star standard with what is known, claimed and scored. Points have at most two decimals. */
export interface IndicatorRow {
  code: string
  categoryId: string
  category: string
  title: string
  points: number
  floor: number
  step: number
  requirement: string
  ruleText: string
  evidenceHint: string
  evidenceRequired: boolean
  method: string[]
  platform: string | null
  platformTitle: string | null
  facts: IndicatorFact[]
  auto: number | null
  self: number | null
  score: number | null
  verdict: 'confirm' | 'dispute' | null
  comment: string | null
  evidence: (EvidenceItem | string)[]
  others: { label: string; value: number | null; comment?: string | null }[]
  edit: EditableColumn[]
  require: EditableColumn[]
  commentBelowFull?: boolean
}

export interface IndicatorTable {
  year: number
  level: string
  asOf?: string
  rows: IndicatorRow[]
}

export interface Category {
  id: string
  letter: string
  title: string
  points: number
  rows: IndicatorRow[]
}
