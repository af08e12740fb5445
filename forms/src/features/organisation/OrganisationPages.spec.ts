import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import ChangesPage from './ChangesPage.vue'
import type { ChangeReport, Vacancy } from './organisation.api'
import VacanciesPage from './VacanciesPage.vue'

const vacancy: Vacancy = {
  taskId: 't1',
  caseNo: 'XJ-2026-000001',
  caseTitle: '北麦村 2026 年星级评估',
  caseTypeTitle: '星级评估',
  step: '自评申报',
  post: '990101001001/practice_worker',
  postTitle: '专职文明实践员',
  unit: { code: '990101001001', title: '北麦村' },
  since: '2026-09-01T00:00:00+08:00',
  closed: true,
  receiver: '望麦镇 宣传委员',
  claimedBy: null,
  createdAt: '2026-08-20T00:00:00+08:00',
  dueAt: null,
}
const report: ChangeReport = {
  change: {
    id: 'c1',
    at: '2026-09-01T00:00:00+08:00',
    kind: 'merged',
    unit: '990101001001',
    titleBefore: '北麦村',
    titleAfter: null,
    parentBefore: '望麦镇',
    parentAfter: null,
    into: '南麦村',
    tasks: 1,
    openCases: 1,
  },
  tasks: [
    {
      caseNo: 'XJ-2026-000001',
      caseTitle: '北麦村 2026 年星级评估',
      step: '自评申报',
      post: '北麦村 专职文明实践员',
      effect: 'vacancy',
      before: '北麦村 专职文明实践员',
      after: '望麦镇 宣传委员',
    },
  ],
}
let sent: unknown[]

beforeEach(() => {
  sent = []
  server.use(
    http.get('*/api/organisation/vacancies', () => HttpResponse.json({ items: [vacancy] })),
    http.get('*/api/organisation/posts', () =>
      HttpResponse.json({ items: [{ audience: '990101001002/practice_worker', title: '南麦村 专职文明实践员' }] }),
    ),
    http.post('*/api/organisation/vacancies/t1/move', async ({ request }) => {
      sent.push(await request.json())
      return new HttpResponse(null, { status: 204 })
    }),
    http.get('*/api/organisation/changes', () => HttpResponse.json({ items: [report.change] })),
    http.get('*/api/organisation/changes/c1', () => HttpResponse.json(report)),
  )
})

it('says what waits for which vacant post and gives it to another', async () => {
  const user = userEvent.setup()
  await mountPage(VacanciesPage, { at: '/vacancies' })

  expect(await screen.findByText('北麦村 专职文明实践员 空缺')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '转给…' }))
  await user.click(await screen.findByRole('combobox', { name: '接办岗位' }))
  await user.click(await screen.findByRole('option', { name: '南麦村 专职文明实践员' }))
  await user.type(screen.getByRole('textbox', { name: '说明' }), '并入𠮷㼆👍')
  await user.click(screen.getByRole('button', { name: '转给' }))

  await waitFor(() => expect(sent).toEqual([{ post: '990101001002/practice_worker', reason: '并入𠮷㼆👍' }]))
})

it('says what became of the open tasks of a merged unit', async () => {
  const user = userEvent.setup()
  await mountPage(ChangesPage, { at: '/organisation-changes' })

  expect(await screen.findByText(/并入 南麦村/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '查看' }))

  expect(await screen.findByText(/转由上级代管/)).toBeInTheDocument()
  expect(screen.getByText('北麦村 专职文明实践员 → 望麦镇 宣传委员')).toBeInTheDocument()
})
