import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import NotificationSettingsPage from './NotificationSettingsPage.vue'

let mail: string

beforeEach(() => {
  mail = 'now'
  server.use(
    http.get('*/api/me/notification-settings', () =>
      HttpResponse.json({
        mail,
        address: 'wangmai.sec@muhe.example',
        quietFrom: '21:00',
        quietUntil: '07:30',
        digestAt: '08:00',
        villageMost: 2,
        obligatory: ['escalation'],
      }),
    ),
    http.put('*/api/me/notification-settings', async ({ request }) => {
      mail = ((await request.json()) as { mail: string }).mail
      return new HttpResponse(null, { status: 204 })
    }),
  )
})

it('shows the address, the choice and the rules of the house', async () => {
  await mountPage(NotificationSettingsPage)
  expect(await screen.findByText('wangmai.sec@muhe.example')).toBeInTheDocument()
  expect(screen.getByRole('radio', { name: /即时发送/ })).toBeChecked()
  expect(screen.getByText('21:00 至次日 07:30 不打扰，紧急消息除外')).toBeInTheDocument()
})

it('keeps what is chosen', async () => {
  const user = userEvent.setup()
  await mountPage(NotificationSettingsPage)
  await user.click(await screen.findByRole('radio', { name: /每天早上汇总/ }))
  await waitFor(() => expect(mail).toBe('morning'))
  expect(await screen.findByText('已保存')).toBeInTheDocument()
})
