import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { StarTrace } from './sheet.api'
import SheetPage from './SheetPage.vue'

let trace: StarTrace

beforeEach(() => {
  trace = {
    caseNo: 'XJ-2026-000123',
    unit: { code: '990101001001', title: '北麦村' },
    level: 'station',
    year: 2026,
    standard: '2026-1',
    declaredStar: 4,
    star: 4,
    selfTotal: 96.3,
    honest: true,
    totals: { base: 91.5, bonus: 3, penalty: 1, total: 93.5, lowestCategory: 'F', lowestRatio: 0.8125 },
    check: { same: true, total: 93.5, star: 4 },
    categories: [
      { letter: 'B', title: '阵地建设与开放', points: 14, maximum: 15, ratio: 0.9333333333 },
      { letter: 'F', title: '积分激励与乡风文明', points: 6.5, maximum: 8, ratio: 0.8125 },
    ],
    indicators: [
      {
        code: 'ST-B1',
        category: 'B',
        title: '场所与功能',
        points: 4,
        methods: 'O',
        ruleText: '容量不足扣1;功能每缺1类扣0.6',
        byRule: false,
        self: 4,
        facts: [],
        parts: [{ method: 'O', points: 3.4 }],
        given: [
          { part: 'O', reviewer: '韩长风', value: 2.2, verdict: null, comment: '三类功能没有体现' },
          { part: 'ARBITRATED', reviewer: '评估负责人', value: 3.4, verdict: null, comment: '按缺1类扣0.6' },
        ],
        counted: 3.4,
        flagged: false,
        again: 3.4,
      },
      {
        code: 'ST-F1',
        category: 'F',
        title: '积分制运行',
        points: 3,
        methods: 'M+A',
        ruleText: '缺1次月评扣0.25',
        byRule: true,
        self: 3,
        facts: [
          {
            metric: 'points_month_review_count',
            title: '月评次数',
            display: '10',
            source: '积分台账',
            recordedAt: '2026-08-31T23:59:00+08:00',
          },
        ],
        parts: [
          { method: 'M', points: 2.4 },
          { method: 'A', points: 2.5 },
        ],
        given: [],
        counted: 2.45,
        flagged: false,
        again: 2.45,
      },
    ],
    marks: [
      { code: 'BN2', kind: 'BONUS', title: '省级表彰', times: 1, points: 3 },
      { code: 'PN4', kind: 'PENALTY', title: '有效投诉', times: 0, points: 0 },
    ],
    draws: [
      {
        round: 1,
        drawnAt: '2026-09-20T09:00:00+08:00',
        seed: '7231488734712993281',
        algorithm: 'java.util.Random',
        candidates: 9,
        members: ['韩长风', '宋知远', '邓一鸣'],
        leftOut: [{ name: '孙秀兰', reason: 'home_town' }],
      },
    ],
    standing: {
      place: 3,
      candidates: 29,
      placesForFive: 2,
      placesForFour: 4,
      total: 93.5,
      starByTables: 4,
      starReason: null,
      definition: 'star-rating.star-level:1:abc',
      row: 'Row_FourStars',
      note: '四星级',
      conditions: [{ column: '总分', test: '>= 90' }],
    },
  }
  server.use(http.get('*/api/ratings/:no/trace', () => HttpResponse.json(trace)))
})

const shown = () => mountPage(SheetPage, { at: '/cases/XJ-2026-000123' })
const row = async (title: string) => within((await screen.findByText(title)).closest('tr') as HTMLElement)

it('speaks of the total alone while there is no star', async () => {
  trace.star = null
  await shown()

  expect(await screen.findByText('按留存的数据重算，总分一致；星级待全县评定')).toBeInTheDocument()
})

it('shows how the total comes about, the place and the row that decided', async () => {
  await shown()

  expect(await screen.findByRole('heading', { name: '北麦村 2026 年星级评估计分表' })).toBeInTheDocument()
  expect(screen.getByText('按留存的数据重算，总分和星级一致')).toBeInTheDocument()
  expect(screen.getByText('93.5')).toBeInTheDocument()
  expect(screen.getByText(/同级第 3 名（参评 29 个）/)).toBeInTheDocument()
  expect(screen.getByText(/总分 ≥ 90/)).toBeInTheDocument()
  expect(screen.queryByText('有效投诉')).toBeNull()
})

it('names reviewers, reasons, facts with their source and both parts', async () => {
  await shown()

  const site = await row('场所与功能')
  expect(site.getByText(/专家 韩长风/)).toBeInTheDocument()
  expect(site.getByText('按缺1类扣0.6')).toBeInTheDocument()
  const points = await row('积分制运行')
  expect(points.getByText('积分台账')).toBeInTheDocument()
  expect(points.getByText(/材料 2.4/)).toBeInTheDocument()
})

it('tells where the draw came from and who was kept away', async () => {
  await shown()

  expect(await screen.findByText(/韩长风、宋知远、邓一鸣/)).toHaveTextContent('7231488734712993281')
  expect(screen.getByText(/孙秀兰：来自本乡镇/)).toBeInTheDocument()
})

it('says so when what is stored no longer leads to the result', async () => {
  trace.check = { same: false, total: 91, star: 4 }
  trace.indicators = trace.indicators.map((indicator) => ({ ...indicator, again: 2.9 }))
  await shown()

  expect(await screen.findByText('按留存的数据重算，结果与留存的不一致')).toBeInTheDocument()
  expect((await row('场所与功能')).getByText('重算 2.9')).toBeInTheDocument()
})

it('prints', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  await shown()

  await userEvent.setup().click(await screen.findByRole('button', { name: '打印' }))

  expect(print).toHaveBeenCalledOnce()
})
