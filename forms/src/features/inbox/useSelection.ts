import { computed, reactive, ref, type ComputedRef, type Ref } from 'vue'
import type { InboxItem } from '@/shared/api/types'
import { checkBulk, type CheckedTask } from './bulk.api'

const MOST = 100

export interface Selection {
  ids: ComputedRef<string[]>
  isSelected: (taskId: string) => boolean
  /** Why the task cannot be selected; undefined while nobody has asked, or when it can. */
  reason: (taskId: string) => string | undefined
  toggle: (taskId: string) => Promise<void>
  /** Selects everything shown that can be decided with the first one. */
  all: () => Promise<void>
  clear: () => void
  stepTitle: ComputedRef<string>
  decisions: ComputedRef<{ value: string; title: string }[]>
  /** What was last refused, in a sentence. */
  refused: Ref<string>
}

/** What is ticked for one decision. The server says what can be ticked; all of it is of one step. */
export function useSelection(
  shown: () => InboxItem[],
  words: { otherStep: () => string; most: () => string },
): Selection {
  const chosen = reactive(new Map<string, CheckedTask>())
  const known = reactive(new Map<string, CheckedTask>())
  const refused = ref('')

  const first = computed(() => chosen.values().next().value as CheckedTask | undefined)
  const decisions = computed(() =>
    (first.value?.decisions ?? []).filter(({ value }) =>
      [...chosen.values()].every((task) => task.decisions.some((other) => other.value === value)),
    ),
  )

  async function check(ids: string[]): Promise<void> {
    const open = ids.filter((id) => !known.has(id)).slice(0, MOST)
    if (open.length === 0) return
    for (const task of await checkBulk(open)) known.set(task.taskId, task)
  }

  const item = (taskId: string) => shown().find((other) => other.taskId === taskId)
  /** Steps that look different in the list are different; whether they are the same the server says. */
  const sameStep = (one: InboxItem | undefined, other: InboxItem | undefined) =>
    !one || !other || (one.caseType === other.caseType && one.stepId === other.stepId)

  function reason(taskId: string): string | undefined {
    const task = known.get(taskId)
    if (!task) return first.value && !sameStep(item(first.value.taskId), item(taskId)) ? words.otherStep() : undefined
    if (task.reason) return task.reason.title
    return first.value && first.value.step !== task.step ? words.otherStep() : undefined
  }

  const alike = (taskId: string) =>
    shown().flatMap((other) => (other.taskId && !other.heldBy && sameStep(item(taskId), other) ? [other.taskId] : []))

  function add(taskId: string): void {
    const task = known.get(taskId)
    if (task && !reason(taskId)) chosen.set(taskId, task)
  }

  async function toggle(taskId: string): Promise<void> {
    refused.value = ''
    if (chosen.delete(taskId)) return
    if (chosen.size >= MOST) {
      refused.value = words.most()
      return
    }
    await check([taskId])
    refused.value = reason(taskId) ?? ''
    add(taskId)
    // the others of the step are asked about meanwhile: the next ticks are answered without waiting
    void check(alike(taskId)).catch(() => undefined)
  }

  async function all(): Promise<void> {
    const ids = first.value ? alike(first.value.taskId) : []
    await check(ids)
    for (const id of ids) if (chosen.size < MOST) add(id)
  }

  function clear(): void {
    chosen.clear()
    known.clear()
    refused.value = ''
  }

  return {
    ids: computed(() => [...chosen.keys()]),
    isSelected: (taskId) => chosen.has(taskId),
    reason,
    toggle,
    all,
    clear,
    stepTitle: computed(() => first.value?.stepTitle ?? ''),
    decisions,
    refused,
  }
}
