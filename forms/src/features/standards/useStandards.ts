import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { useSession } from '@/shared/auth/session.store'
import { useLatest, type Latest } from '@/shared/useLatest'
import {
  getEdition,
  getEditions,
  prepareEdition,
  releaseEdition,
  type Edition,
  type EditionLine,
} from './standards.api'

export interface Standards {
  shelf: ShallowRef<EditionLine[]>
  chosen: Ref<string>
  opened: Latest<Edition, [EditionLine]>
  failure: ShallowRef<unknown>
  /** The year a draft can be prepared for; null when there is one or the reader does not prepare. */
  nextYear: ComputedRef<number | null>
  show: () => Promise<void>
  open: () => Promise<void>
  prepare: () => Promise<void>
  release: () => Promise<void>
}

export const keyOf = (edition: EditionLine) => `${edition.year}-${edition.version}`

/** The editions of the standard, one of them open. */
export function useStandards(): Standards {
  const session = useSession()
  const shelf = shallowRef<EditionLine[]>([])
  const mayPrepare = ref(false)
  const chosen = ref('')
  const failure = shallowRef<unknown>(null)
  const opened = useLatest(getEdition)
  const line = computed(() => shelf.value.find((edition) => keyOf(edition) === chosen.value) ?? null)
  const nextYear = computed(() => {
    const year = session.now().getFullYear() + 1
    const drafted = shelf.value.some((edition) => edition.year === year && edition.state === 'draft')
    return mayPrepare.value && !drafted ? year : null
  })

  async function show(): Promise<void> {
    failure.value = null
    try {
      const answer = await getEditions()
      shelf.value = answer.items
      mayPrepare.value = answer.mayPrepare
      if (!line.value && answer.items[0]) chosen.value = keyOf(answer.items[0])
      await open()
    } catch (thrown) {
      failure.value = thrown
    }
  }

  async function open(): Promise<void> {
    if (line.value) await opened.load(line.value)
  }

  async function prepare(): Promise<void> {
    const base = shelf.value.find((edition) => edition.state === 'released')
    if (!base || nextYear.value === null) return
    const draft = await prepareEdition(nextYear.value, base)
    chosen.value = keyOf(draft)
    await show()
  }

  async function release(): Promise<void> {
    if (!line.value || !opened.data.value) return
    await releaseEdition(line.value, opened.data.value.revision)
    await show()
  }

  return { shelf, chosen, opened, failure, nextYear, show, open, prepare, release }
}
