import { onActivated, onBeforeUnmount, onDeactivated, onMounted } from 'vue'

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], .fjs-container'

export interface ListKeys {
  rows: () => HTMLElement[]
  /** Ticks the row that has the focus. */
  tick?: (row: HTMLElement) => void
  /** Goes to the opinion, where the decision is a press away. */
  approve?: () => void
  help?: () => void
}

/** j and k walk the list, Enter opens what has the focus, x ticks it, a goes to the opinion; never while typing. */
export function useListKeys(keys: ListKeys): void {
  function here(all: HTMLElement[]): number {
    const focused = all.findIndex((row) => row === document.activeElement)
    return focused >= 0 ? focused : all.findIndex((row) => row.getAttribute('aria-current') === 'true')
  }

  function walk(step: number): void {
    const all = keys.rows()
    const next = all[Math.min(all.length - 1, Math.max(0, here(all) + step))]
    next?.focus()
    next?.scrollIntoView?.({ block: 'nearest' })
  }

  function tick(): void {
    const all = keys.rows()
    const row = all[here(all)]
    if (row) keys.tick?.(row)
  }

  const acts: Record<string, () => void> = {
    j: () => walk(1),
    k: () => walk(-1),
    x: tick,
    a: () => keys.approve?.(),
    '?': () => keys.help?.(),
  }

  function pressed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest(TYPING)) return
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  const listen = () => document.addEventListener('keydown', pressed)
  const rest = () => document.removeEventListener('keydown', pressed)
  onMounted(listen)
  onActivated(listen)
  onDeactivated(rest)
  onBeforeUnmount(rest)
}
