import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import CaseActions from './CaseActions.vue'

const acts = {
  acts: [
    { act: 'terminate', refusal: null },
    { act: 'suspend', refusal: '本件已经办结' },
  ],
  open: [{ step: '核对申请', people: [{ username: 'sec', name: '陈思远', title: '宣传委员' }] }],
  copy: true,
  urge: true,
}

async function opened() {
  server.use(
    http.get('*/api/cases/CY-1/acts', () => HttpResponse.json(acts)),
    http.post('*/api/cases/CY-1/copies/read', () => new HttpResponse(null, { status: 204 })),
    http.get('*/api/inbox/counts', () => HttpResponse.json({})),
  )
  const mounted = await mountPage(CaseActions, { props: { caseNo: 'CY-1' } })
  await userEvent.click(screen.getByRole('button', { name: '更多' }))
  return mounted
}

it('names whose tasks end, asks for a reason, and keeps it when the server refuses', async () => {
  const sent: unknown[] = []
  server.use(
    http.post('*/api/cases/CY-1/termination', async ({ request }) => {
      sent.push(await request.json())
      return sent.length === 1
        ? HttpResponse.json({ code: 'case.own-submission', title: '您是申请人' }, { status: 403 })
        : new HttpResponse(null, { status: 204 })
    }),
  )
  const { emitted } = await opened()

  await userEvent.click(await screen.findByRole('menuitem', { name: '终止' }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('核对申请')).toBeVisible()
  expect(within(dialog).getByText('陈思远 宣传委员')).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: '确定终止' }))
  expect(within(dialog).getByRole('alert')).toHaveTextContent('请写明原因')
  await userEvent.type(within(dialog).getByRole('textbox'), '重复发起')
  await userEvent.click(within(dialog).getByRole('button', { name: '确定终止' }))
  expect(await within(dialog).findByText('您是申请人')).toBeVisible()
  expect(within(dialog).getByRole('textbox')).toHaveValue('重复发起')
  await userEvent.click(within(dialog).getByRole('button', { name: '确定终止' }))

  await expect.poll(() => emitted()['changed']).toHaveLength(1)
  expect(sent).toEqual([{ reason: '重复发起' }, { reason: '重复发起' }])
})

it('says why something cannot be done', async () => {
  await opened()

  expect(await screen.findByText('本件已经办结')).toBeVisible()
  expect(screen.getByRole('menuitem', { name: /^挂起/ })).toBeDisabled()
  expect(screen.queryByRole('menuitem', { name: '撤销' })).toBeNull()
})

it('shows by name who is urged and who is left in peace', async () => {
  const sent: unknown[] = []
  const steps = [
    { step: '核对申请', people: [{ username: 'sec', name: '陈思远' }], silent: [{ username: 'old', name: '李梅' }] },
  ]
  server.use(
    http.get('*/api/cases/CY-1/urging', () => HttpResponse.json({ steps })),
    http.post('*/api/cases/CY-1/urging', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ steps })
    }),
  )
  await opened()

  await userEvent.click(await screen.findByRole('menuitem', { name: '催办' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('陈思远')).toBeVisible()
  expect(within(dialog).getByText('刚催办过，暂不再催：李梅')).toBeVisible()
  await userEvent.type(within(dialog).getByRole('textbox'), '后天要用')
  await userEvent.click(within(dialog).getByRole('button', { name: '催办 1 人' }))

  await expect.poll(() => sent).toEqual([{ text: '后天要用' }])
})

it('lists who has read the copy and who has not', async () => {
  server.use(
    http.get('*/api/cases/CY-1/copies', () =>
      HttpResponse.json({
        items: [
          {
            person: { username: 'a', name: '周建国', title: '镇长' },
            by: { username: 'b', name: '吕丽华' },
            step: null,
            note: '请知悉',
            at: '2026-09-07T10:00:00+08:00',
            readAt: '2026-09-07T11:00:00+08:00',
          },
          {
            person: { username: 'c', name: '何志远', title: '主任' },
            by: null,
            step: '核对申请',
            note: '',
            at: '2026-09-07T10:00:00+08:00',
            readAt: null,
          },
        ],
      }),
    ),
    http.get('*/api/cases/CY-1/copies/candidates', () => HttpResponse.json({ items: [] })),
  )
  await opened()

  await userEvent.click(await screen.findByRole('menuitem', { name: '抄送' }))
  const list = await screen.findByRole('region', { name: '谁看过' })
  expect(await within(list).findByText(/已阅/)).toBeVisible()
  expect(within(list).getByText('未阅')).toBeVisible()
  expect(within(list).getByText(/“核对申请”办结后自动抄送/)).toBeVisible()
})

it('remembers how a case was printed', async () => {
  localStorage.removeItem('jianxing.print')
  await opened()

  await userEvent.click(screen.getByRole('button', { name: '打印' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(within(dialog).getByRole('radio', { name: /全过程/ }))
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Word' }))

  expect(within(dialog).getByText('生成文件')).toHaveAttribute(
    'href',
    '/api/cases/CY-1/print?template=record&format=docx&history=true&attachments=false&landscape=false',
  )
  expect(JSON.parse(localStorage.getItem('jianxing.print') ?? '{}')).toMatchObject({
    template: 'record',
    format: 'docx',
  })
})
