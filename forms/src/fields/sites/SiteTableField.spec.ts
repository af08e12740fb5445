import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { toSubmission, withDraft } from '../submission'
import SiteTableField from './SiteTableField.vue'
import type { SiteTable } from './types'

const table: SiteTable = {
  columns: [
    { key: 'star', title: '现有星级' },
    { key: 'order', title: '推荐次序', input: 'number', min: 1, max: 5 },
    { key: 'out', title: '移出', input: 'flag' },
  ],
  rows: [
    { code: '1', title: '北麦村', star: '三星级', order: null, edit: ['order', 'out'] },
    { code: '2', title: '麦浪村', star: '五星级', edit: [] },
  ],
}
const schema = { id: 'sample.sites', components: [{ type: 'siteTable', key: 'sites' }] }
const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  messages: { 'zh-CN': { fields: { sites: { site: '单位', none: '没有单位', yes: '是' } } } },
})

function shown(readonly = false) {
  return render(SiteTableField, {
    props: {
      field: { id: 'f', key: 'sites', type: 'siteTable', label: '推荐名单' },
      value: table,
      errors: ['北麦村：此项必填'],
      readonly,
      disabled: false,
      domId: 'd',
    },
    global: { plugins: [i18n] },
  })
}

it('opens the cells the server opens, and no others', () => {
  shown()

  expect(screen.getByLabelText('北麦村 推荐次序')).toBeInTheDocument()
  expect(screen.queryByLabelText('麦浪村 推荐次序')).toBeNull()
  expect(screen.getByText('五星级')).toBeInTheDocument()
  expect(screen.getByRole('alert')).toHaveTextContent('此项必填')
})

it('hands on the whole table with what was typed', async () => {
  const { emitted } = shown()

  await userEvent.type(screen.getByLabelText('北麦村 推荐次序'), '2')

  const [changed] = emitted('update')?.at(-1) as [SiteTable]
  expect(changed.rows[0]).toMatchObject({ code: '1', order: 2 })
  expect(toSubmission(schema, { sites: changed })).toEqual({
    sites: { rows: [{ code: '1', order: 2 }, { code: '2' }] },
  })
})

it('shows no inputs to a reader', () => {
  shown(true)

  expect(screen.queryByRole('spinbutton')).toBeNull()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

it('lays a draft over the open cells only', () => {
  const draft = { sites: { rows: [{ code: '1', order: 3, star: '五星级' }] } }

  const { sites } = withDraft(schema, { sites: table }, draft) as { sites: SiteTable }

  expect(sites.rows[0]).toMatchObject({ order: 3, star: '三星级' })
})

it('sends nothing of a table that is only shown', () => {
  const shownOnly = { id: 'sample.sites', components: [{ type: 'siteTable', key: 'sites', readonly: true }] }

  expect(toSubmission(shownOnly, { sites: table })).toEqual({})
})
