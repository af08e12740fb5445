import { computed, reactive, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { InboxItem } from '@/shared/api/types'
import { useSession } from '@/shared/auth/session.store'
import { useCounts } from '@/shared/counts.store'
import { usePaged, type Paged } from '@/shared/usePaged'
import { getInbox, type DueFilter } from './inbox.api'
import { groupByDue, type InboxGroup } from './groups'

export interface InboxFilters {
  due: DueFilter | ''
  type: string
  q: string
}

export interface Inbox {
  list: Paged<InboxItem>
  filters: InboxFilters
  filtered: ComputedRef<boolean>
  groups: ComputedRef<InboxGroup[]>
  /** Items in the order they are shown. */
  inOrder: ComputedRef<InboxItem[]>
  types: Ref<{ type: string; title: string }[]>
  arrived: ComputedRef<number>
  refresh: () => Promise<void>
  /** A task I have just finished leaves the list, and is not counted as missing; answers with the one that follows. */
  leave: (taskId: string) => string | null
}

/** What waits for me. The list never moves by itself: what has come in since is announced and fetched on demand. */
export function useInbox(): Inbox {
  const session = useSession()
  const counts = useCounts()
  const filters = reactive<InboxFilters>({ due: '', type: '', q: '' })
  const filtered = computed(() => filters.due !== '' || filters.type !== '' || filters.q !== '')
  const list = usePaged<InboxItem>((cursor) => getInbox({ view: 'todo', sort: 'due', size: 40, ...filters }, cursor))
  const types = ref<{ type: string; title: string }[]>([])
  const known = ref<number | null>(null)

  const groups = computed(() => groupByDue(list.items.value, session.now()))
  const inOrder = computed(() => groups.value.flatMap((group) => group.items))
  const arrived = computed(() => {
    const todo = counts.counts?.todo
    if (!todo || todo.capped || known.value === null || filtered.value) return 0
    return Math.max(0, todo.value - known.value)
  })

  async function refresh(): Promise<void> {
    await Promise.all([list.reload(), counts.refresh()])
    known.value = counts.counts?.todo.value ?? null
  }

  function leave(taskId: string): string | null {
    const at = inOrder.value.findIndex((item) => item.taskId === taskId)
    const next = inOrder.value[at + 1] ?? inOrder.value[at - 1]
    list.items.value = list.items.value.filter((item) => item.taskId !== taskId)
    if (at >= 0 && known.value !== null) known.value -= 1
    void counts.refresh()
    return next?.taskId ?? null
  }

  watch(filters, () => void list.reload())
  watch(list.items, (items) => {
    for (const item of items) {
      if (types.value.every((known) => known.type !== item.caseType)) {
        types.value.push({ type: item.caseType, title: item.caseTypeTitle })
      }
    }
  })

  return { list, filters, filtered, groups, inOrder, types, arrived, refresh, leave }
}
