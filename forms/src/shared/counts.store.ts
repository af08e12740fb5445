import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { api } from './api/http'
import type { InboxCounts } from './api/types'

const EVERY = 30_000

/** The numbers of my lists, asked again every half minute while somebody looks. */
export const useCounts = defineStore('counts', () => {
  const counts = shallowRef<InboxCounts | null>(null)
  const unread = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined

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

  function start(): void {
    stop()
    void refresh()
    void refreshUnread()
    timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return
      void refresh()
      void refreshUnread()
    }, EVERY)
  }

  function stop(): void {
    clearInterval(timer)
  }

  /** 0 is shown as nothing, a capped count as 999+. */
  function text(name: keyof InboxCounts): string | undefined {
    const count = counts.value?.[name]
    if (!count || count.value === 0) return undefined
    return count.capped ? `${count.value}+` : String(count.value)
  }

  return { counts, unread, refresh, refreshUnread, start, stop, text }
})
