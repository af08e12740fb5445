import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { Board, Cell, Site } from './campaign.api'
import CampaignPage from './CampaignPage.vue'

const cell = (column: string, given: Partial<Cell> = {}): Cell => ({
  column,
  state: 'not_started',
  at: null,
  done: null,
  total: null,
  visitOn: null,
  answers: null,
  ...given,
})
const site = (title: string, given: Partial<Site> = {}): Site => ({
  unit: { code: title, title },
  town: { code: '990101001', title: '望麦镇' },
  level: 'station',
  state: 'running',
  declaredStar: 3,
  weak: false,
  caseNo: `XJ-${title}`,
  cells: [
    cell('self_assessment', { state: 'done', at: '2026-08-19T10:00:00+08:00' }),
    cell('departments', { state: 'due_soon', done: 5, total: 7 }),
    cell('on_site'),
  ],
  holders: [{ username: 'li', name: '吴子涵', title: '文旅局' }],
  steps: ['会签意见'],
  dueAt: '2026-09-09T18:00:00+08:00',
  remainingWorkdays: 1,
  overdue: false,
  ...given,
})
const late = site('云脚村', {
  overdue: true,
  weak: true,
  remainingWorkdays: -2,
  cells: [cell('self_assessment', { state: 'late' }), cell('departments'), cell('on_site')],
})
let board: Board
let posted: unknown[] = []

beforeEach(() => {
  posted = []
  board = {
    caseNo: 'XJN-2026-000001',
    year: 2026,
    state: 'rating',
    mayRemind: true,
    stages: [
      { stage: 'notice', state: 'done', on: '2026-03-18' },
      { stage: 'scoring', state: 'running', on: null },
    ],
    sites: [site('北麦村', { declaredStar: 4 }), late],
  }
  const prepared = {
    messages: [
      {
        people: [{ username: 'li', name: '吴子涵', title: '文旅局' }],
        work: [{ unit: '云脚村', step: '填报自评', dueAt: null, overdue: true }],
      },
    ],
    silent: 1,
  }
  server.use(
    http.get('*/api/campaigns', () =>
      HttpResponse.json({ items: [{ caseNo: 'XJN-2026-000001', year: 2026, state: 'rating' }] }),
    ),
    http.get('*/api/campaigns/:no/board', () => HttpResponse.json(board)),
    http.get('*/api/campaigns/:no/reminders', () => HttpResponse.json(prepared)),
    http.post('*/api/campaigns/:no/reminders', async ({ request }) => {
      posted.push(await request.json())
      return HttpResponse.json(prepared)
    }),
  )
})

const rowOf = (link: HTMLElement) => link.closest('tr') ?? link

it('shows every site with its steps in words, who has it and the nearest limit', async () => {
  await mountPage(CampaignPage, { at: '/campaign' })
  const row = rowOf(await screen.findByRole('link', { name: '北麦村' }))

  expect(within(row).getByText('5/7')).toHaveTextContent('今明到期')
  expect(within(row).getByText('吴子涵 文旅局')).toBeInTheDocument()
  expect(within(rowOf(screen.getByRole('link', { name: '云脚村' }))).getByText('逾期 2 个工作日')).toBeVisible()
  expect(screen.getByText('评审打分').closest('li')).toHaveAttribute('aria-current', 'step')
})

it('narrows the board by a chip that counts', async () => {
  const user = userEvent.setup()
  await mountPage(CampaignPage, { at: '/campaign' })

  await user.click(await screen.findByRole('button', { name: /^申报四星级以上/ }))

  expect(screen.getByRole('link', { name: '北麦村' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '云脚村' })).toBeNull()
})

it('shows who would be reminded before anything is sent', async () => {
  const user = userEvent.setup()
  await mountPage(CampaignPage, { at: '/campaign' })

  await user.click(await screen.findByRole('button', { name: '催办云脚村' }))
  expect(await screen.findByText('云脚村 填报自评')).toBeInTheDocument()
  expect(posted).toEqual([])

  await user.click(screen.getByRole('button', { name: '发送 1 条' }))
  await waitFor(() => expect(posted).toEqual([{ unit: '云脚村' }]))
  expect(await screen.findByText(/已发送 1 条消息/)).toBeInTheDocument()
})

it('offers no reminding to those who may not', async () => {
  board.mayRemind = false
  await mountPage(CampaignPage, { at: '/campaign' })
  await screen.findByRole('link', { name: '北麦村' })

  expect(screen.queryByRole('button', { name: /催办/ })).toBeNull()
})

it('says when there is no campaign yet, and when it could not be read', async () => {
  server.use(http.get('*/api/campaigns', () => HttpResponse.json({ items: [] })))
  const { unmount } = await mountPage(CampaignPage, { at: '/campaign' })
  expect(await screen.findByText('还没有年度评估')).toBeInTheDocument()
  unmount()

  server.use(http.get('*/api/campaigns', () => HttpResponse.json({ code: 'x' }, { status: 500 })))
  await mountPage(CampaignPage, { at: '/campaign' })
  expect(await screen.findByRole('alert')).toBeInTheDocument()
})
