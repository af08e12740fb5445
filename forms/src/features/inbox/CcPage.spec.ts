import { screen } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import CcPage from './CcPage.vue'

const line = (caseNo: string, readAt: string | null) => ({
  caseNo,
  caseTitle: `𠮷家村场地使用 ${caseNo}`,
  caseTypeTitle: '场地使用',
  unit: { code: '1', title: '𠮷家村' },
  stateTitle: '审核中',
  by: { username: 'a', name: '吕丽华' },
  note: '请知悉 👍',
  at: '2026-09-07T10:00:00+08:00',
  readAt,
})

it('shows who sent it with which note, and what was not opened', async () => {
  server.use(
    http.get('*/api/copies', () =>
      HttpResponse.json({ items: [line('CY-2', null), line('CY-1', '2026-09-07T11:00:00+08:00')], nextCursor: null }),
    ),
  )
  await mountPage(CcPage)

  expect(await screen.findByRole('link', { name: /CY-2.*未阅/ })).toHaveAttribute('href', '/cases/CY-2')
  expect(screen.getByRole('link', { name: /CY-1.*已阅/ })).toBeVisible()
  expect(screen.getAllByText('请知悉 👍')).toHaveLength(2)
  expect(screen.getAllByText(/吕丽华/)).toHaveLength(2)
})
