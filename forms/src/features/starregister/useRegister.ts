import { computed, reactive, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { UnitRef } from '@/shared/api/types'
import { useSession } from '@/shared/auth/session.store'
import { usePaged, type Paged } from '@/shared/usePaged'
import { getRegister, getTowns, type RegisterEntry, type RegisterQuery } from './register.api'

const YEARS_BACK = 3

export interface Register {
  filters: RegisterQuery
  list: Paged<RegisterEntry>
  towns: ShallowRef<UnitRef[]>
  years: ComputedRef<number[]>
  byStar: Ref<Record<string, number>>
  show: () => Promise<void>
}

/** The stars in force and before, by year, town, star and words. */
export function useRegister(): Register {
  const session = useSession()
  const filters = reactive<RegisterQuery>({ year: '', level: '', town: '', star: '', q: '' })
  const towns = shallowRef<UnitRef[]>([])
  const byStar = ref<Record<string, number>>({})
  const list = usePaged<RegisterEntry>(async (cursor) => {
    const page = await getRegister({ ...filters }, cursor)
    byStar.value = page.byStar
    return page
  })
  const years = computed(() => {
    const year = session.now().getFullYear()
    return Array.from({ length: YEARS_BACK }, (_, back) => year - back)
  })

  async function show(): Promise<void> {
    await Promise.all([
      list.reload(),
      towns.value.length ? undefined : getTowns().then((found) => (towns.value = found)),
    ])
  }

  watch(filters, () => void list.reload())
  return { filters, list, towns, years, byStar, show }
}
