import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FormValues } from '@/fields/submission'
import type { TaskDetail } from './types'

/** Whether an opinion is asked for with what is chosen now; the server decides, this only says so in time. */
export function useDemands(task: Ref<TaskDetail>, values: Ref<FormValues>) {
  const { t } = useI18n()
  const asked = computed(() => {
    const { always, decisions } = task.value.demands.opinion
    return always || decisions.includes(String(values.value['decision'] ?? ''))
  })
  const words = computed(() => {
    const least = task.value.demands.shortestOpinion
    if (!asked.value) return t('cases.opinion')
    return least > 1 ? t('cases.opinionAtLeast', { n: least }) : t('cases.opinionAsked')
  })
  return { asked, words }
}
