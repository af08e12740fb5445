import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { anItem, someCounts } from '@/shared/testing/samples'
import { server } from '@/shared/testing/server'
import InboxPage from './InboxPage.vue'

vi.mock('@/features/cases/TaskPanel.vue', async () => {
  const { defineComponent, h } = await import('vue')
  const TaskPanel = defineComponent({
    props: { taskId: { type: String, required: true } },
    setup: (props) => () => h('p', { 'data-testid': 'panel' }, props.taskId),
  })
  return { __esModule: true, default: TaskPanel }
})

const screenIs = vi.hoisted(() => ({ phone: false }))
vi.mock('@/shared/useViewport', async () => {
  const { ref } = await import('vue')
  return { usePhone: () => ref(screenIs.phone) }
})

const rows = ['a', 'b', 'odd'].map((taskId) =>
  anItem({ taskId, caseNo: `SU-2026-${taskId}`, caseTitle: `用印 ${taskId}`, unread: taskId === 'b' }),
)
const able = (taskId: string) => ({
  taskId,
  step: 'use:1/check',
  stepTitle: '审核用印',
  decisions: [{ value: 'approve', title: '同意' }],
  reason: null,
})
const bulk = (state: string, ends: string[]) => ({
  id: 'h1',
  step: '审核用印',
  decision: 'approve',
  decisionTitle: '同意',
  comment: '同意。',
  state,
  createdAt: new Date().toISOString(),
  secondsLeft: state === 'held' ? 30 : 0,
  items: ['a', 'b'].map((taskId, at) => ({
    taskId,
    caseNo: `SU-2026-${taskId}`,
    caseTitle: `用印 ${taskId}`,
    state: ends[at],
    refusal: ends[at] === 'refused' ? { code: 'task.finished', title: '该事项已经办结' } : null,
  })),
})
let sent: { taskIds: string[]; decision: string; comment?: string }[] = []
let latest: unknown[] = []
let undone = 0

beforeEach(() => {
  screenIs.phone = false
  sent = []
  latest = []
  undone = 0
  sessionStorage.clear()
  server.use(
    http.get('*/api/inbox/counts', () => HttpResponse.json(someCounts(3))),
    http.get('*/api/inbox', () => HttpResponse.json({ items: rows, nextCursor: null })),
    http.get('*/api/phrases', () => HttpResponse.json({ keepsOffice: false, items: [] })),
    http.get('*/api/tasks/:id', () => new HttpResponse(null, { status: 404 })),
    http.post('*/api/tasks/:id/read', () => new HttpResponse(null, { status: 204 })),
    http.get('*/api/inbox/bulk', () => HttpResponse.json({ items: latest })),
    http.post('*/api/inbox/bulk/check', async ({ request }) => {
      const { taskIds } = (await request.json()) as { taskIds: string[] }
      const reason = { code: 'bulk.sealed', title: '密封评审的意见须单独填写' }
      return HttpResponse.json({
        items: taskIds.map((id) => (id === 'odd' ? { ...able(id), step: null, decisions: [], reason } : able(id))),
      })
    }),
    http.post('*/api/inbox/bulk', async ({ request }) => {
      sent.push((await request.json()) as (typeof sent)[number])
      return HttpResponse.json(bulk('held', ['held', 'held']))
    }),
    http.delete('*/api/inbox/bulk/h1', () => {
      undone++
      return HttpResponse.json(bulk('undone', ['undone', 'undone']))
    }),
  )
})

const tick = (no: string) => screen.findByRole('checkbox', { name: new RegExp(`SU-2026-${no}$`) })

it('decides what is ticked with one opinion, and takes it back', async () => {
  const user = userEvent.setup()
  await mountPage(InboxPage, { at: '/todo' })
  await user.click(await tick('a'))
  const bar = await screen.findByRole('region', { name: '批量办理' })
  await user.click(await tick('b'))
  await waitFor(() => expect(within(bar).getByRole('status')).toHaveTextContent('已选 2 件「审核用印」'))

  await user.type(within(bar).getByRole('textbox', { name: '共用意见' }), '同意𠮷㼆👍')
  await user.click(within(bar).getByRole('button', { name: '批量同意' }))

  await waitFor(() => expect(sent).toEqual([{ taskIds: ['a', 'b'], decision: 'approve', comment: '同意𠮷㼆👍' }]))
  expect(await screen.findByText(/2 件「审核用印」将批量同意，\d+ 秒内可撤销/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '撤销' }))
  await waitFor(() => expect(undone).toBe(1))
  expect(screen.queryByText(/秒内可撤销/)).not.toBeInTheDocument()
})

it('says why a task cannot be ticked', async () => {
  const user = userEvent.setup()
  await mountPage(InboxPage, { at: '/todo' })
  await user.click(await tick('a'))

  const odd = await tick('odd')
  await waitFor(() => expect(odd).toBeDisabled())
  expect(screen.getByText('密封评审的意见须单独填写')).toBeInTheDocument()
})

it('ticks with x and goes to the opinion with a', async () => {
  const user = userEvent.setup()
  await mountPage(InboxPage, { at: '/todo' })
  await tick('a')
  await screen.findByTestId('panel')

  await user.keyboard('x')
  const opinion = await screen.findByRole('textbox', { name: '共用意见' })
  await user.keyboard('a')
  expect(opinion).toHaveFocus()
  await user.keyboard('x?')
  expect(opinion).toHaveValue('x?')
})

it('finds the results again after the page was left', async () => {
  latest = [bulk('done', ['done', 'refused'])]
  const user = userEvent.setup()
  await mountPage(InboxPage, { at: '/todo' })

  expect(await screen.findByText('已批量同意 1 件「审核用印」，1 件未办')).toBeInTheDocument()
  expect(screen.getByText('该事项已经办结')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '知道了' }))
  expect(screen.queryByText(/已批量同意/)).not.toBeInTheDocument()
})

it('marks what has not been opened yet', async () => {
  await mountPage(InboxPage, { at: '/todo' })
  expect(await screen.findByText('未读')).toBeInTheDocument()
})

it('ticks cards on a phone, which open as ever when that is over', async () => {
  screenIs.phone = true
  const scrolled = vi.fn()
  Element.prototype.scrollIntoView = scrolled
  const user = userEvent.setup()
  const { router } = await mountPage(InboxPage, { at: '/todo' })
  const card = (title: string) => screen.findByRole('link', { name: new RegExp(title) })
  await card('用印 a')
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: '多选' }))
  await user.click(await card('用印 a'))
  await user.click(await tick('b'))
  expect(await tick('b')).toBeChecked()
  const bar = await screen.findByRole('region', { name: '批量办理' })
  await waitFor(() => expect(within(bar).getByRole('status')).toHaveTextContent('已选 2 件「审核用印」'))
  expect(router.currentRoute.value.path).toBe('/todo')
  await user.click(within(bar).getByRole('button', { name: '批量同意' }))
  await waitFor(() => expect(sent).toHaveLength(1))

  await waitFor(() => expect(scrolled).toHaveBeenCalled())
  await waitFor(() => expect(screen.queryByRole('checkbox')).not.toBeInTheDocument())
  await user.click(await card('用印 b'))
  await waitFor(() => expect(router.currentRoute.value.path).not.toBe('/todo'))
})
