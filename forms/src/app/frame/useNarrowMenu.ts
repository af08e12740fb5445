import { computed, ref, type WritableComputedRef } from 'vue'
import { useRoute } from 'vue-router'

const CHOSEN = 'jianxing.menuNarrow'
/** Below these widths the menu gives its place to the page: on any page, and on one where a form is worked on. */
const ROOMY = 1200
const ROOMY_FOR_WORK = 1680

/** Whether the menu shows marks only: as the person chose, else as the page needs it. */
export function useNarrowMenu(): WritableComputedRef<boolean> {
  const route = useRoute()
  const chosen = ref(localStorage.getItem(CHOSEN))
  return computed({
    get: () => {
      if (chosen.value !== null) return chosen.value === '1'
      return window.innerWidth < (route.meta.fill ? ROOMY_FOR_WORK : ROOMY)
    },
    set: (narrow) => {
      chosen.value = narrow ? '1' : '0'
      localStorage.setItem(CHOSEN, chosen.value)
    },
  })
}
