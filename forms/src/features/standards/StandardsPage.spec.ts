import userEvent from '@testing-library/user-event'
import { screen, waitFor, within } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import type { Edition, EditionLine, StandardIndicator } from './standards.api'
import StandardsPage from './StandardsPage.vue'

const released: EditionLine = {
  year: 2026,
  version: 1,
  state: 'released',
  basedOn: null,
  preparedBy: null,
  preparedAt: '2026-01-05T09:00:00+08:00',
  releasedBy: null,
  releasedAt: '2026-01-05T09:00:00+08:00',
}
const draft: EditionLine = {
  ...released,
  year: 2027,
  state: 'draft',
  basedOn: '2026-1',
  preparedBy: { username: 'office04', name: '何秀兰' },
  releasedAt: null,
}
const ledger: StandardIndicator = {
  code: 'ST-A4',
  title: '周台账月小结',
  points: 3,
  method: 'A',
  platform: null,
  requirement: '周台账、月小结按时报送',
  ruleText: '按时率≥95%得3',
  evidenceHint: '系统报送记录',
  evidenceRequired: false,
  ruleType: 'step',
  rule: '>=0.95:3;else:0',
  metrics: ['ledger_on_time_rate'],
  basis: '001',
}
let shelf: EditionLine[] = []
let edition: Edition
let sent: unknown[] = []

beforeEach(() => {
  shelf = [released]
  sent = []
  edition = {
    edition: released,
    revision: 0,
    mayChange: false,
    mayRelease: false,
    levels: [
      {
        level: 'station',
        points: 100,
        categories: [{ letter: 'A', title: '组织领导与机制', points: 15, indicators: [ledger] }],
      },
    ],
    metrics: [{ id: 'ledger_on_time_rate', title: '台账按时率', unit: 'rate', definition: '' }],
    marks: [
      { code: 'BN2', kind: 'BONUS', title: '省级表彰', points: 3, most: null },
      { code: 'V5', kind: 'VETO', title: '两次无故未开放', points: 0, most: null },
    ],
    findings: [],
    changes: [],
  }
  server.use(
    http.get('*/api/star-standards', () => HttpResponse.json({ items: shelf, mayPrepare: true })),
    http.get('*/api/star-standards/:year/:version', () => HttpResponse.json(edition)),
    http.post('*/api/star-standards', async ({ request }) => {
      sent.push(await request.json())
      shelf = [draft, released]
      edition = { ...edition, edition: draft, mayChange: true }
      return HttpResponse.json(draft, { status: 201 })
    }),
  )
})

it('shows indicators with rule, metrics by name, and the marks', async () => {
  await mountPage(StandardsPage)

  const row = (await screen.findByText('周台账月小结')).closest('tr')
  expect(within(row as HTMLElement).getByText('>=0.95:3;else:0')).toBeInTheDocument()
  expect(within(row as HTMLElement).getByText('取数：台账按时率')).toBeInTheDocument()
  expect(screen.getByText('+3')).toBeInTheDocument()
  expect(screen.getByText('两次无故未开放')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /修改/ })).toBeNull()
})

it('copies the newest released edition as the draft of the next year', async () => {
  const user = userEvent.setup()
  await mountPage(StandardsPage)

  await user.click(await screen.findByRole('button', { name: '编制 2027 年度标准' }))

  expect(await screen.findByText(/何秀兰 于 .* 按 2026-1 版编制/)).toBeInTheDocument()
  expect(sent).toEqual([{ year: 2027, baseYear: 2026, baseVersion: 1 }])
  expect(screen.queryByRole('button', { name: '编制 2027 年度标准' })).toBeNull()
})

it('saves an indicator with the revision that was read and shows what does not fit', async () => {
  const user = userEvent.setup()
  shelf = [draft, released]
  edition = { ...edition, edition: draft, mayChange: true, revision: 4 }
  server.use(
    http.put('*/api/star-standards/2027/1/indicators/ST-A4', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(
        {
          code: 'star-standard.indicator-invalid',
          title: '指标没有保存，请按提示修改',
          errors: [{ field: 'rule', code: 'x', title: '规则最高能给 3 分，应与分值 2 分一致' }],
        },
        { status: 422 },
      )
    }),
  )
  await mountPage(StandardsPage)
  await user.click(await screen.findByRole('button', { name: '修改 ST-A4 周台账月小结' }))
  const points = await screen.findByRole('textbox', { name: '分值' })

  await user.clear(points)
  expect(screen.getByRole('button', { name: '保存' })).toBeDisabled()
  await user.type(points, '2')
  await user.click(screen.getByRole('button', { name: '保存' }))

  expect(await screen.findByText('规则最高能给 3 分，应与分值 2 分一致')).toBeInTheDocument()
  expect(sent).toEqual([
    {
      revision: 4,
      title: '周台账月小结',
      points: 2,
      requirement: '周台账、月小结按时报送',
      ruleText: '按时率≥95%得3',
      evidenceHint: '系统报送记录',
      rule: '>=0.95:3;else:0',
    },
  ])
})

it('a draft with findings cannot be released, one without can', async () => {
  const user = userEvent.setup()
  shelf = [draft, released]
  edition = {
    ...edition,
    edition: draft,
    mayRelease: true,
    revision: 2,
    findings: [{ field: 'station.points', code: 'x', title: '本级指标分值合计 101 分，应为 100 分' }],
  }
  server.use(
    http.post('*/api/star-standards/2027/1/release', async ({ request }) => {
      sent.push(await request.json())
      return new HttpResponse(null, { status: 204 })
    }),
  )
  const { unmount } = await mountPage(StandardsPage)
  expect(await screen.findByRole('button', { name: '发布' })).toBeDisabled()
  expect(screen.getByText(/本级指标分值合计 101 分/)).toBeInTheDocument()
  unmount()

  edition = { ...edition, findings: [] }
  await mountPage(StandardsPage)
  await user.click(await screen.findByRole('button', { name: '发布' }))
  await user.click(await screen.findByRole('button', { name: '确定发布' }))

  await waitFor(() => expect(sent).toEqual([{ revision: 2 }]))
})
