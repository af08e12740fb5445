import { api } from '@/shared/api/http'

export interface Phrase {
  id: string
  text: string
  /** The decision it is offered first with; empty for any. */
  decision: string
  /** Filled in by itself with that decision. */
  standard: boolean
  shared: boolean
  mine: boolean
  uses: number
}

export interface PhraseWords {
  text: string
  decision: string
  standard: boolean
  shared: boolean
}

const one = (id: string) => `/api/phrases/${encodeURIComponent(id)}`

export const getPhrases = () => api<{ keepsOffice: boolean; items: Phrase[] }>('GET', '/api/phrases')
export const addPhrase = (words: PhraseWords) => api<{ id: string }>('POST', '/api/phrases', words)
export const changePhrase = (id: string, words: PhraseWords) => api<void>('PUT', one(id), words)
export const removePhrase = (id: string) => api<void>('DELETE', one(id))
export const usePhrase = (id: string) => api<void>('POST', `${one(id)}/use`)
