import { render, type RenderResult } from '@testing-library/vue'
import { createPinia, setActivePinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { i18n } from '@/locales'
import { useSession } from '@/shared/auth/session.store'

const Nothing = { template: '<div />' }
const NAMES = {
  workbench: '/',
  inbox: '/todo',
  start: '/start',
  campaign: '/campaign',
  results: '/campaign/:no/results',
  register: '/register',
  site: '/sites/:unit',
  search: '/search',
  task: '/tasks/:taskId',
  case: '/cases/:no',
  sheet: '/cases/:no/sheet',
  notices: '/notices',
  documents: '/documents',
  document: '/documents/:id',
  publicNotice: '/publicity/:id',
  printNotice: '/publicity/:id/print',
}

/** A page as it stands in the app, with the clock of the county on the day the tests are about. */
export async function mountPage(
  page: Component,
  options: { at?: string; now?: string; props?: Record<string, unknown>; stubs?: Record<string, Component> } = {},
): Promise<RenderResult & { router: Router }> {
  const pinia = createPinia()
  setActivePinia(pinia)
  const now = new Date(options.now ?? '2026-09-08T09:20:00+08:00')
  useSession().now = () => now
  const router = createRouter({
    history: createMemoryHistory(),
    routes: Object.entries(NAMES).map(([name, path]) => ({ name, path, component: Nothing })),
  })
  await router.push(options.at ?? '/')
  const result = render(page, {
    props: options.props ?? {},
    global: { plugins: [pinia, i18n, router], stubs: options.stubs ?? {} },
  })
  return Object.assign(result, { router })
}
