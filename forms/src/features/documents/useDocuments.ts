import { computed, reactive, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { useSession } from '@/shared/auth/session.store'
import { usePaged, type Paged } from '@/shared/usePaged'
import { getDocuments, type DocumentLine, type DocumentQuery } from './documents.api'

const YEARS_BACK = 3

export interface Documents {
  filters: DocumentQuery
  list: Paged<DocumentLine>
  /** The kinds met so far, by id. */
  kinds: ShallowRef<Map<string, string>>
  years: ComputedRef<number[]>
}

/** The documents the reader may see, by words, kind and year. */
export function useDocuments(): Documents {
  const session = useSession()
  const filters = reactive<DocumentQuery>({ q: '', kind: '', year: '' })
  const kinds = shallowRef(new Map<string, string>())
  const list = usePaged<DocumentLine>(async (cursor) => {
    const page = await getDocuments({ ...filters }, cursor)
    kinds.value = new Map([...kinds.value, ...page.items.map((line) => [line.kind, line.kindTitle] as const)])
    return page
  })
  const years = computed(() => {
    const year = session.now().getFullYear()
    return Array.from({ length: YEARS_BACK }, (_, back) => year - back)
  })

  watch(filters, () => void list.reload())
  return { filters, list, kinds, years }
}
