import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { useCounts } from '@/shared/counts.store'
import { mountPage } from '@/shared/testing/mount'
import { anItem, someCounts } from '@/shared/testing/samples'
import { server } from '@/shared/testing/server'
import InboxPage from './InboxPage.vue'

vi.mock('@/features/cases/TaskPanel.vue', async () => {
  const { defineComponent, h } = await import('vue')
  const TaskPanel = defineComponent({
    props: { taskId: { type: String, required: true } },
    emits: ['completed', 'changed'],
    setup:
      (props, { emit }) =>
      () => [
        h('p', { 'data-testid': 'panel' }, props.taskId),
        h('button', { onClick: () => emit('completed', { caseNo: 'X' }) }, 'finish'),
      ],
  })
  return { __esModule: true, default: TaskPanel }
})

const late = anItem({
  taskId: 'late',
  caseTitle: '老渡村',
  overdue: true,
  remainingWorkdays: -1,
  dueAt: '2026-09-07T18:00:00+08:00',
})
const today = anItem({ taskId: 'today', caseTitle: '北麦村' })
const soon = anItem({ taskId: 'soon', caseTitle: '麦仓村', dueAt: '2026-09-10T18:00:00+08:00', remainingWorkdays: 2 })
let asked: URL[] = []
let todo = 3

beforeEach(() => {
  asked = []
  todo = 3
  server.use(
    http.get('*/api/inbox/counts', () => HttpResponse.json(someCounts(todo))),
    http.get('*/api/inbox/bulk', () => HttpResponse.json({ items: [] })),
    http.get('*/api/tasks/:id', () => new HttpResponse(null, { status: 404 })),
    http.get('*/api/inbox', ({ request }) => {
      asked.push(new URL(request.url))
      return HttpResponse.json({ items: [late, today, soon], nextCursor: null })
    }),
  )
})

const open = () => mountPage(InboxPage, { at: '/todo' })

it('groups the tasks, says what is left in words, and opens the first', async () => {
  await open()

  const overdue = await screen.findByRole('region', { name: '逾期' })
  expect(within(overdue).getByText('老渡村')).toBeInTheDocument()
  expect(within(overdue).getByText('逾期 1 个工作日')).toBeInTheDocument()
  expect(within(screen.getByRole('region', { name: '今天到期' })).getByText('今天 18:00')).toBeInTheDocument()
  expect(within(screen.getByRole('region', { name: '本周' })).getByText('还剩 2 个工作日')).toBeInTheDocument()
  expect(await screen.findByTestId('panel')).toHaveTextContent('late')
})

it('walks with j and k and opens with Enter, but not while somebody types', async () => {
  const user = userEvent.setup()
  await open()
  await screen.findByTestId('panel')

  await user.keyboard('j')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByTestId('panel')).toHaveTextContent('today'))

  await user.keyboard('k{Enter}')
  await waitFor(() => expect(screen.getByTestId('panel')).toHaveTextContent('late'))

  const search = screen.getByRole('textbox', { name: '在列表中查找' })
  await user.type(search, 'j')
  expect(search).toHaveFocus()
})

it('goes on to the following task when one is finished', async () => {
  const user = userEvent.setup()
  await open()
  await screen.findByTestId('panel')
  todo = 2

  await user.click(screen.getByRole('button', { name: 'finish' }))

  await waitFor(() => expect(screen.getByTestId('panel')).toHaveTextContent('today'))
  expect(screen.queryByText('老渡村')).not.toBeInTheDocument()
  expect(screen.queryByText(/件新到/)).not.toBeInTheDocument()
})

it('announces what has come in and leaves the list alone until asked', async () => {
  const user = userEvent.setup()
  await open()
  await screen.findByTestId('panel')
  const before = asked.length

  todo = 5
  await useCounts().refresh()
  const line = await screen.findByRole('button', { name: '有 2 件新到，点此显示' })
  expect(asked).toHaveLength(before)

  await user.click(line)
  await waitFor(() => expect(asked).toHaveLength(before + 1))
  await waitFor(() => expect(screen.queryByText(/件新到/)).not.toBeInTheDocument())
})

it('asks the server for what the chips say', async () => {
  const user = userEvent.setup()
  await open()
  await screen.findByTestId('panel')

  await user.click(screen.getByRole('button', { name: /^逾期/ }))

  await waitFor(() => expect(asked.at(-1)?.searchParams.get('due')).toBe('overdue'))
})

it('says so when nothing waits, and when the list cannot be had', async () => {
  server.use(http.get('*/api/inbox', () => HttpResponse.json({ items: [], nextCursor: null }), { once: true }))
  const { unmount } = await open()
  expect(await screen.findByText('待办已经办完')).toBeInTheDocument()
  unmount()

  server.use(
    http.get('*/api/inbox', () =>
      HttpResponse.json({ title: '服务器没有办成', status: 500, code: 'request.failed', id: '7F3' }, { status: 500 }),
    ),
  )
  await open()
  expect(await screen.findByRole('alert')).toHaveTextContent('支持编号 7F3')
})
