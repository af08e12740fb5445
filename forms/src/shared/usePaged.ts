import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { Page } from './api/types'

export interface Paged<T> {
  items: ShallowRef<T[]>
  loading: Ref<boolean>
  loadingMore: Ref<boolean>
  error: ShallowRef<unknown>
  hasMore: ComputedRef<boolean>
  reload: () => Promise<void>
  more: () => Promise<void>
}

/** A list that grows page by page from where the last one ended; answers to an older question are dropped. */
export function usePaged<T>(request: (cursor: string | null) => Promise<Page<T>>): Paged<T> {
  const items = shallowRef<T[]>([])
  const cursor = ref<string | null>(null)
  const loading = ref(false)
  const loadingMore = ref(false)
  const error = shallowRef<unknown>(null)
  let run = 0

  async function reload(): Promise<void> {
    const mine = ++run
    loading.value = true
    loadingMore.value = false
    error.value = null
    try {
      const page = await request(null)
      if (mine !== run) return
      items.value = page.items
      cursor.value = page.nextCursor
    } catch (thrown) {
      if (mine === run) error.value = thrown
    } finally {
      if (mine === run) loading.value = false
    }
  }

  async function more(): Promise<void> {
    if (!cursor.value || loading.value || loadingMore.value) return
    const mine = run
    loadingMore.value = true
    try {
      const page = await request(cursor.value)
      if (mine !== run) return
      items.value = [...items.value, ...page.items]
      cursor.value = page.nextCursor
    } catch (thrown) {
      if (mine === run) error.value = thrown
    } finally {
      if (mine === run) loadingMore.value = false
    }
  }

  return { items, loading, loadingMore, error, hasMore: computed(() => cursor.value !== null), reload, more }
}
