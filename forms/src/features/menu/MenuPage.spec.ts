import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import MenuPage from './MenuPage.vue'
import type { MenuLine } from './menu.api'

const line: MenuLine = {
  code: 'CD-2026-0001',
  title: '麦田戏台周末唱',
  unit: { code: '990101001001', title: '北麦村' },
  platform: { code: 'culture', title: '县文化和旅游局' },
  minPeople: 5,
  maxPeople: 60,
  quota: 4,
  score: 86.5,
  listedOn: '2026-10-08',
  validUntil: '2027-10-07',
  state: 'listed',
}
let asked: URL[] = []

beforeEach(() => {
  asked = []
  server.use(
    http.get('*/api/menu', ({ request }) => {
      asked.push(new URL(request.url))
      return HttpResponse.json({ items: [line], nextCursor: null })
    }),
    http.get('*/api/menu/:code', () =>
      HttpResponse.json({
        line,
        team: '北麦村文体小队',
        available: 'FREQ=WEEKLY;BYDAY=SA,SU',
        durationMin: 90,
        areas: ['望麦镇'],
        description: '每逢周末唱戏',
        note: '晚上九点前结束',
        reviews: [
          {
            reviewedAt: '2027-01-08T09:00:00+08:00',
            orders: 0,
            satisfaction: null,
            complaints: 0,
            advice: 'keep',
            verdict: 'keep',
            reason: '刚过年节',
          },
        ],
        caseNo: null,
        reviewCaseNo: null,
      }),
    ),
  )
})

it('shows what is on the menu and opens what is known of a project', async () => {
  const user = userEvent.setup()
  await mountPage(MenuPage, { at: '/menu' })

  await user.click(await screen.findByRole('button', { name: /麦田戏台周末唱/ }))

  expect(await screen.findByText('公示后更正：晚上九点前结束')).toBeInTheDocument()
  expect(screen.getByText('可服务时间：周六 周日')).toBeInTheDocument()
  expect(screen.getByText('点单 0，满意率 还没有评价，投诉 0')).toBeInTheDocument()
})

it('asks for one state, and offers the same list as a file', async () => {
  const user = userEvent.setup()
  await mountPage(MenuPage, { at: '/menu' })

  await user.click(await screen.findByRole('button', { name: '已下架' }))

  await waitFor(() => expect(asked.at(-1)?.searchParams.get('state')).toBe('removed'))
  expect(screen.getByRole('link', { name: '导出 Excel' })).toHaveAttribute('href', '/api/menu.xlsx?state=removed')
})
