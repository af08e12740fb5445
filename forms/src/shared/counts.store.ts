import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { api } from './api/http'
import type { InboxCounts } from './api/types'
import { listen } from './live'

const EVERY = 30_000

/** The numbers of my lists: told by the server when they change, asked for now and then where it cannot tell. */
export const useCounts = defineStore('counts', () => {
  const counts = shallowRef<InboxCounts | null>(null)
  const unread = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined
  let hush: () => void = () => undefined

  async function refresh(): Promise<void> {
    try {
      counts.value = await api<InboxCounts>('GET', '/api/inbox/counts')
    } catch {
      // The old numbers stay: a badge is not worth an error message, the lists report their own.
    }
  }

  async function refreshUnread(): Promise<void> {
    try {
      const page = await api<{ items: { read?: boolean }[]; unread?: number }>('GET', '/api/notices?size=20')
      unread.value = page.unread ?? page.items.filter((notice) => !notice.read).length
    } catch {
      unread.value = 0
    }
  }

  function ask(): void {
    void refresh()
    void refreshUnread()
  }

  function poll(): void {
    clearInterval(timer)
    timer = setInterval(() => {
      if (document.visibilityState !== 'hidden') ask()
    }, EVERY)
  }

  function start(): void {
    stop()
    ask()
    poll()
    hush = listen({
      counts: (told) => {
        counts.value = told.inbox
        unread.value = told.notices
      },
      changed: ask,
      opened: () => clearInterval(timer),
      lost: poll,
    })
  }

  function stop(): void {
    clearInterval(timer)
    hush()
    hush = () => undefined
  }

  /** 0 is shown as nothing, a capped count as 999+. */
  function text(name: keyof InboxCounts): string | undefined {
    const count = counts.value?.[name]
    if (!count || count.value === 0) return undefined
    return count.capped ? `${count.value}+` : String(count.value)
  }

  return { counts, unread, refresh, refreshUnread, start, stop, text }
})
