import { api, withQuery } from '@/shared/api/http'
import type { UnitRef } from '@/shared/api/types'

export interface PlaceLine {
  code: string
  name: string
  level: string
  unit: UnitRef
  address: string
  latitude: number | null
  longitude: number | null
  state: string
  closedFrom: string | null
  closedUntil: string | null
  closedReason: string | null
}

export interface Place {
  line: PlaceLine
  areaM2: number
  capacity: number
  population: number
  gridCount: number
  rooms: string
  openHours: string
  weeklyHours: number
  head: string
  contact: string
  accessible: boolean
  registeredOn: string
  endedOn: string | null
  assets: string | null
  caseNo: string | null
}

export interface PlaceQuery {
  level: string
  q: string
}

export const getPlaces = (query: PlaceQuery) =>
  api<{ items: PlaceLine[] }>('GET', withQuery('/api/practice-sites', { ...query }))

export const getPlace = (code: string) => api<Place>('GET', `/api/practice-sites/${encodeURIComponent(code)}`)
