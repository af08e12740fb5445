import { onBeforeUnmount, shallowRef, watch, type Ref } from 'vue'
import type { FormValues } from '@/fields/submission'
import { previewTask } from './cases.api'
import type { NextChoice, TaskDetail } from './types'

const PAUSE = 500

/** Who follows, as the form stands now; asked when typing pauses, and an answer that comes late is dropped. */
export function usePreview(task: Ref<TaskDetail>, values: Ref<FormValues>) {
  const next = shallowRef<NextChoice[]>(task.value.next)
  let timer: ReturnType<typeof setTimeout> | undefined
  let run = 0

  async function ask() {
    const mine = ++run
    const { taskId } = task.value
    try {
      const answer = await previewTask(taskId, values.value)
      if (mine === run) next.value = answer
    } catch {
      // what was foreseen before stays: looking ahead never stands in the way of acting
    }
  }

  watch(task, (read) => {
    run++
    next.value = read.next
  })
  watch(values, () => {
    clearTimeout(timer)
    if (task.value.operations.includes('complete')) timer = setTimeout(() => void ask(), PAUSE)
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    run++
  })
  return next
}
