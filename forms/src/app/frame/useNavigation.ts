import { CircleCheck, House, Message, Plus, Promotion, Star, Tickets } from '@element-plus/icons-vue'
import { computed, type Component, type ComputedRef } from 'vue'
import { useCounts } from '@/shared/counts.store'

export interface NavigationItem {
  name: string
  title: string
  icon: Component
  /** Red number: waits for me. */
  badge?: string
  /** Grey number: only to read. */
  quiet?: string
}

/** The left menu: what I have to do first, the business areas below. */
export function useNavigation(): { own: ComputedRef<NavigationItem[]>; business: ComputedRef<NavigationItem[]> } {
  const counts = useCounts()
  const own = computed<NavigationItem[]>(() => [
    { name: 'workbench', title: 'nav.workbench', icon: House },
    { name: 'inbox', title: 'nav.todo', icon: Tickets, badge: counts.text('todo') },
    { name: 'done', title: 'nav.done', icon: CircleCheck },
    { name: 'started', title: 'nav.started', icon: Promotion },
    { name: 'cc', title: 'nav.cc', icon: Message, quiet: counts.text('cc') },
    { name: 'start', title: 'nav.start', icon: Plus },
  ])
  const business = computed<NavigationItem[]>(() => [{ name: 'register', title: 'nav.register', icon: Star }])
  return { own, business }
}
