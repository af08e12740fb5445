import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import type { Me } from '@/shared/api/types'
import { useSession } from '@/shared/auth/session.store'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import NoticePage from './NoticePage.vue'
import PrintNoticePage from './PrintNoticePage.vue'
import type { Notice } from './publicity.api'

const office = { code: '990101', title: '沐禾县', kind: 'county' }
const clerk: Me = {
  username: 'office05',
  name: '周美玲',
  posts: [{ audience: '990101/honours_officer', title: '推选宣传岗', role: 'honours_officer', unit: office }],
  actingPost: '990101/honours_officer',
  now: '2026-09-21T09:00:00+08:00',
}
let notice: Notice

beforeEach(() => {
  notice = {
    head: {
      id: 'n1',
      matter: 'star-result',
      title: '2026年度星级评估结果公示',
      state: 'published',
      publishedAt: '2026-09-18T09:00:00+08:00',
      endsAt: '2026-09-28T18:00:00+08:00',
    },
    intro: '现将结果予以公示。',
    heads: ['单位', '星级', '总分'],
    rows: [
      { key: '990101001001', cells: ['北麦村', '四星级', '93.5'] },
      { key: '990101002001', cells: ['响泉村', '五星级', '97.6'] },
    ],
    daysLeft: 5,
    snapshotHash: null,
    channels: [
      { title: '网站公示栏目', shownOn: '2026-09-18', proven: false },
      { title: '县中心公示栏', shownOn: '2026-09-19', proven: true },
    ],
    objections: [
      {
        id: 'o1',
        rowKey: '990101001001',
        objectorName: '泉**',
        objectorContact: '100****8888',
        realName: true,
        facts: '爱心超市账实不符',
        state: 'upheld',
        receivedAt: '2026-09-20T09:00:00+08:00',
        reason: '已经计入得分',
        newValue: null,
        reviewOf: null,
        reviewUntil: '2026-09-28T18:00:00+08:00',
        reviewable: true,
      },
    ],
  }
  server.use(http.get('*/api/public-notices/n1', () => HttpResponse.json(notice)))
})

it('shows what is published, how long still, and what became of an objection', async () => {
  await mountPage(NoticePage, { at: '/publicity/n1' })

  expect(await screen.findByRole('cell', { name: '93.5' })).toBeInTheDocument()
  expect(screen.getByText('还剩 5 个工作日')).toBeInTheDocument()
  expect(screen.getByText('对象：北麦村')).toBeInTheDocument()
  expect(screen.getByText(/县中心公示栏：2026 年 9 月 19 日起\s*（有张榜照片）/)).toBeInTheDocument()
  expect(screen.getByText('维持原结果')).toBeInTheDocument()
  expect(screen.getByText(/泉\*\*/)).toBeInTheDocument()
})

it('takes no objection once the notice has ended', async () => {
  notice.head.state = 'closed'
  await mountPage(NoticePage, { at: '/publicity/n1' })
  useSession().me = clerk

  await screen.findByRole('cell', { name: '93.5' })

  expect(screen.queryByRole('button', { name: '登记异议' })).toBeNull()
})

it('a refused objection keeps every word', async () => {
  const user = userEvent.setup()
  server.use(
    http.post('*/api/public-notices/n1/objections', () =>
      HttpResponse.json({ code: 'publicity.name-missing', title: '实名异议请填写姓名和联系方式' }, { status: 422 }),
    ),
  )
  await mountPage(NoticePage, { at: '/publicity/n1' })
  useSession().me = clerk
  await user.click(await screen.findByRole('button', { name: '登记异议' }))
  await user.click(screen.getByRole('combobox', { name: '对象' }))
  await user.click(await screen.findByRole('option', { name: '响泉村' }))
  await user.type(screen.getByRole('textbox', { name: '反映内容' }), '台账与实际不符')

  await user.click(screen.getByRole('button', { name: '登记' }))

  expect(await screen.findByText('实名异议请填写姓名和联系方式')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: '反映内容' })).toHaveValue('台账与实际不符')
})

it('a named objector may ask for one review, and a refusal keeps every word', async () => {
  const user = userEvent.setup()
  server.use(
    http.post('*/api/public-notices/n1/objections/o1/review', () =>
      HttpResponse.json({ code: 'publicity.no-review', title: '这项异议不能申请复核' }, { status: 422 }),
    ),
  )
  await mountPage(NoticePage, { at: '/publicity/n1' })
  useSession().me = clerk
  await user.click(await screen.findByRole('button', { name: '申请复核' }))
  await user.type(screen.getByRole('textbox', { name: '不服决定的理由' }), '没有看台账原件')

  await user.click(screen.getByRole('button', { name: '登记' }))

  expect(await screen.findByText('这项异议不能申请复核')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: '不服决定的理由' })).toHaveValue('没有看台账原件')
})

it('there is a review where the server offers one, and nowhere else', async () => {
  const [first] = notice.objections
  if (!first) throw new Error('no objection')
  first.reviewable = false
  notice.objections.push({ ...first, id: 'o2', facts: '不服决定', reviewOf: 'o1', reviewUntil: null })
  await mountPage(NoticePage, { at: '/publicity/n1' })
  useSession().me = clerk

  await screen.findByText('不服决定')

  expect(screen.getByText('复核')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '申请复核' })).toBeNull()
})

it('prints text, list, period and seal line', async () => {
  await mountPage(PrintNoticePage, { at: '/publicity/n1/print' })

  expect(await screen.findByRole('heading', { name: '2026年度星级评估结果公示' })).toBeInTheDocument()
  expect(screen.getByRole('cell', { name: '响泉村' })).toBeInTheDocument()
  expect(screen.getByText(/（印章）/)).toBeInTheDocument()
})
