import { render, screen, within } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { i18n } from '@/locales'
import IndicatorTableField from './IndicatorTableField.vue'
import type { IndicatorRow, IndicatorTable } from './types'

function row(code: string, title: string, points: number): IndicatorRow {
  return {
    code,
    title,
    points,
    categoryId: 'venue',
    category: '阵地建设',
    floor: 0,
    step: 0.1,
    requirement: '五类功能齐全',
    ruleText: '缺一类扣 0.6 分',
    evidenceHint: '',
    evidenceRequired: false,
    method: ['site'],
    platform: null,
    platformTitle: null,
    facts: [],
    auto: null,
    self: points,
    score: null,
    verdict: null,
    comment: null,
    evidence: [],
    others: [],
    edit: ['score', 'comment'],
    require: ['score'],
    commentBelowFull: true,
  }
}

let table: IndicatorTable

function shown(readonly = false) {
  const field = { id: 'f', key: 'indicators', type: 'indicatorTable', label: '现场评分', cards: true }
  const view = render(IndicatorTableField, {
    props: {
      field,
      value: table,
      errors: [],
      readonly,
      disabled: false,
      domId: 'd',
      onUpdate: (value: IndicatorTable) => {
        table = value
        void view.rerender({ value: table })
      },
    },
    global: { plugins: [i18n] },
  })
  return view
}

beforeEach(() => {
  table = { year: 2026, level: 'station', rows: [row('ST-B1', '阵地功能', 4), row('ST-B2', '标识', 2)] }
})

it('scores by thumb and says what is left and how much it is so far', async () => {
  const user = userEvent.setup()
  shown()
  expect(screen.getByRole('status')).toHaveTextContent('已评 0/2 项')

  await user.click(within(screen.getByRole('group', { name: /^ST-B2 / })).getByRole('button', { name: '满分' }))

  expect(screen.getByRole('status')).toHaveTextContent('已评 1/2 项')
  expect(screen.getByRole('status')).toHaveTextContent('现得 2 分，满分 6')
  expect(screen.getByRole('button', { name: '去评下一项 B1' })).toBeInTheDocument()
})

it('asks for a reason below full points, which a touch gives', async () => {
  const user = userEvent.setup()
  shown()
  const entry = screen.getByRole('group', { name: /^ST-B1 / })

  await user.click(within(entry).getByRole('button', { name: '−0.5' }))
  expect(screen.getByRole('status')).toHaveTextContent('已评 0/2 项')
  await user.click(screen.getByRole('button', { name: '现场设施有缺项' }))

  expect(table.rows[0]).toMatchObject({ score: 3.5, comment: '现场设施有缺项' })
  expect(screen.getByRole('status')).toHaveTextContent('已评 1/2 项')
})

it('keeps what is typed inside the points there are', async () => {
  const user = userEvent.setup()
  shown()

  await user.type(screen.getByRole('spinbutton', { name: /^ST-B1 .* 评分$/ }), '40')
  await user.tab()

  expect(table.rows[0]?.score).toBe(4)
})

it('shows what was given where nothing can be changed any more', () => {
  table.rows[0] = { ...row('ST-B1', '阵地功能', 4), score: 3.4, comment: '缺科普展架' }
  shown(true)

  expect(screen.getByText('缺科普展架')).toBeInTheDocument()
  expect(screen.queryByRole('spinbutton')).toBeNull()
})
