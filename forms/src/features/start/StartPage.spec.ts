import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { someCounts } from '@/shared/testing/samples'
import { server } from '@/shared/testing/server'
import StartPage from './StartPage.vue'

const village = { code: '990101001001', title: '北麦村' }
const starRating = { type: 'star-rating', title: '星级评估', description: '每年一次', units: [village], form: null }

beforeEach(() => localStorage.clear())
beforeEach(() => server.use(http.get('*/api/inbox/counts', () => HttpResponse.json(someCounts()))))

it('starts a case for my unit and goes to its first task', async () => {
  const user = userEvent.setup()
  const sent: { body: unknown; key: string | null }[] = []
  server.use(
    http.get('*/api/case-types', () => HttpResponse.json({ items: [starRating] })),
    http.post('*/api/cases', async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') })
      return HttpResponse.json({ caseNo: 'XJ-2026-000001', taskId: 't9' }, { status: 201 })
    }),
  )
  const { router } = await mountPage(StartPage, { at: '/start' })

  await user.click(await screen.findByRole('button', { name: '发起星级评估' }))
  await user.click(await screen.findByRole('button', { name: '确认发起' }))

  await waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/tasks/t9'))
  expect(sent).toHaveLength(1)
  expect(sent[0]?.body).toEqual({ type: 'star-rating', unit: village.code, data: {} })
  expect(sent[0]?.key).toBeTruthy()
})

const withForm = {
  ...starRating,
  form: {
    id: 'project-admission.apply',
    schema: {
      type: 'default',
      components: [{ type: 'textfield', id: 'Field_Title', key: 'title', label: '项目名称' }],
    },
    data: { title: '麦田讲堂', options: [{ label: '县文化和旅游局', value: 'culture' }] },
  },
}
const title = () => screen.findByLabelText('项目名称', undefined, { timeout: 10_000 })

it('starts a case with its form, what the system knows already in it', async () => {
  const user = userEvent.setup()
  const sent: unknown[] = []
  server.use(
    http.get('*/api/case-types', () => HttpResponse.json({ items: [withForm] })),
    http.post('*/api/cases', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ caseNo: 'XM-2026-000001', taskId: null }, { status: 201 })
    }),
  )
  const { router } = await mountPage(StartPage, { at: '/start' })

  await user.click(await screen.findByRole('button', { name: '发起星级评估' }))
  expect(await title()).toHaveValue('麦田讲堂')
  await user.type(await title(), '周末开讲')
  await user.click(screen.getByRole('button', { name: '确认发起' }))

  await waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/cases/XM-2026-000001'))
  expect(sent).toEqual([
    { type: 'star-rating', unit: village.code, data: expect.objectContaining({ title: '麦田讲堂周末开讲' }) },
  ])
})

it('keeps what was filled in until the case is started', async () => {
  const user = userEvent.setup()
  server.use(http.get('*/api/case-types', () => HttpResponse.json({ items: [withForm] })))
  await mountPage(StartPage, { at: '/start' })

  await user.click(await screen.findByRole('button', { name: '发起星级评估' }))
  await user.click(await title())
  await user.paste('𠮷㼆👍')
  await waitFor(() => expect(localStorage.getItem('jianxing.start..star-rating')).toContain('𠮷㼆👍'))
  await user.click(screen.getByRole('button', { name: '取消' }))
  await user.click(screen.getByRole('button', { name: '发起星级评估' }))

  expect(await screen.findByText(/填过的内容还在/)).toBeInTheDocument()
  expect(await title()).toHaveValue('麦田讲堂𠮷㼆👍')
  await user.click(screen.getByRole('button', { name: '清空重填' }))
  await waitFor(async () => expect(await title()).toHaveValue('麦田讲堂'))
  expect(localStorage.getItem('jianxing.start..star-rating')).toBeNull()
})

it('shows why a case was refused and stays', async () => {
  const user = userEvent.setup()
  server.use(
    http.get('*/api/case-types', () => HttpResponse.json({ items: [starRating] })),
    http.post('*/api/cases', () =>
      HttpResponse.json(
        { title: '本年度该站点已经申报', status: 409, code: 'star-rating.already-applied' },
        { status: 409 },
      ),
    ),
  )
  const { router } = await mountPage(StartPage, { at: '/start' })

  await user.click(await screen.findByRole('button', { name: '发起星级评估' }))
  await user.click(await screen.findByRole('button', { name: '确认发起' }))

  expect(await screen.findByText('本年度该站点已经申报')).toBeInTheDocument()
  expect(router.currentRoute.value.fullPath).toBe('/start')
})

it('says so when my post may start nothing', async () => {
  server.use(http.get('*/api/case-types', () => HttpResponse.json({ items: [] })))
  await mountPage(StartPage, { at: '/start' })

  expect(await screen.findByText('您的岗位目前没有可发起的事项')).toBeInTheDocument()
})
