import { computed, reactive, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { InboxItem } from '@/shared/api/types'
import { useSession } from '@/shared/auth/session.store'
import { useCounts } from '@/shared/counts.store'
import { usePaged, type Paged } from '@/shared/usePaged'
import type { Bulk } from './bulk.api'
import { getInbox, readTask, type DueFilter } from './inbox.api'
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
  after: (taskId: string) => string | null
  /** I have opened it. */
  opened: (taskId: string) => void
  /** What was decided for many: shown as such, gone when it is done; nothing else of the list moves. */
  settle: (bulk: Bulk) => Promise<void>
  /** A task I have just finished leaves the list, and is not counted as missing; answers with the one that follows. */
  leave: (taskId: string) => string | null
}

/** With fewer left the next page is fetched, so that nobody waits at the end of one. */
const FEW = 10

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

  function opened(taskId: string): void {
    const item = list.items.value.find((shown) => shown.taskId === taskId)
    if (!item || (!item.unread && !item.back)) return
    list.items.value = list.items.value.map((shown) =>
      shown.taskId === taskId ? { ...shown, unread: false, back: false } : shown,
    )
    void readTask(taskId).catch(() => undefined)
  }

  function after(taskId: string): string | null {
    const at = inOrder.value.findIndex((item) => item.taskId === taskId)
    return (inOrder.value[at + 1] ?? inOrder.value[at - 1])?.taskId ?? null
  }

  function leave(taskId: string): string | null {
    const at = inOrder.value.findIndex((item) => item.taskId === taskId)
    const next = after(taskId)
    list.items.value = list.items.value.filter((item) => item.taskId !== taskId)
    if (at >= 0 && known.value !== null) known.value -= 1
    void counts.refresh()
    if (list.items.value.length < FEW) void list.more()
    return next
  }

  async function settle(bulk: Bulk): Promise<void> {
    const states = new Map(bulk.items.map(({ taskId, state }) => [taskId, state]))
    list.items.value = list.items.value.flatMap((item) => {
      const state = item.taskId ? states.get(item.taskId) : undefined
      if (state === 'done') return []
      return [state ? { ...item, heldBy: state === 'held' ? bulk.id : null } : item]
    })
    await counts.refresh()
    known.value = counts.counts?.todo.value ?? null
    if (list.items.value.length < FEW) await (list.hasMore.value ? list.more() : list.reload())
  }

  watch(filters, () => void list.reload())
  watch(list.items, (items) => {
    for (const item of items) {
      if (types.value.every((known) => known.type !== item.caseType)) {
        types.value.push({ type: item.caseType, title: item.caseTypeTitle })
      }
    }
  })

  return { list, filters, filtered, groups, inOrder, types, arrived, refresh, after, opened, settle, leave }
}
