import { computed, onBeforeUnmount, reactive, ref, shallowRef } from 'vue'
import { problemOf, type Problem } from '@/shared/api/problem'
import type { PersonRef } from '@/shared/api/types'
import {
  findPeople,
  getHandovers,
  getProgress,
  previewHandover,
  startHandover,
  type HandoverLine,
  type HandoverPreview,
  type HandoverProgress,
} from './handover.api'

const PAUSE = 1_500

/** A handover from the first look to the last task. */
export function useHandover() {
  const person = ref('')
  const people = shallowRef<PersonRef[]>([])
  const preview = shallowRef<HandoverPreview | null>(null)
  const progress = shallowRef<HandoverProgress | null>(null)
  const history = shallowRef<HandoverLine[]>([])
  const successors = reactive<Record<string, string>>({})
  const reason = ref('')
  const busy = ref(false)
  const error = shallowRef<Problem | null>(null)
  let timer = 0

  const chosen = computed(() =>
    Object.entries(successors)
      .filter(([, to]) => to !== '')
      .map(([post, to]) => ({ post, person: to })),
  )
  const ready = computed(() => chosen.value.length > 0 && reason.value.trim() !== '' && !busy.value)

  async function attempt(work: () => Promise<void>) {
    busy.value = true
    error.value = null
    try {
      await work()
    } catch (thrown) {
      error.value = problemOf(thrown)
    } finally {
      busy.value = false
    }
  }

  const look = () =>
    attempt(async () => {
      preview.value = await previewHandover(person.value)
      Object.keys(successors).forEach((post) => delete successors[post])
      preview.value.posts.forEach((post) => (successors[post.audience] = ''))
      history.value = await getHandovers()
    })

  function forAll(username: string) {
    preview.value?.posts
      .filter((post) => post.candidates.some((one) => one.username === username))
      .forEach((post) => (successors[post.audience] = username))
  }

  const start = () =>
    attempt(async () => {
      const whose = preview.value?.person.username ?? ''
      const begun = await startHandover(whose, chosen.value, reason.value)
      reason.value = ''
      await follow(begun.id)
      history.value = await getHandovers()
    })

  /** Looks again until every task is settled. */
  async function follow(id: string) {
    window.clearTimeout(timer)
    progress.value = await getProgress(id)
    if (progress.value.handover.finishedAt === null) {
      timer = window.setTimeout(() => void attempt(() => follow(id)), PAUSE)
    }
  }

  async function find(words: string) {
    people.value = await findPeople(words)
  }

  onBeforeUnmount(() => window.clearTimeout(timer))
  return {
    person,
    people,
    preview,
    progress,
    history,
    successors,
    reason,
    busy,
    ready,
    error,
    look,
    forAll,
    start,
    follow,
    find,
  }
}
