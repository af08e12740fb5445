import { nextTick, onActivated, type Ref } from 'vue'

/** A list in a kept page comes back where it was left: the browser forgets that when the page is put aside. */
export function useKeptScroll(scroller: Readonly<Ref<HTMLElement | null>>): { hold: () => void } {
  let top = 0
  const hold = () => (top = scroller.value?.scrollTop ?? top)
  onActivated(async () => {
    await nextTick()
    if (scroller.value) scroller.value.scrollTop = top
  })
  return { hold }
}
