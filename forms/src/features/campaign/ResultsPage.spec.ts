import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { ResultLine, Results } from './results.api'
import ResultsPage from './ResultsPage.vue'

const line = (title: string, place: number, star: number, starReason: string | null = null): ResultLine => ({
  unit: { code: title, title },
  town: { code: '990101001', title: '望麦镇' },
  state: 'scored',
  place,
  total: 93.5,
  lowestCategory: '阵地建设',
  lowestRatio: 0.8299,
  star,
  starReason,
})
let results: Results

beforeEach(() => {
  results = {
    caseNo: 'XJN-2026-000001',
    year: 2026,
    state: 'reviewing',
    levels: [
      {
        level: 'station',
        quota: { candidates: 2, placesForFive: 1, placesForFour: 1, cutOffForFive: 96, cutOffForFour: 90 },
        lines: [line('响泉村', 1, 5), line('北麦村', 2, 3, '佐证不足')],
      },
    ],
    unranked: [{ ...line('梨坳村', 0, 0), place: null, star: null, state: 'vetoed' }],
  }
  server.use(http.get('*/api/campaigns/:no/results', () => HttpResponse.json(results)))
})

it('shows places with the quota line, the share cut and never rounded up, and why a star was changed', async () => {
  await mountPage(ResultsPage, { at: '/campaign/XJN-2026-000001/results' })
  const row = (await screen.findByText('北麦村')).closest('tr')

  expect(row).toHaveTextContent('阵地建设 82%')
  expect(row).toHaveTextContent('佐证不足')
  expect(screen.getByText('以上为五星级名额')).toBeInTheDocument()
  expect(screen.getByText('一票否决')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '打印' })).toBeInTheDocument()
})

it('says that nothing is ranked yet', async () => {
  results = { ...results, levels: [], unranked: [] }
  await mountPage(ResultsPage, { at: '/campaign/XJN-2026-000001/results' })

  expect(await screen.findByText('还没有排序结果')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '打印' })).toBeNull()
})

it('tells a site that it may not see it', async () => {
  server.use(
    http.get('*/api/campaigns/:no/results', () =>
      HttpResponse.json({ code: 'star-campaign.not-yours', title: '不能查看' }, { status: 403 }),
    ),
  )
  await mountPage(ResultsPage, { at: '/campaign/XJN-2026-000001/results' })

  expect(await screen.findByText('您看不到这个内容')).toBeInTheDocument()
})
