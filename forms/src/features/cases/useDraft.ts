import { onBeforeUnmount, ref, shallowRef, type Ref } from 'vue'
import type { FormValues } from '@/fields/submission'
import { saveDraft } from './cases.api'

const PAUSE = 2000

export type DraftState = 'none' | 'typing' | 'saved' | 'kept-here'

/** Saves what is typed every few seconds; without a network it stays in this browser until it can be sent. */
export function useDraft(taskId: Ref<string | null>) {
  const state = ref<DraftState>('none')
  const savedAt = ref<string | null>(null)
  const waiting = shallowRef<FormValues | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  const key = (id: string) => `jianxing.draft.${id}`

  function typed(data: FormValues) {
    waiting.value = data
    state.value = 'typing'
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), PAUSE)
  }

  async function flush() {
    clearTimeout(timer)
    const id = taskId.value
    const data = waiting.value
    if (!id || !data) return
    waiting.value = null
    localStorage.setItem(key(id), JSON.stringify(data))
    try {
      savedAt.value = (await saveDraft(id, data)).savedAt
      localStorage.removeItem(key(id))
      state.value = 'saved'
    } catch {
      state.value = 'kept-here'
    }
  }

  /** What an interrupted save left behind in this browser. */
  function keptHere(id: string): FormValues | null {
    const text = localStorage.getItem(key(id))
    return text ? (JSON.parse(text) as FormValues) : null
  }

  function forget() {
    clearTimeout(timer)
    waiting.value = null
    if (taskId.value) localStorage.removeItem(key(taskId.value))
    state.value = 'none'
  }

  onBeforeUnmount(() => void flush())
  return { state, savedAt, typed, flush, keptHere, forget }
}
