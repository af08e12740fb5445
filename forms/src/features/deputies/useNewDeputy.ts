import { computed, reactive, shallowRef, watch } from 'vue'
import { problemOf } from '@/shared/api/problem'
import type { PersonRef } from '@/shared/api/types'
import { useSending } from '@/shared/useSending'
import { arrangeDeputy, getDeputyChoice, getPeople } from './deputies.api'

type Choice = Awaited<ReturnType<typeof getDeputyChoice>>

const startOf = (day: string) => `${day}T00:00:00+08:00`
/** The day after: the last day chosen counts until it is over. */
const endOf = (day: string) => new Date(new Date(startOf(day)).getTime() + 86_400_000).toISOString()

/** A deputyship while it is being typed. */
export function useNewDeputy(arranged: () => void) {
  const form = reactive({
    person: '',
    posts: [] as string[],
    deputy: '',
    types: [] as string[],
    from: '',
    until: '',
    reason: '',
  })
  const choice = shallowRef<Choice | null>(null)
  const people = shallowRef<PersonRef[]>([])
  const { sending, refusal, attempt } = useSending()
  const complete = computed(() => form.deputy !== '' && form.from && form.until && form.from <= form.until)

  async function look() {
    try {
      choice.value = await getDeputyChoice(form.person || null, form.posts)
      if (!choice.value.candidates.some((one) => one.username === form.deputy)) form.deputy = ''
    } catch (thrown) {
      refusal.value = problemOf(thrown)
    }
  }

  async function find(words: string) {
    people.value = await getPeople(words)
  }

  async function submit() {
    if (!complete.value) return
    await attempt(async () => {
      await arrangeDeputy({
        person: form.person || null,
        deputy: form.deputy,
        from: startOf(form.from),
        until: endOf(form.until),
        posts: form.posts,
        types: form.types,
        reason: form.reason || null,
      })
      arranged()
    })
  }

  watch(
    () => form.person,
    () => {
      form.posts = []
      void look()
    },
    { immediate: true },
  )
  watch(
    () => form.posts,
    () => void look(),
  )

  return { form, choice, people, complete, sending, refusal, find, submit }
}
