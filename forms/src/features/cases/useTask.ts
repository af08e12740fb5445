import { ref, shallowRef, watch, type Ref } from 'vue'
import { claimTask, completeTask, getTask, releaseTask } from './cases.api'
import { takeTask } from './prefetch'
import type { Completion, TaskDetail } from './types'
import type { FormValues } from '@/fields/submission'

/** One task with its form; late answers of a task that is no longer shown are dropped. */
export function useTask(taskId: Ref<string | null>) {
  const task = shallowRef<TaskDetail | null>(null)
  const loading = ref(false)
  const error = shallowRef<unknown>(null)
  const sending = ref(false)
  let run = 0
  let idempotencyKey = crypto.randomUUID()

  async function load(ask = getTask) {
    const mine = ++run
    const id = taskId.value
    error.value = null
    if (!id) {
      task.value = null
      return
    }
    loading.value = true
    try {
      const answer = await ask(id)
      if (mine === run) task.value = answer
    } catch (problem) {
      if (mine === run) {
        task.value = null
        error.value = problem
      }
    } finally {
      if (mine === run) loading.value = false
    }
  }

  async function complete(data: FormValues, comment: string): Promise<Completion> {
    sending.value = true
    try {
      return await completeTask(taskId.value ?? '', data, comment, idempotencyKey)
    } finally {
      sending.value = false
    }
  }

  const claim = () => claimTask(taskId.value ?? '').then(() => load())
  const release = () => releaseTask(taskId.value ?? '').then(() => load())
  /** A changed answer is a new request; the same answer sent again after a lost network is not. */
  const changed = () => (idempotencyKey = crypto.randomUUID())

  watch(taskId, () => load(takeTask), { immediate: true })
  return { taskId, task, loading, error, sending, load: () => load(), complete, claim, release, changed }
}
