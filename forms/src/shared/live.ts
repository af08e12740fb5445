import type { InboxCounts } from './api/types'

export interface LiveCounts {
  inbox: InboxCounts
  notices: number
}

export interface Listener {
  counts: (told: LiveCounts) => void
  /** Something changed, but the server cannot say to what: acting in one post, the page asks itself. */
  changed: () => void
  opened: () => void
  lost: () => void
}

const ADDRESS = '/api/events'
const LATER = 60_000

/**
 * Listens to what the server tells. The browser comes back by itself after a broken line and says what it heard last;
 * where the server has no room, or no stream at all, a new try is made a minute later. Answers how to stop.
 */
export function listen(listener: Listener): () => void {
  if (typeof EventSource === 'undefined') return () => undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let source: EventSource | undefined

  function open(): void {
    const stream = new EventSource(ADDRESS)
    source = stream
    stream.onopen = () => listener.opened()
    stream.addEventListener('counts', (event: MessageEvent<string>) => {
      listener.counts(JSON.parse(event.data) as LiveCounts)
    })
    stream.addEventListener('changed', () => listener.changed())
    stream.onerror = () => {
      listener.lost()
      if (stream.readyState !== EventSource.CLOSED) return
      clearTimeout(again)
      again = setTimeout(open, LATER)
    }
  }

  open()
  return () => {
    clearTimeout(again)
    source?.close()
  }
}
