import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import SearchPage from './SearchPage.vue'

const line = {
  caseNo: 'XJ-2026-000001',
  title: '北麦村2026年星级评估',
  type: 'star-rating',
  typeTitle: '星级评估',
  unit: { code: '990101001001', title: '北麦村' },
  state: 'draft',
  stateTitle: '草稿',
  startedBy: null,
  startedAt: '2026-09-07T08:52:00+08:00',
  endedAt: null,
}
const hit = (where: string, match: string) => ({
  found: line,
  where,
  by: { username: 'a', name: '傅知远' },
  excerpt: { before: '…第二次', match, after: '缺会议记录<b>' },
})

it('marks the words in the text where they stand, as text', async () => {
  const asked: string[] = []
  server.use(
    http.get('*/api/search', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('q') ?? '')
      return HttpResponse.json({ items: [hit('submission', '专题研究')], nextCursor: null })
    }),
  )
  await mountPage(SearchPage, { at: '/search?q=专题研究' })

  const mark = await screen.findByText('专题研究', { selector: 'mark' })
  expect(mark.parentElement).toHaveTextContent('傅知远填写：…第二次专题研究缺会议记录<b>')
  expect(asked).toEqual(['专题研究'])
})

it('repeats nothing of a title', async () => {
  server.use(http.get('*/api/search', () => HttpResponse.json({ items: [hit('case', '北麦村')], nextCursor: null })))
  await mountPage(SearchPage, { at: '/search?q=北麦村' })

  expect(await screen.findByText('北麦村2026年星级评估')).toBeVisible()
  expect(document.querySelector('mark')).toBeNull()
  const sheet = screen.getByRole('link', { name: '导出 Excel' })
  expect(decodeURIComponent(sheet.getAttribute('href') ?? '')).toBe('/api/search.xlsx?q=北麦村')
})

it('shows every case when nothing is looked for', async () => {
  server.use(http.get('*/api/cases', () => HttpResponse.json({ items: [line], nextCursor: null })))
  await mountPage(SearchPage, { at: '/search' })

  expect(await screen.findByText('北麦村2026年星级评估')).toBeVisible()
})
