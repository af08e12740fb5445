import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { FollowUp } from './followups.api'
import FollowUpsPage from './FollowUpsPage.vue'

const subsidy: FollowUp = {
  id: 'f1',
  kind: 'subsidy',
  unit: { code: '990101001001', title: '北麦村' },
  owner: '综合文秘岗',
  holders: [{ username: 'office01', name: '林景行' }],
  dueOn: '2026-11-20',
  amount: 20000,
  payments: [14000, 6000],
  year: 2026,
  star: 4,
  caseNo: 'XD-2026-000001',
  state: 'open',
}
let asked: URL[]

beforeEach(() => {
  asked = []
  server.use(
    http.get('*/api/follow-ups', ({ request }) => {
      asked.push(new URL(request.url))
      return HttpResponse.json({ items: [subsidy], nextCursor: null })
    }),
  )
})

it('says what is due to whom, in how many payments, and who takes it up', async () => {
  await mountPage(FollowUpsPage, { at: '/follow-ups' })

  expect(await screen.findByText('20,000 元')).toBeInTheDocument()
  expect(screen.getByText('分 2 次：14,000 + 6,000')).toBeInTheDocument()
  expect(screen.getByText('2026 年 4 星')).toBeInTheDocument()
  expect(screen.getByText('林景行')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'XD-2026-000001' })).toHaveAttribute('href', '/cases/XD-2026-000001')
})

it('asks for one kind when one is chosen', async () => {
  const user = userEvent.setup()
  await mountPage(FollowUpsPage, { at: '/follow-ups' })

  await user.click(await screen.findByRole('button', { name: '整改' }))

  await waitFor(() => expect(asked.at(-1)?.searchParams.get('kind')).toBe('rectification'))
})
