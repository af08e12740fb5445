import userEvent from '@testing-library/user-event'
import { screen, waitFor } from '@testing-library/vue'
import { http, HttpResponse } from 'msw'
import { defineComponent, h, ref } from 'vue'
import { beforeEach, expect, it } from 'vitest'
import { mountPage } from '@/shared/testing/mount'
import { server } from '@/shared/testing/server'
import PhrasePicker from './PhrasePicker.vue'

const phrase = (id: string, text: string, more = {}) => ({
  id,
  text,
  decision: '',
  standard: false,
  shared: true,
  mine: false,
  uses: 0,
  ...more,
})
let kept = [
  phrase('1', '同意。'),
  phrase('2', '同意𠮷㼆👍', { decision: 'approve', standard: true, mine: true, shared: false }),
]
let sent: unknown[] = []

beforeEach(() => {
  sent = []
  server.use(
    http.get('*/api/phrases', () => HttpResponse.json({ keepsOffice: true, items: kept })),
    http.post('*/api/phrases/:id/use', ({ params }) => {
      sent.push(params.id)
      return new HttpResponse(null, { status: 204 })
    }),
    http.post('*/api/phrases', async ({ request }) => {
      const words = (await request.json()) as { text: string }
      sent.push(words)
      kept = [...kept, phrase('3', words.text)]
      return HttpResponse.json({ id: '3' }, { status: 201 })
    }),
  )
})

const Host = defineComponent({
  setup() {
    const text = ref('')
    const decision = ref('')
    return () => [
      h('button', { onClick: () => (decision.value = 'approve') }, 'approve'),
      h('output', { 'data-testid': 'text' }, text.value),
      h(PhrasePicker, {
        decision: decision.value,
        modelValue: text.value,
        'onUpdate:modelValue': (words: string) => (text.value = words),
      }),
    ]
  },
})

it('fills in the phrase of the decision and lets another be picked, which counts', async () => {
  const user = userEvent.setup()
  await mountPage(Host)
  await user.click(screen.getByRole('button', { name: 'approve' }))
  await waitFor(() => expect(screen.getByTestId('text')).toHaveTextContent('同意𠮷㼆👍'))

  await user.click(screen.getByRole('button', { name: '常用语' }))
  await user.click(await screen.findByRole('button', { name: '同意。' }))

  expect(screen.getByTestId('text')).toHaveTextContent('同意。')
  await waitFor(() => expect(sent).toContain('1'))
})

it('keeps a new phrase, for the unit where the person may', async () => {
  const user = userEvent.setup()
  await mountPage(Host)
  await user.click(screen.getByRole('button', { name: '常用语' }))
  await user.click(await screen.findByRole('button', { name: '管理常用语' }))

  await user.type(await screen.findByRole('textbox', { name: '常用语内容' }), '按县办要求办理。')
  await user.click(screen.getByText('本单位及下级共用'))
  await user.click(screen.getByRole('button', { name: '添加' }))

  await waitFor(() =>
    expect(sent).toContainEqual({ text: '按县办要求办理。', decision: '', standard: false, shared: true }),
  )
})
