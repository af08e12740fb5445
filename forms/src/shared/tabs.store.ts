import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { RouteLocationNormalizedLoaded } from 'vue-router'

export interface Tab {
  /** The path is the identity: two cases are two tabs, two filters of one list are not. */
  path: string
  fullPath: string
  titleKey: string
  title: string | null
  scroll: number
}

const HOME = '/'
const KEPT = 'jianxing.tabs'
const AT_MOST = 12

/** The pages left open under the top bar; each keeps its state until it is closed. */
export const useTabs = defineStore('tabs', () => {
  const tabs = ref<Tab[]>(restored())
  const keys = computed(() => tabs.value.map((tab) => tab.path))

  function opened(route: RouteLocationNormalizedLoaded): void {
    const known = tabs.value.find((tab) => tab.path === route.path)
    if (known) known.fullPath = route.fullPath
    else {
      const titleKey = route.meta.title ?? ''
      tabs.value.push({ path: route.path, fullPath: route.fullPath, titleKey, title: null, scroll: 0 })
      if (tabs.value.length > AT_MOST) tabs.value.splice(1, 1)
    }
    keep()
  }

  /** Closes a tab and says where to go when it was the one in front. */
  function close(path: string): string {
    const index = tabs.value.findIndex((tab) => tab.path === path)
    if (index < 0 || path === HOME) return HOME
    tabs.value.splice(index, 1)
    keep()
    return (tabs.value[index] ?? tabs.value[index - 1])?.fullPath ?? HOME
  }

  function name(path: string, title: string): void {
    const tab = tabs.value.find((candidate) => candidate.path === path)
    if (tab) tab.title = title
    keep()
  }

  function keep(): void {
    sessionStorage.setItem(KEPT, JSON.stringify(tabs.value))
  }

  return { tabs, keys, opened, close, name }
})

function restored(): Tab[] {
  const home: Tab = { path: HOME, fullPath: HOME, titleKey: 'nav.workbench', title: null, scroll: 0 }
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as Tab[]
    return [home, ...kept.filter((tab) => tab.path !== HOME)]
  } catch {
    return [home]
  }
}
