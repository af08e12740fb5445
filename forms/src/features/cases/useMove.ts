import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { problemOf } from '@/shared/api/problem'
import * as api from './cases.api'
import type { Move, Operation, PersonRef } from './types'

interface Choice {
  value: string
  label: string
  detail: string
  ends: string
  straight: boolean
  refusal: string | null
}

/** One operation on a task: what it would do, what it needs, and the act. */
export function useMove(taskId: string, operation: Operation) {
  const { t } = useI18n()
  const choices = shallowRef<Choice[]>([])
  const chosen = ref('')
  const straight = ref(false)
  const comment = ref('')
  const loading = ref(true)
  const sending = ref(false)
  const error = shallowRef<unknown>(null)
  const refusal = ref('')
  /** Why there is nothing to decide; shown in place of the form. */
  const nothing = ref<string | undefined>()

  const named = (person: PersonRef) => [person.name, person.title].filter(Boolean).join(' ')
  const detail = (move: Move) =>
    move.receiver ? t('cases.moves.gets', { name: named(move.receiver) }) : t('cases.moves.postGets')
  const ends = (move: Move) => move.ends.map((end) => [end.step, end.holder?.name].filter(Boolean).join(' ')).join('、')
  const step = (move: Move): Choice => ({
    value: move.step,
    label: move.title,
    detail: detail(move),
    ends: ends(move),
    straight: move.straight,
    refusal: move.refusal?.title ?? null,
  })

  async function find(): Promise<Choice[]> {
    if (operation === 'return') return (await api.getReturns(taskId)).map(step)
    if (operation === 'withdraw') {
      const move = await api.getWithdrawal(taskId)
      nothing.value = move.refusal?.title
      return []
    }
    if (operation === 'transfer' || operation === 'delegate') {
      return (await api.getColleagues(taskId, operation)).map((person) => ({
        value: person.username,
        label: person.name,
        detail: person.title ?? '',
        ends: '',
        straight: false,
        refusal: null,
      }))
    }
    return []
  }

  /** Whether the case could come straight back here from the chosen step. */
  const canStraight = computed(() => choices.value.some((choice) => choice.value === chosen.value && choice.straight))

  const needsChoice = ['return', 'transfer', 'delegate'].includes(operation)

  async function look() {
    loading.value = true
    error.value = null
    nothing.value = undefined
    try {
      choices.value = await find()
      chosen.value = choices.value.find((choice) => !choice.refusal && operation === 'return')?.value ?? ''
      if (needsChoice && choices.value.length === 0) {
        nothing.value = t(operation === 'return' ? 'cases.moves.nowhere' : 'cases.moves.nobody')
      }
    } catch (problem) {
      error.value = problem
    } finally {
      loading.value = false
    }
  }

  function send(text: string): Promise<unknown> {
    switch (operation) {
      case 'return':
        return api.returnTask(taskId, chosen.value, straight.value && canStraight.value, text)
      case 'withdraw':
        return api.withdrawTask(taskId, text)
      case 'answer':
        return api.giveOpinion(taskId, text)
      case 'recall':
        return api.recallTask(taskId, text)
      default:
        return api.handOver(taskId, operation, chosen.value, text)
    }
  }

  /** Answers whether it is done. */
  async function act(): Promise<boolean> {
    const text = comment.value.trim()
    refusal.value = ''
    if (needsChoice && !chosen.value) refusal.value = t('cases.moves.needChoice')
    else if (!text) refusal.value = t(operation === 'answer' ? 'cases.moves.needOpinion' : 'cases.moves.needReason')
    if (refusal.value) return false
    sending.value = true
    try {
      await send(text)
      return true
    } catch (problem) {
      refusal.value = problemOf(problem).title
      return false
    } finally {
      sending.value = false
    }
  }

  return { choices, chosen, straight, canStraight, comment, loading, sending, error, refusal, nothing, look, act }
}
