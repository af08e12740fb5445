import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { problemOf } from '@/shared/api/problem'
import * as api from './cases.api'
import type { SignCandidates } from './types'

/** Asking colleagues to sign, or signing oneself. */
export function useSigning(taskId: string, asking: boolean) {
  const { t } = useI18n()
  const candidates = shallowRef<SignCandidates>({ beside: false, items: [] })
  const people = ref<string[]>([])
  const place = ref<'before' | 'after'>('before')
  const oneByOne = ref(false)
  const agrees = ref<boolean | null>(null)
  const comment = ref('')
  const loading = ref(asking)
  const sending = ref(false)
  const error = shallowRef<unknown>(null)
  const refusal = ref('')
  const nobody = computed(() => asking && !loading.value && candidates.value.items.length === 0)

  async function look() {
    if (!asking) return
    loading.value = true
    error.value = null
    try {
      candidates.value = await api.getSignCandidates(taskId)
    } catch (problem) {
      error.value = problem
    } finally {
      loading.value = false
    }
  }

  function missing(): string {
    if (asking && people.value.length === 0) return t('cases.moves.needChoice')
    if (!asking && agrees.value === null) return t('cases.signing.needVerdict')
    if (!comment.value.trim()) return t(asking ? 'cases.moves.needReason' : 'cases.moves.needOpinion')
    return ''
  }

  /** Answers whether it is done. */
  async function act(): Promise<boolean> {
    refusal.value = missing()
    if (refusal.value) return false
    const text = comment.value.trim()
    sending.value = true
    try {
      if (asking) {
        const where = candidates.value.beside ? 'beside' : place.value
        await api.addSigners(taskId, where, oneByOne.value, people.value, text)
      } else {
        await api.sign(taskId, agrees.value === true, text)
      }
      return true
    } catch (problem) {
      refusal.value = problemOf(problem).title
      return false
    } finally {
      sending.value = false
    }
  }

  return { candidates, people, place, oneByOne, agrees, comment, loading, sending, error, refusal, nobody, look, act }
}
