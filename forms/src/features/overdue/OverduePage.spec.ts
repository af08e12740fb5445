import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { useSession } from '@/shared/auth/session.store'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { OverdueItem } from './overdue.api'
import OverduePage from './OverduePage.vue'

const late: OverdueItem = {
  taskId: 't1',
  caseNo: 'XJ-2026-000001',
  caseTitle: '北麦村2026年星级评估',
  caseType: '星级评估',
  step: '乡镇初审',
  unit: { code: '990101001', title: '望麦镇' },
  audience: '990101001/institute_secretary',
  holder: null,
  dueAt: '2026-09-01T18:00:00+08:00',
  reachedAt: '2026-09-08T18:00:00+08:00',
  letter: null,
  letterAt: null,
}
const holder = (role: string) => ({
  username: 'x',
  name: '某某',
  actingPost: null,
  posts: [
    { audience: `990101/${role}`, role, title: '岗位', unit: { code: '990101', title: '沐禾县', kind: 'county' } },
  ],
})
let stages: (string | null)[]
let sent: unknown[]

beforeEach(() => {
  stages = []
  sent = []
  server.use(
    http.get('*/api/overdue', ({ request }) => {
      stages.push(new URL(request.url).searchParams.get('stage'))
      const letter = sent.length ? { letter: '请两日内办结', letterAt: '2026-09-08T19:00:00+08:00' } : {}
      return HttpResponse.json({ items: [{ ...late, ...letter }] })
    }),
    http.post('*/api/overdue/t1/letter', async ({ request }) => {
      sent.push(await request.json())
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

it('shows who is late, and the director writes one letter about it', async () => {
  const user = userEvent.setup()
  await mountPage(OverduePage, { at: '/' })
  useSession().me = holder('office_director')

  expect(await screen.findByText('北麦村2026年星级评估')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '发督办函' })).toBeNull()
  await user.click(screen.getByRole('button', { name: '满 5 天' }))
  await user.click(await screen.findByRole('button', { name: '发督办函' }))
  await user.type(await screen.findByRole('textbox', { name: '督办意见' }), '请两日内办结')
  await user.click(screen.getByRole('button', { name: '发出' }))

  await waitFor(() => expect(sent).toEqual([{ text: '请两日内办结' }]))
  expect(await screen.findByText(/已发督办函/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '发督办函' })).toBeNull()
  expect(stages).toEqual(['due', 'supervision', 'supervision'])
})

it('offers no letter to others and keeps what was written when it is refused', async () => {
  const user = userEvent.setup()
  await mountPage(OverduePage, { at: '/' })
  useSession().me = holder('institute_secretary')
  await user.click(await screen.findByRole('button', { name: '满 5 天' }))
  await waitFor(() => expect(stages).toContain('supervision'))
  expect(screen.queryByRole('button', { name: '发督办函' })).toBeNull()

  useSession().me = holder('office_director')
  server.use(
    http.post('*/api/overdue/t1/letter', () =>
      HttpResponse.json({ title: '已经发过督办函', status: 409, code: 'deadline.letter-sent' }, { status: 409 }),
    ),
  )
  await user.click(await screen.findByRole('button', { name: '发督办函' }))
  await user.type(await screen.findByRole('textbox', { name: '督办意见' }), '再催')
  await user.click(screen.getByRole('button', { name: '发出' }))

  expect(await screen.findByText('已经发过督办函')).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: '督办意见' })).toHaveValue('再催')
})
