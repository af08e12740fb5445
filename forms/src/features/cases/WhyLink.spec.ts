import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import WhyLink from './WhyLink.vue'

it('shows every check, passed or not, for the case and for what waits in it', async () => {
  server.use(
    http.get('*/api/cases/XJ-1/access', () =>
      HttpResponse.json({
        maySee: true,
        mayAct: false,
        reasons: [{ check: 'area', ok: true, text: '其岗位管辖北麦村' }],
        tasks: [
          {
            taskId: 't1',
            step: '审定',
            mayAct: false,
            reasons: [{ check: 'free', ok: false, text: '已由周建国签收办理' }],
          },
        ],
      }),
    ),
  )
  await mountPage(WhyLink, { props: { caseNo: 'XJ-1' } })

  await userEvent.click(screen.getByRole('button', { name: '为什么' }))

  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('能看到本办件')).toBeVisible()
  expect(within(dialog).getByText('审定 · 不能办理')).toBeVisible()
  expect(within(dialog).getByText('已由周建国签收办理')).toBeVisible()
  expect(within(dialog).getByRole('img', { name: '不符合' })).toBeVisible()
})
