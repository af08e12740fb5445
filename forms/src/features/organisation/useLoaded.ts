import { ref, shallowRef } from 'vue'
import { problemOf, type Problem } from '@/shared/api/problem'

/** Something loaded from the server, with what a page says meanwhile or instead. */
export function useLoaded<T>(get: () => Promise<T[]>) {
  const items = shallowRef<T[]>([])
  const loading = ref(true)
  const error = shallowRef<Problem | null>(null)

  async function load() {
    loading.value = true
    error.value = null
    try {
      items.value = await get()
    } catch (thrown) {
      error.value = problemOf(thrown)
    } finally {
      loading.value = false
    }
  }

  return { items, loading, error, load }
}
