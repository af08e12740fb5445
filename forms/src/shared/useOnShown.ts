import { onActivated, onMounted } from 'vue'

/** Runs when the page comes up, and again each time a kept page comes back to the front. */
export function useOnShown(show: (again: boolean) => void): void {
  let first = true
  onMounted(() => show(false))
  onActivated(() => {
    if (!first) show(true)
    first = false
  })
}
