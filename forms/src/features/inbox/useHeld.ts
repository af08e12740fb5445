import { onBeforeUnmount, onDeactivated, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { useOnShown } from '@/shared/useOnShown'
import { getBulks, undoBulk, type Bulk } from './bulk.api'

const LOOK = 1_000
const SEEN = 'jianxing.bulkSeen'

export interface Held {
  /** Decisions for many tasks that are about to be carried out, or whose results nobody has put away yet. */
  bulks: ShallowRef<Bulk[]>
  seconds: (bulk: Bulk) => number
  add: (bulk: Bulk) => void
  undo: (id: string) => Promise<void>
  dismiss: (id: string) => void
  error: Ref<unknown>
}

/** Counts down what can still be undone and brings the results, also after the page was left and opened again. */
export function useHeld(changed: (bulk: Bulk) => void): Held {
  const bulks = shallowRef<Bulk[]>([])
  const error = ref<unknown>(null)
  const now = ref(Date.now())
  let read = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false

  const running = (bulk: Bulk) => bulk.state === 'held' || bulk.state === 'running'
  const seconds = (bulk: Bulk) => Math.max(0, Math.ceil(bulk.secondsLeft - (now.value - read) / 1000))
  const seen = () => new Set<string>(JSON.parse(sessionStorage.getItem(SEEN) ?? '[]') as string[])

  async function look(): Promise<void> {
    if (asking) return
    asking = true
    try {
      const before = new Set(bulks.value.filter(running).map(({ id }) => id))
      const put = seen()
      const found = await getBulks()
      read = Date.now()
      bulks.value = found.filter(
        (bulk) => running(bulk) || (bulk.state === 'done' && before.has(bulk.id)) || known(bulk, put),
      )
      error.value = null
      bulks.value.filter((bulk) => bulk.state === 'done' && before.has(bulk.id)).forEach(changed)
    } catch (thrown) {
      error.value = thrown
    } finally {
      asking = false
    }
  }

  /** Results stay until they are put away, those of the last hour at least. */
  function known(bulk: Bulk, put: Set<string>): boolean {
    return bulk.state === 'done' && !put.has(bulk.id) && Date.now() - new Date(bulk.createdAt).getTime() < 3_600_000
  }

  async function tick(): Promise<void> {
    now.value = Date.now()
    if (bulks.value.some((bulk) => running(bulk) && seconds(bulk) === 0)) await look()
    if (bulks.value.some(running)) start()
  }

  function start(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void tick(), LOOK)
  }

  function add(bulk: Bulk): void {
    bulks.value = [bulk, ...bulks.value.filter(({ id }) => id !== bulk.id)]
    read = now.value = Date.now()
    start()
  }

  async function undo(id: string): Promise<void> {
    try {
      changed(await undoBulk(id))
      bulks.value = bulks.value.filter((bulk) => bulk.id !== id)
      error.value = null
    } catch (thrown) {
      error.value = thrown
      await look()
      start()
    }
  }

  function dismiss(id: string): void {
    sessionStorage.setItem(SEEN, JSON.stringify([...seen(), id]))
    bulks.value = bulks.value.filter((bulk) => bulk.id !== id)
  }

  const rest = () => clearTimeout(timer)
  useOnShown(() => void look().then(start))
  onDeactivated(rest)
  onBeforeUnmount(rest)
  return { bulks, seconds, add, undo, dismiss, error }
}
