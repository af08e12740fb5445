import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { HandoverPreview } from './handover.api'
import HandoverPage from './HandoverPage.vue'

const preview: HandoverPreview = {
  person: { username: 'wangmai.sec', name: '张三' },
  posts: [
    {
      audience: '990101001/institute_secretary',
      title: '望麦镇 宣传委员',
      candidates: [{ username: 'wangmai.head', name: '李四' }],
    },
  ],
  work: [
    {
      caseNo: 'XJ-2026-000001',
      caseTitle: '北麦村 2026 年星级评估',
      caseType: 'star-rating',
      caseTypeTitle: '星级评估',
      step: '乡镇初审',
      post: '990101001/institute_secretary',
      held: true,
    },
  ],
  drafts: 2,
}
let sent: unknown[]

beforeEach(() => {
  sent = []
  const line = {
    id: 'h1',
    person: preview.person,
    arrangedBy: preview.person,
    reason: '调任',
    at: '2026-09-10T09:00:00+08:00',
    finishedAt: '2026-09-10T09:00:02+08:00',
  }
  server.use(
    http.get('*/api/handovers/preview', () => HttpResponse.json(preview)),
    http.get('*/api/handovers', () => HttpResponse.json({ items: [] })),
    http.post('*/api/handovers', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(line, { status: 202 })
    }),
    http.get('*/api/handovers/h1', () =>
      HttpResponse.json({
        handover: line,
        items: [
          {
            caseNo: 'XJ-2026-000001',
            caseTitle: '北麦村 2026 年星级评估',
            step: '乡镇初审',
            to: null,
            state: 'refused',
            refusal: '接收人是该事项的申请人，不能办理',
          },
        ],
      }),
    ),
  )
})

it('shows what is held by kind, hands it on and says what stayed and why', async () => {
  const user = userEvent.setup()
  await mountPage(HandoverPage, { at: '/handover' })

  expect(await screen.findByText('星级评估（1 件）')).toBeInTheDocument()
  expect(screen.getByText(/2 份未提交的草稿/)).toBeInTheDocument()
  await user.click(screen.getByRole('combobox', { name: '望麦镇 宣传委员交给' }))
  await user.click(await screen.findByRole('option', { name: '李四' }))
  await user.type(screen.getByRole('textbox', { name: '交接说明' }), '调任𠮷㼆👍')
  await user.click(screen.getByRole('button', { name: '开始交接' }))

  await waitFor(() =>
    expect(sent).toEqual([
      {
        person: 'wangmai.sec',
        successors: [{ post: '990101001/institute_secretary', person: 'wangmai.head' }],
        reason: '调任𠮷㼆👍',
      },
    ]),
  )
  expect(await screen.findByText('接收人是该事项的申请人，不能办理')).toBeInTheDocument()
})
