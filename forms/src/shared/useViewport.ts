import { onScopeDispose, readonly, ref, type Ref } from 'vue'

const PHONE = '(max-width: 767px)'

/** True on a phone: bottom tabs and cards instead of menu and tables. */
export function usePhone(): Readonly<Ref<boolean>> {
  const query = window.matchMedia(PHONE)
  const phone = ref(query.matches)
  const changed = (event: MediaQueryListEvent) => (phone.value = event.matches)
  query.addEventListener('change', changed)
  onScopeDispose(() => query.removeEventListener('change', changed))
  return readonly(phone)
}
