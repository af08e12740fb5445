import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { DocumentLine } from './documents.api'
import DocumentsPage from './DocumentsPage.vue'

const line = (seq: number, addressed: number): DocumentLine => ({
  id: `d${seq}`,
  no: `沐文明实践办〔2026〕${seq}号`,
  kind: 'star-naming',
  kindTitle: '命名文件',
  title: `关于命名第${seq}批实践站的通知`,
  issuer: { code: '990101', title: '沐禾县新时代文明实践中心办公室' },
  signedAt: '2026-09-07T10:00:00+08:00',
  state: 'archived',
  addressed,
  received: Math.min(1, addressed),
})
let asked: URL[] = []

beforeEach(() => {
  asked = []
  server.use(
    http.get('*/api/documents', ({ request }) => {
      const url = new URL(request.url)
      asked.push(url)
      return url.searchParams.get('cursor')
        ? HttpResponse.json({ items: [line(1, 0)], nextCursor: null })
        : HttpResponse.json({ items: [line(2, 3)], nextCursor: 'next' })
    }),
  )
})

it('shows number, issuer and how many units confirmed, and goes on where the list ended', async () => {
  const user = userEvent.setup()
  await mountPage(DocumentsPage, { at: '/documents' })

  const link = await screen.findByRole('link', { name: '关于命名第2批实践站的通知' })
  expect(link).toHaveAttribute('href', '/documents/d2')
  expect(screen.getByRole('cell', { name: '沐文明实践办〔2026〕2号' })).toBeInTheDocument()
  expect(screen.getByRole('cell', { name: '1/3' })).toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: /更多/ }))
  expect(await screen.findByRole('link', { name: '关于命名第1批实践站的通知' })).toBeInTheDocument()
  expect(screen.getByRole('cell', { name: '无主送' })).toBeInTheDocument()
})

it('finds by words after a moment', async () => {
  const user = userEvent.setup()
  await mountPage(DocumentsPage, { at: '/documents' })
  await screen.findByRole('link', { name: /第2批/ })

  await user.type(screen.getByRole('textbox', { name: '查找标题或文号' }), '命名')

  await waitFor(() => expect(asked.at(-1)?.searchParams.get('q')).toBe('命名'))
})

it('says so when there is nothing', async () => {
  server.use(http.get('*/api/documents', () => HttpResponse.json({ items: [], nextCursor: null })))
  await mountPage(DocumentsPage, { at: '/documents' })

  expect(await screen.findByText('没有符合条件的公文')).toBeInTheDocument()
})
