import { fireEvent, screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { afterEach, expect, it, vi } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import ActionBar from './ActionBar.vue'
import type { NextChoice, TaskDetail } from './types'

const people = [{ username: 'head', name: '周建国', title: '镇文明实践所所长' }]
const step = (name: string, dependsOn: string | null = null) => ({
  stepId: name,
  step: name,
  audience: 'town/head',
  people,
  dependsOn,
})
const follows = (value: string, title: string, more: Partial<NextChoice>): NextChoice => ({
  choice: { field: 'decision', value, title },
  steps: [],
  ending: null,
  waits: [],
  ...more,
})

const task = {
  taskId: 't1',
  state: 'open',
  operations: ['claim', 'complete', 'transfer'],
  demands: {
    labels: { complete: '报送', transfer: '交给同事' },
    opinion: { always: false, decisions: ['reject'] },
    shortestOpinion: 5,
    signature: { always: false, decisions: [] },
  },
  next: [
    follows('approve', '同意', { steps: [step('审定')] }),
    follows('reject', '不同意', { ending: { name: '退件', dependsOn: null } }),
  ],
} as unknown as TaskDetail

const props = (values: Record<string, unknown>) => ({
  task,
  values,
  draftState: 'none',
  savedAt: null,
  sending: false,
})

afterEach(() => vi.useRealTimers())

it('names its buttons as the model does and asks for an opinion only with the decision that needs one', async () => {
  const { rerender } = await mountPage(ActionBar, { props: props({}) })

  expect(screen.getByRole('button', { name: '报送' })).toBeVisible()
  expect(screen.getByRole('button', { name: '交给同事' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: '办理意见（可不填）' })).toBeVisible()

  await rerender(props({ decision: 'reject' }))
  expect(screen.getByRole('textbox', { name: '办理意见（必填，至少 5 个字）' })).toBeVisible()
  expect(screen.getByText('提交后本件办结，结果通知申报单位')).toBeVisible()
  expect(screen.getByRole('button', { name: '不同意' })).toBeVisible()
})

it('asks who follows when typing pauses, and drops an answer that comes late', async () => {
  const asked: unknown[] = []
  let first: (() => void) | undefined
  server.use(
    http.post('*/api/tasks/t1/preview', async ({ request }) => {
      const body = (await request.json()) as { data: { fee?: number } }
      asked.push(body.data)
      if (body.data.fee === 1) await new Promise<void>((resolve) => (first = resolve))
      const name = body.data.fee === 1 ? '早先的环节' : '拨付'
      return HttpResponse.json({ items: [follows('approve', '同意', { steps: [step(name, '登记')] })] })
    }),
  )
  const { rerender } = await mountPage(ActionBar, { props: props({ decision: 'approve' }) })

  await rerender(props({ decision: 'approve', fee: 0 }))
  await rerender(props({ decision: 'approve', fee: 1 }))
  await expect.poll(() => asked).toEqual([{ decision: 'approve', fee: 1 }])
  await rerender(props({ decision: 'approve', fee: 2 }))
  expect(await screen.findByText(/提交后可能：拨付/)).toBeVisible()
  expect(screen.getByText('取决于“登记”')).toBeVisible()
  first?.()
  await new Promise((resolve) => setTimeout(resolve, 50))

  expect(screen.queryByText(/早先的环节/)).toBeNull()
  expect(screen.getByText('周建国')).toBeVisible()
})

it('keeps what was foreseen when nobody answers', async () => {
  server.use(http.post('*/api/tasks/t1/preview', () => HttpResponse.error()))
  const { rerender } = await mountPage(ActionBar, { props: props({ decision: 'approve' }) })

  await rerender(props({ decision: 'approve', fee: 1 }))
  await new Promise((resolve) => setTimeout(resolve, 700))

  expect(screen.getByText(/提交后：审定/)).toBeVisible()
  await fireEvent.click(screen.getByRole('button', { name: '同意' }))
})
