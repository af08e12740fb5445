import { computed, reactive, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
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
  const route = useRoute()
  const router = useRouter()
  const filters = reactive<RegisterQuery>(fromAddress(route.query))
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

  watch(filters, () => {
    void router.replace({ query: toAddress(filters) })
    void list.reload()
  })
  return { filters, list, towns, years, byStar, show }
}

/** The filters as the address carries them; what is no filter of ours is left out. */
export function fromAddress(query: LocationQuery): RegisterQuery {
  return {
    year: number(query.year),
    level: text(query.level),
    town: text(query.town),
    star: number(query.star),
    q: text(query.q),
  }
}

function toAddress(filters: RegisterQuery): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, String(value)]),
  )
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')
const number = (value: unknown) => (/^\d+$/.test(text(value)) ? Number(value) : '')
