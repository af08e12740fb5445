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
