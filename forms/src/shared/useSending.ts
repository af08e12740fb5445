import { ref, shallowRef } from 'vue'
import { problemOf, type Problem } from '@/shared/api/problem'

/** One thing is sent at a time; a refusal is kept to be shown, and nothing that was typed is lost. */
export function useSending() {
  const sending = ref(false)
  const refusal = shallowRef<Problem | null>(null)

  async function attempt(act: () => Promise<void>) {
    if (sending.value) return
    sending.value = true
    refusal.value = null
    try {
      await act()
    } catch (thrown) {
      refusal.value = problemOf(thrown)
    } finally {
      sending.value = false
    }
  }

  return { sending, refusal, attempt }
}
