import userEvent from '@testing-library/user-event'
import { screen, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import MoveMenu from './MoveMenu.vue'

const task = (...operations: string[]) => ({ taskId: 't1', operations })

const returns = [
  {
    step: 'room-order/Activity_CheckOrder',
    title: '核对预订',
    ends: [{ step: '审定预订', holder: { username: 'head', name: '周建国' } }],
    receiver: { username: 'sec', name: '陈思远', title: '镇文明实践专干' },
    straight: true,
    refusal: null,
  },
  {
    step: 'room-order/Activity_Ask',
    title: '征求意见',
    ends: [],
    receiver: null,
    straight: false,
    refusal: { code: 'flow.block-left', title: '并行办理的各方已经汇合' },
  },
]

it('offers what the model allows and nothing else', async () => {
  await mountPage(MoveMenu, { props: { task: task('claim', 'complete', 'return', 'transfer') } })

  expect(screen.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(['退回', '转办'])
})

it('shows who gets the step again and what ends, asks for a reason, and sends the choice', async () => {
  const sent: unknown[] = []
  server.use(
    http.get('*/api/tasks/t1/returns', () => HttpResponse.json({ items: returns })),
    http.post('*/api/tasks/t1/return', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ caseNo: 'RO-1', caseState: 'started', nextTasks: [] })
    }),
  )
  const { emitted } = await mountPage(MoveMenu, { props: { task: task('return') } })

  await userEvent.click(screen.getByRole('button', { name: '退回' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('由 陈思远 镇文明实践专干 重新办理，填过的内容都在')).toBeVisible()
  expect(within(dialog).getByText('将取消：审定预订 周建国')).toBeVisible()
  expect(within(dialog).getByText('并行办理的各方已经汇合')).toBeVisible()
  expect(within(dialog).getByRole('radio', { name: /征求意见/ })).toBeDisabled()

  await userEvent.click(within(dialog).getByRole('button', { name: '确定退回' }))
  expect(within(dialog).getByRole('alert')).toHaveTextContent('请写明原因')
  await userEvent.click(within(dialog).getByRole('checkbox', { name: '改好后直接送回给我，不再经过中间环节' }))
  await userEvent.type(within(dialog).getByRole('textbox'), '三楼当天有会')
  await userEvent.click(within(dialog).getByRole('button', { name: '确定退回' }))

  await expect.poll(() => emitted()['moved']).toEqual([['return']])
  expect(sent).toEqual([{ step: 'room-order/Activity_CheckOrder', straight: true, comment: '三楼当天有会' }])
})

it('says why something cannot be taken back and leaves no button for it', async () => {
  server.use(
    http.get('*/api/tasks/t1/withdrawal', () =>
      HttpResponse.json({
        ...returns[0],
        refusal: { code: 'flow.taken-up', title: '后面的环节已经有人签收，不能撤回' },
      }),
    ),
  )
  await mountPage(MoveMenu, { props: { task: task('withdraw') } })

  await userEvent.click(screen.getByRole('button', { name: '撤回' }))
  expect(await screen.findByText('后面的环节已经有人签收，不能撤回')).toBeVisible()
  expect(screen.queryByRole('button', { name: '确定撤回' })).toBeNull()
})

it('keeps what was typed when the server refuses', async () => {
  server.use(
    http.get('*/api/tasks/t1/colleagues', () =>
      HttpResponse.json({ items: [{ username: 'sec2', name: '李梅', title: '干事' }] }),
    ),
    http.post('*/api/tasks/t1/handover', () =>
      HttpResponse.json({ code: 'task.no-colleague', title: '只能交给本单位的同事' }, { status: 422 }),
    ),
  )
  const { emitted } = await mountPage(MoveMenu, { props: { task: task('transfer') } })

  await userEvent.click(screen.getByRole('button', { name: '转办' }))
  await userEvent.click(await screen.findByRole('radio', { name: /李梅/ }))
  await userEvent.type(screen.getByRole('textbox'), '下乡三天')
  await userEvent.click(screen.getByRole('button', { name: '确定转办' }))

  expect(await screen.findByText('只能交给本单位的同事')).toBeVisible()
  expect(screen.getByRole('textbox')).toHaveValue('下乡三天')
  expect(emitted()['moved']).toBeUndefined()
})

it('folds more than four operations under one button', async () => {
  await mountPage(MoveMenu, { props: { task: task('return', 'transfer', 'delegate', 'add-sign', 'withdraw') } })

  const names = screen.getAllByRole('button').map((button) => button.textContent?.trim())
  expect(names).toEqual(['退回', '转办', '委派', '更多'])
})

it('asks for agreement and an opinion before it signs, and keeps both when the server refuses', async () => {
  const sent: unknown[] = []
  server.use(
    http.post('*/api/tasks/t1/sign', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ code: 'task.not-asked-to-sign', title: '已经不需要了' }, { status: 422 })
    }),
  )
  await mountPage(MoveMenu, { props: { task: task('sign') } })

  await userEvent.click(screen.getByRole('button', { name: '加签意见' }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.type(within(dialog).getByRole('textbox'), '𠮷时可用')
  await userEvent.click(within(dialog).getByRole('button', { name: '确定加签意见' }))
  expect(within(dialog).getByRole('alert')).toHaveTextContent('请先选择同意或不同意')
  await userEvent.click(within(dialog).getByRole('radio', { name: '不同意' }))
  await userEvent.click(within(dialog).getByRole('button', { name: '确定加签意见' }))

  expect(await within(dialog).findByText('已经不需要了')).toBeVisible()
  expect(within(dialog).getByRole('textbox')).toHaveValue('𠮷时可用')
  expect(sent).toEqual([{ agrees: false, comment: '𠮷时可用' }])
})
