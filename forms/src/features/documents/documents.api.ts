import { api, withQuery } from '@/shared/api/http'
import type { Page, PersonRef, UnitRef } from '@/shared/api/types'

export interface DocumentLine {
  id: string
  no: string
  kind: string
  kindTitle: string
  title: string
  issuer: UnitRef
  signedAt: string
  state: 'signed' | 'sent' | 'archived'
  addressed: number
  received: number
}

export interface Receipt {
  unit: UnitRef
  sentAt: string
  receivedBy: PersonRef | null
  receivedAt: string | null
}

export interface DocumentDetail {
  document: DocumentLine
  caseNo: string
  /** Of the printed file; empty until there is one. */
  sha256: string
  receivable: boolean
  receipts: Receipt[]
}

export interface DocumentQuery {
  q: string
  kind: string
  year: number | ''
}

const path = (id: string) => `/api/documents/${encodeURIComponent(id)}`

export const getDocuments = (query: DocumentQuery, cursor: string | null) =>
  api<Page<DocumentLine>>('GET', withQuery('/api/documents', { ...query, size: 30, cursor }))

export const getDocument = (id: string) => api<DocumentDetail>('GET', path(id))

export const receiveDocument = (id: string) => api<void>('POST', `${path(id)}/receipt`)

export const pdfOf = (id: string) => `${path(id)}/pdf`
