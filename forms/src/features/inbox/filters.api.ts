import { api } from '@/shared/api/http'

export interface SavedFilter {
  id: string
  view: string
  name: string
  words: string
  type: string
  due: string
  shared: boolean
  mine: boolean
}

export interface NewFilter {
  name: string
  view: string
  words: string
  type: string
  due: string
  shared: boolean
}

export const getFilters = () => api<{ keepsOffice: boolean; items: SavedFilter[] }>('GET', '/api/inbox/filters')
export const saveFilter = (filter: NewFilter) => api<{ id: string }>('POST', '/api/inbox/filters', filter)
export const removeFilter = (id: string) => api<void>('DELETE', `/api/inbox/filters/${encodeURIComponent(id)}`)
