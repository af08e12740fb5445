import userEvent from '@testing-library/user-event'
import { render, screen, waitFor } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { expect, it } from 'vitest'
import { defineComponent, h, ref, watch } from 'vue'
import { createMemoryHistory, createRouter, useRoute, type Router } from 'vue-router'
import { i18n } from '@/locales'
import { useTabs } from '@/shared/tabs.store'
import KeptPages from './KeptPages.vue'
import TabBar from './TabBar.vue'

/** A page that shows its own address and keeps what was typed. */
const CasePage = defineComponent({
  setup() {
    const route = useRoute()
    const typed = ref('')
    return () =>
      h('label', [
        `case ${String(route.params.no)}`,
        h('input', {
          value: typed.value,
          onInput: (event: Event) => (typed.value = (event.target as HTMLInputElement).value),
        }),
      ])
  },
})
const HomePage = { render: () => h('h1', 'home') }

const Frame = defineComponent({
  setup() {
    const route = useRoute()
    const tabs = useTabs()
    watch(
      () => route.fullPath,
      () => tabs.opened(route),
      { immediate: true },
    )
    return () => [h(TabBar), h(KeptPages)]
  },
})

async function open(): Promise<Router> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: HomePage, meta: { title: 'nav.workbench' } },
      { path: '/cases/:no', component: CasePage, meta: { title: 'nav.case' } },
    ],
  })
  await router.push('/')
  render(Frame, { global: { plugins: [createPinia(), i18n, router] } })
  return router
}

it('keeps what was typed in a case while another case is in front', async () => {
  const user = userEvent.setup()
  const router = await open()
  await router.push('/cases/A')
  await user.type(await screen.findByLabelText('case A'), '同意')

  await router.push('/cases/B')
  expect(await screen.findByLabelText('case B')).toHaveValue('')
  await router.push('/cases/A')

  expect(await screen.findByLabelText('case A')).toHaveValue('同意')
})

it('forgets a closed tab and goes to its neighbour', async () => {
  const user = userEvent.setup()
  const router = await open()
  await router.push('/cases/A')
  await user.type(await screen.findByLabelText('case A'), '同意')

  await user.click(screen.getByRole('button', { name: '关闭 办件' }))
  await waitFor(() => expect(router.currentRoute.value.path).toBe('/'))
  await router.push('/cases/A')

  expect(await screen.findByLabelText('case A')).toHaveValue('')
})

it('leaves the workbench open always', async () => {
  await open()

  expect(screen.getByRole('link', { name: '工作台' })).toHaveAttribute('aria-current', 'page')
  expect(screen.queryByRole('button', { name: '关闭 工作台' })).not.toBeInTheDocument()
})

it('names a tab as its page asks', async () => {
  const router = await open()
  await router.push('/cases/A')

  useTabs().name('/cases/A', '北麦村 星级评估')

  expect(await screen.findByRole('link', { name: '北麦村 星级评估' })).toBeInTheDocument()
})
