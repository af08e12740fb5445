import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { Deputyship } from './deputies.api'
import DeputiesPage from './DeputiesPage.vue'

const running: Deputyship = {
  id: 'd1',
  person: { username: 'wangmai.sec', name: '张三' },
  deputy: { username: 'wangmai.head', name: '李四' },
  from: '2026-09-09T00:00:00+08:00',
  until: '2026-09-13T00:00:00+08:00',
  posts: [],
  types: ['star-rating'],
  reason: '出差𠮷㼆👍',
  arrangedBy: { username: 'wangmai.sec', name: '张三' },
  arrangedAt: '2026-09-08T10:00:00+08:00',
  endedAt: null,
  state: 'running',
  mine: true,
}
let ended: string[]

beforeEach(() => {
  ended = []
  server.use(
    http.get('*/api/deputies', () => HttpResponse.json({ items: [running], arrangesForOthers: false })),
    http.get('*/api/case-types/all', () => HttpResponse.json({ items: [{ type: 'star-rating', title: '星级评估' }] })),
    http.post('*/api/deputies/:id/end', ({ params }) => {
      ended.push(String(params.id))
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

it('says who acts for whom, in what and until which day', async () => {
  await mountPage(DeputiesPage, { at: '/deputies' })

  expect(await screen.findByText('李四代张三')).toBeInTheDocument()
  expect(screen.getByText('2026 年 9 月 9 日 – 2026 年 9 月 12 日')).toBeInTheDocument()
  expect(screen.getByText(/星级评估/)).toBeInTheDocument()
  expect(screen.getByText('出差𠮷㼆👍')).toBeInTheDocument()
})

it('ends one only after asking', async () => {
  const user = userEvent.setup()
  await mountPage(DeputiesPage, { at: '/deputies' })

  await user.click(await screen.findByRole('button', { name: '提前结束' }))
  expect(ended).toEqual([])
  await user.click(await screen.findByRole('button', { name: '确定' }))

  await waitFor(() => expect(ended).toEqual(['d1']))
})
