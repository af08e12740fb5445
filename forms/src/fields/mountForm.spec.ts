import { expect, it, vi } from 'vitest'
import { mountForm } from './mountForm'

const schema = {
  id: 'sample.decide',
  type: 'default',
  components: [
    {
      id: 'd',
      type: 'radio',
      key: 'decision',
      label: '意见',
      values: [
        { label: '同意', value: 'approve' },
        { label: '退回', value: 'return' },
      ],
    },
    { id: 't', type: 'textfield', key: 'title', label: '标题', validate: { required: true } },
  ],
}

it('opening a form is not a change, choosing is one', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const changed = vi.fn()
  const form = await mountForm(
    host,
    schema,
    { title: '北麦' },
    { module: {}, readonly: false, locale: 'zh-CN', changed },
  )
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(changed).not.toHaveBeenCalled()

  host.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click()

  await vi.waitFor(() => expect(changed).toHaveBeenLastCalledWith(expect.objectContaining({ decision: 'return' })))
  form.destroy()
})

it('shows what the server refused in a list at the very row', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const list = {
    id: 'sample.rooms',
    type: 'default',
    components: [
      {
        id: 'rooms',
        type: 'dynamiclist',
        path: 'rooms',
        label: '场地',
        isRepeating: true,
        allowAddRemove: false,
        components: [{ id: 'area', type: 'number', key: 'area', label: '面积' }],
      },
    ],
  }
  const form = await mountForm(
    host,
    list,
    { rooms: [{ area: 1 }, { area: 999 }] },
    { module: {}, readonly: false, locale: 'zh-CN', changed: vi.fn() },
  )

  expect(form.submit().data).toEqual({ rooms: [{ area: 1 }, { area: 999 }] })
  // a field that settles after the import takes its errors away once more
  await vi.waitFor(() => {
    form.showErrors([{ field: 'rooms.1.area', title: '不能大于 500' }])
    expect(host.querySelectorAll('.fjs-has-errors')).toHaveLength(1)
  })
  expect(host.querySelectorAll('.fjs-form-field-number')[1]?.textContent).toContain('不能大于 500')
  form.destroy()
})

it('what is being typed survives when another field changes in the same moment', async () => {
  const host = document.body.appendChild(document.createElement('div'))
  const changed = vi.fn()
  const form = await mountForm(host, schema, {}, { module: {}, readonly: false, locale: 'zh-CN', changed })
  const title = host.querySelector<HTMLInputElement>('input[type=text]')
  if (!title) throw new Error('no field')

  title.value = '北麦'
  title.dispatchEvent(new Event('input', { bubbles: true }))
  host.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click()

  await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(expect.objectContaining({ decision: 'return' })))
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(title.value).toBe('北麦')
  title.dispatchEvent(new Event('focusout', { bubbles: true }))
  expect(form.submit().data).toMatchObject({ title: '北麦', decision: 'return' })
  form.destroy()
})
