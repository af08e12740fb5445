import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import LimitsPage from './LimitsPage.vue'
import type { Recalculation } from './limits.api'

const done: Recalculation = {
  id: 'r1',
  limitKey: 'star-rating.formal-check',
  amountBefore: 3,
  unitBefore: 'WD',
  amount: 5,
  unit: 'WD',
  reason: '人手不足',
  person: null,
  at: '2026-09-10T09:00:00+08:00',
  cases: 4,
  moved: 4,
  waiting: 0,
}
let sent: unknown

beforeEach(() => {
  sent = null
  server.use(
    http.get('*/api/admin/limits', () =>
      HttpResponse.json({
        items: [
          {
            key: 'star-rating.formal-check',
            amount: 3,
            unit: 'WD',
            basis: 'D',
            steps: ['星级评估 · 形式审查'],
            open: 4,
          },
          { key: 'star-rating.approve', amount: 3, unit: 'WD', basis: 'D', steps: [], open: 0 },
        ],
      }),
    ),
    http.get('*/api/admin/limits/:key/history', () => HttpResponse.json({ items: [] })),
    http.post('*/api/admin/limits/:key/preview', () => HttpResponse.json({ open: 4, moving: 4, capped: false })),
    http.put('*/api/admin/limits/:key', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(done)
    }),
    http.get('*/api/admin/workdays', () =>
      HttpResponse.json({ year: 2026, days: [{ day: '2026-10-01', kind: 'holiday', name: '国庆节' }] }),
    ),
    http.post('*/api/admin/workdays/preview', () => HttpResponse.json({ open: 9, moving: 2, capped: false })),
    http.put('*/api/admin/workdays', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...done, limitKey: null, moved: 2 })
    }),
  )
})

it('says how many open tasks move before a limit is saved, and how many did', async () => {
  const user = userEvent.setup()
  await mountPage(LimitsPage)
  await user.click(await screen.findByRole('button', { name: '修改 星级评估 · 形式审查' }))
  expect(await screen.findByText('4 件在办，其中 4 件的到期日会改变')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '保存' })).toBeDisabled()

  await user.type(screen.getByRole('textbox', { name: '修改原因' }), '人手不足')
  await user.click(screen.getByRole('button', { name: '保存' }))

  expect(await screen.findByText('已保存，调整了 4 个日期')).toBeInTheDocument()
  expect(sent).toEqual({ amount: 3, unit: 'WD', reason: '人手不足' })
})

it('finds a limit by its step', async () => {
  const user = userEvent.setup()
  await mountPage(LimitsPage)
  await screen.findByText('星级评估 · 形式审查')
  await user.type(screen.getByRole('textbox', { name: '查找时限或环节' }), 'approve')
  await waitFor(() => expect(screen.queryByText('星级评估 · 形式审查')).not.toBeInTheDocument())
})

it('makes a day of the year a holiday', async () => {
  const user = userEvent.setup()
  await mountPage(LimitsPage)
  await user.click(screen.getByRole('button', { name: '日历' }))
  expect(await screen.findByRole('button', { name: '10 月 1 日，国庆节' })).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: '9 月 14 日，上班' }))
  await user.click(await screen.findByRole('button', { name: '放假' }))
  await user.type(screen.getByRole('textbox', { name: '名称' }), '县庆日')
  await user.type(screen.getByRole('textbox', { name: '修改原因' }), '县庆')
  await user.click(screen.getByRole('button', { name: '保存' }))

  expect(await screen.findByText('已保存，调整了 2 个日期')).toBeInTheDocument()
  expect(sent).toEqual({ days: [{ day: '2026-09-14', kind: 'holiday', name: '县庆日' }], reason: '县庆' })
})
