import { api } from '@/shared/api/http'

export interface NoticeHead {
  id: string
  matter: string
  title: string
  state: 'published' | 'closed'
  publishedAt: string | null
  endsAt: string | null
}

export interface Objection {
  id: string
  rowKey: string
  /** Masked, like the contact. */
  objectorName: string
  objectorContact: string
  realName: boolean
  facts: string
  state: 'received' | 'admitted' | 'refused' | 'upheld' | 'changed' | 'annulled'
  receivedAt: string | null
  reason: string | null
  newValue: string | null
  /** The objection whose decision this one asks to look at again. */
  reviewOf: string | null
  reviewUntil: string | null
  /** Now, by the server's clock. */
  reviewable: boolean
}

export interface NoticeRow {
  key: string
  cells: string[]
}

export interface NoticeChannel {
  title: string
  /** A day. */
  shownOn: string
  /** Somebody put it up and handed in photos. */
  proven: boolean
}

export interface Notice {
  head: NoticeHead
  intro: string
  heads: string[]
  rows: NoticeRow[]
  /** Working days. */
  daysLeft: number
  snapshotHash: string | null
  channels: NoticeChannel[]
  /** Empty for those who do not deal with them. */
  objections: Objection[]
}

export interface NewObjection {
  rowKey: string
  objectorName: string
  objectorContact: string
  realName: boolean
  facts: string
}

const path = (id: string) => `/api/public-notices/${encodeURIComponent(id)}`

export const getNotices = () => api<{ items: NoticeHead[] }>('GET', '/api/public-notices').then(({ items }) => items)

export const getNotice = (id: string) => api<Notice>('GET', path(id))

export const raiseObjection = (id: string, objection: NewObjection) =>
  api<{ id: string }>('POST', `${path(id)}/objections`, objection)

/** The one review of a decision, at the next level. */
export const askForReview = (id: string, objection: string, facts: string) =>
  api<{ id: string }>('POST', `${path(id)}/objections/${encodeURIComponent(objection)}/review`, { facts })
