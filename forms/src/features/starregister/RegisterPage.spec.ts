import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { RegisterEntry } from './register.api'
import RegisterPage from './RegisterPage.vue'

const entry = (title: string, star: number): RegisterEntry => ({
  unit: { code: title, title },
  town: { code: '990101001', title: '望麦镇' },
  level: 'station',
  star,
  year: 2025,
  total: star ? 86.4 : null,
  awardedOn: star ? '2025-12-19' : null,
  caseNo: star ? 'XJ-2025-000001' : null,
  state: 'in_force',
  running: null,
})
let asked: URL[] = []

beforeEach(() => {
  asked = []
  server.use(
    http.get('*/api/units', () => HttpResponse.json({ items: [{ code: '990101001', title: '望麦镇' }] })),
    http.get('*/api/star-register', ({ request }) => {
      asked.push(new URL(request.url))
      return HttpResponse.json({
        items: [entry('北麦村', 3), entry('麦浪村', 0)],
        nextCursor: null,
        byStar: { 0: 1, 3: 1 },
      })
    }),
    http.get('*/api/star-register/:unit/history', () =>
      HttpResponse.json({
        items: [entry('北麦村', 3), { ...entry('北麦村', 2), year: 2024, awardedOn: '2024-12-20' }],
      }),
    ),
  )
})

it('counts the sites by star and filters by the chip, which can be let go again', async () => {
  const user = userEvent.setup()
  await mountPage(RegisterPage, { at: '/register' })
  const three = await screen.findByRole('button', { name: /^三星/ })

  await user.click(three)
  await waitFor(() => expect(asked.at(-1)?.searchParams.get('star')).toBe('3'))
  expect(three).toHaveAttribute('aria-pressed', 'true')

  await user.click(three)
  await waitFor(() => expect(asked.at(-1)?.searchParams.has('star')).toBe(false))
})

it('asks for a star of nought, which is not the same as none chosen', async () => {
  const user = userEvent.setup()
  await mountPage(RegisterPage, { at: '/register' })

  await user.click(await screen.findByRole('button', { name: /^不定星/ }))

  await waitFor(() => expect(asked.at(-1)?.searchParams.get('star')).toBe('0'))
})

it('finds by words after a moment', async () => {
  const user = userEvent.setup()
  await mountPage(RegisterPage, { at: '/register' })
  await screen.findByRole('button', { name: /北麦村/ })

  await user.type(screen.getByRole('textbox', { name: '查找站点' }), '北麦')

  await waitFor(() => expect(asked.at(-1)?.searchParams.get('q')).toBe('北麦'))
})

it('takes the filters from the address and keeps them there, for the list and for the file', async () => {
  const user = userEvent.setup()
  const { router } = await mountPage(RegisterPage, { at: '/register?town=990101001&year=2025' })
  await waitFor(() => expect(asked.at(-1)?.searchParams.get('town')).toBe('990101001'))

  await user.click(await screen.findByRole('button', { name: /^三星/ }))

  await waitFor(() => expect(router.currentRoute.value.query).toEqual({ town: '990101001', year: '2025', star: '3' }))
  expect(screen.getByRole('link', { name: '导出 Excel' })).toHaveAttribute(
    'href',
    '/api/star-register.xlsx?year=2025&town=990101001&star=3',
  )
})

it('opens the history of a site in the list', async () => {
  const user = userEvent.setup()
  await mountPage(RegisterPage, { at: '/register' })
  const site = await screen.findByRole('button', { name: /北麦村/ })

  await user.click(site)

  expect(await screen.findByText('2024 年 12 月 20 日命名')).toBeInTheDocument()
  expect(site).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getAllByText('86.4 分')).toHaveLength(2)
})
