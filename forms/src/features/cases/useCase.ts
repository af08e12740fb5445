import { ref, shallowRef, watch, type Ref } from 'vue'
import { getCase, getTimeline } from './cases.api'
import type { CaseDetail, TimelineEntry } from './types'

/** A case with its history; late answers are dropped. */
export function useCase(caseNo: Ref<string | null>) {
  const detail = shallowRef<CaseDetail | null>(null)
  const timeline = shallowRef<TimelineEntry[]>([])
  const loading = ref(false)
  const error = shallowRef<unknown>(null)
  let run = 0

  async function load() {
    const mine = ++run
    const no = caseNo.value
    error.value = null
    if (!no) {
      detail.value = null
      timeline.value = []
      return
    }
    loading.value = true
    try {
      const [found, history] = await Promise.all([getCase(no), getTimeline(no)])
      if (mine !== run) return
      detail.value = found
      timeline.value = history
    } catch (problem) {
      if (mine === run) error.value = problem
    } finally {
      if (mine === run) loading.value = false
    }
  }

  watch(caseNo, load, { immediate: true })
  return { detail, timeline, loading, error, load }
}
