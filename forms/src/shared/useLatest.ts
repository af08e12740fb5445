import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'

export interface Latest<T, A extends unknown[]> {
  data: ShallowRef<T | null>
  error: ShallowRef<unknown>
  loading: Ref<boolean>
  load: (...args: A) => Promise<T | null>
}

/** A request of which only the newest answer counts: an older one that arrives late is dropped. */
export function useLatest<T, A extends unknown[]>(request: (...args: A) => Promise<T>): Latest<T, A> {
  const data = shallowRef<T | null>(null)
  const error = shallowRef<unknown>(null)
  const loading = ref(false)
  let run = 0

  async function load(...args: A): Promise<T | null> {
    const mine = ++run
    loading.value = true
    error.value = null
    try {
      const answer = await request(...args)
      if (mine !== run) return null
      data.value = answer
      return answer
    } catch (thrown) {
      if (mine === run) error.value = thrown
      return null
    } finally {
      if (mine === run) loading.value = false
    }
  }

  return { data, error, loading, load }
}
