import userEvent from '@testing-library/user-event'
import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { DocumentDetail } from './documents.api'
import DocumentPage from './DocumentPage.vue'

let detail: DocumentDetail

beforeEach(() => {
  detail = {
    document: {
      id: 'd1',
      no: '沐文明实践办〔2026〕1号',
      kind: 'star-notice',
      kindTitle: '评估通知',
      title: '关于开展星级评估的通知',
      issuer: { code: '990101', title: '沐禾县新时代文明实践中心办公室' },
      signedAt: '2026-09-07T10:00:00+08:00',
      state: 'archived',
      addressed: 2,
      received: 1,
    },
    caseNo: 'XP-2026-000001',
    sha256: 'ab'.repeat(32),
    receivable: true,
    receipts: [
      {
        unit: { code: '990101001', title: '望麦镇' },
        sentAt: '2026-09-07T10:01:00+08:00',
        receivedBy: null,
        receivedAt: null,
      },
      {
        unit: { code: '990101002', title: '栀禾镇' },
        sentAt: '2026-09-07T10:01:00+08:00',
        receivedBy: { username: 'zhihe.sec', name: '周一诺' },
        receivedAt: '2026-09-08T09:00:00+08:00',
      },
    ],
  }
  server.use(http.get('*/api/documents/d1', () => HttpResponse.json(detail)))
})

it('shows the sealed file inside the page and offers to save it', async () => {
  await mountPage(DocumentPage, { at: '/documents/d1' })

  expect(await screen.findByTitle('公文原文')).toHaveAttribute('src', '/api/documents/d1/pdf')
  expect(screen.getByRole('link', { name: '下载' })).toHaveAttribute('href', '/api/documents/d1/pdf?download')
  expect(screen.getByText('周一诺 9 月 8 日签收')).toBeInTheDocument()
  expect(screen.getByText('未签收')).toBeInTheDocument()
})

it('lets the unit confirm that it came, once', async () => {
  const user = userEvent.setup()
  server.use(
    http.post('*/api/documents/d1/receipt', () => {
      const [first, ...others] = detail.receipts
      if (first) detail.receipts = [{ ...first, receivedAt: '2026-09-08T09:20:00+08:00' }, ...others]
      detail.receivable = false
      return new HttpResponse(null, { status: 204 })
    }),
  )
  await mountPage(DocumentPage, { at: '/documents/d1' })

  await user.click(await screen.findByRole('button', { name: '签收' }))

  expect(await screen.findByText('9 月 8 日签收')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '签收' })).toBeNull()
})

it('tells why a receipt was refused', async () => {
  const user = userEvent.setup()
  server.use(
    http.post('*/api/documents/d1/receipt', () =>
      HttpResponse.json(
        { code: 'document.not-addressed', title: '这份公文没有发给您的单位，不需要签收' },
        { status: 403 },
      ),
    ),
  )
  await mountPage(DocumentPage, { at: '/documents/d1' })

  await user.click(await screen.findByRole('button', { name: '签收' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('这份公文没有发给您的单位')
})

it('frames nothing while the file is being made', async () => {
  detail.sha256 = ''
  await mountPage(DocumentPage, { at: '/documents/d1' })

  expect(await screen.findByText('版式文件正在生成，稍后自动显示')).toBeInTheDocument()
  expect(screen.queryByTitle('公文原文')).toBeNull()
})
