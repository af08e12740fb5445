import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import { draw, HEIGHT, WIDTH } from './radar'
import type { Axis, SiteDetail } from './site.api'
import SitePage from './SitePage.vue'

const BEIMAI = '990101001001'
const TITLES = [
  '组织领导',
  '阵地建设与开放',
  '队伍建设',
  '活动开展',
  '服务供给',
  '积分激励与乡风文明',
  '保障',
  '群众评价',
]
let site: SiteDetail

const axis = (letter: string, ratio: number, average: number | null): Axis => ({
  letter,
  title: TITLES['ABCDEFGH'.indexOf(letter)] ?? '',
  points: ratio * 10,
  maximum: 10,
  ratio,
  average,
})

beforeEach(() => {
  site = {
    unit: { code: BEIMAI, title: '北麦村' },
    town: { code: '990101001', title: '望麦镇' },
    level: 'station',
    history: [
      { star: 4, year: 2026, total: 93.5, awardedOn: '2026-12-18', caseNo: 'XJ-2026-000012', state: 'in_force' },
      { star: 3, year: 2025, total: null, awardedOn: '2025-12-19', caseNo: null, state: 'superseded' },
    ],
    running: null,
    plaque: { no: '2026-012', installedOn: '2026-12-25' },
    profile: {
      caseNo: 'XJ-2026-000012',
      year: 2026,
      published: true,
      star: 4,
      total: 93.5,
      place: 3,
      candidates: 29,
      compared: 29,
      axes: [...'ABCDEFGH'].map((letter) => axis(letter, letter === 'F' ? 0.8125 : 0.95, letter === 'A' ? 0.95 : 0.9)),
    },
    profileHidden: false,
  }
  server.use(
    http.get('*/api/sites/:unit', ({ params }) =>
      params.unit === BEIMAI ? HttpResponse.json(site) : new HttpResponse(null, { status: 404 }),
    ),
    http.get('*/api/cases', ({ request }) =>
      HttpResponse.json({
        items:
          new URL(request.url).searchParams.get('unit') === BEIMAI
            ? [
                {
                  caseNo: 'XJ-2026-000012',
                  title: '北麦村2026年星级评估',
                  stateTitle: '已办结',
                  startedAt: '2026-08-01T09:00:00+08:00',
                  endedAt: '2026-12-18T09:00:00+08:00',
                },
              ]
            : [],
        nextCursor: null,
      }),
    ),
    http.get('*/api/documents', () => HttpResponse.json({ items: [], nextCursor: null })),
  )
})

const shown = () => mountPage(SitePage, { at: `/sites/${BEIMAI}` })

it('says in a sentence what the site got, where it stands and where it is weakest', async () => {
  await shown()

  const profile = within(await screen.findByRole('region', { name: '2026 年度评估' }))
  expect(profile.getByText('93.5')).toBeInTheDocument()
  expect(profile.getByText(/同级第 3 名（共 29 个）/)).toHaveTextContent(
    '得分率最低的是“积分激励与乡风文明”，81.2%，比全县平均低 8.8 个百分点。',
  )
  expect(screen.getByText('牌匾 2026-012，2026 年 12 月 25 日挂牌')).toBeInTheDocument()
})

it('compares every category with the county in words, not by colour alone', async () => {
  await shown()

  const rows = within(await screen.findByRole('table')).getAllByRole('row')
  expect(rows).toHaveLength(9)
  expect(rows[1]).toHaveTextContent('持平')
  expect(rows[2]).toHaveTextContent('高 5.0')
  expect(rows[6]).toHaveTextContent('最低')
  expect(rows[6]).toHaveTextContent('低 8.8')
})

it('links the years, the sheet and the cases that may be opened', async () => {
  await shown()

  const years = within(await screen.findByRole('region', { name: '历年星级' })).getAllByRole('listitem')
  expect(within(years[0] as HTMLElement).getByRole('link', { name: '计分表' })).toHaveAttribute(
    'href',
    '/cases/XJ-2026-000012/sheet',
  )
  expect(within(years[1] as HTMLElement).queryByRole('link')).toBeNull()
  expect(await screen.findByRole('link', { name: '北麦村2026年星级评估' })).toBeInTheDocument()
  expect(await screen.findByText('没有您能查看的公文')).toBeInTheDocument()
})

it('tells a stranger that the points are not for them, and keeps the stars', async () => {
  site = { ...site, profile: null, profileHidden: true }
  await shown()

  expect(await screen.findByText('分项得分不对您开放')).toBeInTheDocument()
  expect(screen.getAllByText('四星').length).toBeGreaterThan(0)
})

it('shows own points without the county’s before publication', async () => {
  const before = site.profile as NonNullable<SiteDetail['profile']>
  const axes = before.axes.map((one) => ({ ...one, average: null }))
  site = { ...site, profile: { ...before, published: false, place: null, candidates: null, compared: 0, axes } }
  await shown()

  expect(await screen.findByRole('heading', { name: '2026 年度评估（结果未公布）' })).toBeInTheDocument()
  expect(screen.getByText('全县平均在结果公布后显示。')).toBeInTheDocument()
  expect(screen.queryByText('全县平均')).toBeNull()
})

it('draws every corner inside the picture, a fuller share further out', () => {
  const axes = [...'ABCDEFGH'].map((letter, index) => axis(letter, index / 8, 1))
  const picture = draw(axes)

  const corners = [picture.own, picture.average ?? ''].flatMap((points) =>
    points.split(' ').map((point) => point.split(',').map(Number)),
  )
  expect(corners).toHaveLength(16)
  for (const [x, y] of corners) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(WIDTH)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(HEIGHT)
  }
  const distances = corners.slice(0, 8).map(([x, y]) => Math.hypot((x ?? 0) - WIDTH / 2, (y ?? 0) - HEIGHT / 2))
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
})
