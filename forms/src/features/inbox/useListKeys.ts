import { onActivated, onBeforeUnmount, onDeactivated, onMounted } from 'vue'

const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"], .fjs-container'

/** j and k walk the list, Enter opens what has the focus; never while somebody types. */
export function useListKeys(rows: () => HTMLElement[]): void {
  function walk(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest(TYPING)) return
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
    if (step === 0) return
    const all = rows()
    const here = all.findIndex((row) => row === document.activeElement)
    const open = all.findIndex((row) => row.getAttribute('aria-current') === 'true')
    const from = here >= 0 ? here : open
    const next = all[Math.min(all.length - 1, Math.max(0, from + step))]
    next?.focus()
    next?.scrollIntoView?.({ block: 'nearest' })
    event.preventDefault()
  }
  const listen = () => document.addEventListener('keydown', walk)
  const rest = () => document.removeEventListener('keydown', walk)
  onMounted(listen)
  onActivated(listen)
  onDeactivated(rest)
  onBeforeUnmount(rest)
}
