import { http, HttpResponse } from 'msw'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useCounts } from './counts.store'
import { someCounts } from './testing/samples'
import { server } from './testing/server'

/** A stream the test speaks through. */
class Stream extends EventTarget {
  static CLOSED = 2
  static opened: Stream[] = []
  readyState = 0
  onopen: () => void = () => undefined
  onerror: () => void = () => undefined

  constructor(readonly address: string) {
    super()
    Stream.opened.push(this)
  }

  say(event: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }))
  }

  close() {
    this.readyState = Stream.CLOSED
  }
}

let asked = 0

beforeEach(() => {
  setActivePinia(createPinia())
  asked = 0
  Stream.opened = []
  vi.stubGlobal('EventSource', Stream)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  server.use(
    http.get('*/api/inbox/counts', () => {
      asked++
      return HttpResponse.json(someCounts(3))
    }),
    http.get('*/api/notices', () => HttpResponse.json({ items: [], unread: 1, nextCursor: null })),
  )
})

afterEach(() => {
  useCounts().stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const stream = () => Stream.opened.at(-1) as Stream

it('takes over what the server tells, without asking', async () => {
  const counts = useCounts()
  counts.start()
  await vi.waitFor(() => expect(counts.text('todo')).toBe('3'))
  stream().onopen()
  const before = asked

  stream().say('counts', { inbox: someCounts(7), notices: 4 })
  await vi.advanceTimersByTimeAsync(120_000)

  expect(stream().address).toBe('/api/events')
  expect(counts.text('todo')).toBe('7')
  expect(counts.unread).toBe(4)
  expect(asked).toBe(before)
})

it('asks when the server only says that something changed', async () => {
  useCounts().start()
  await vi.waitFor(() => expect(asked).toBe(1))
  stream().onopen()

  stream().say('changed', {})

  await vi.waitFor(() => expect(asked).toBe(2))
})

it('asks now and then while the stream is lost, and listens again', async () => {
  useCounts().start()
  stream().onopen()
  await vi.waitFor(() => expect(asked).toBe(1))
  stream().close()
  stream().onerror()

  await vi.advanceTimersByTimeAsync(61_000)

  await vi.waitFor(() => expect(asked).toBe(3))
  expect(Stream.opened).toHaveLength(2)
})

it('is silent after it was stopped', async () => {
  const counts = useCounts()
  counts.start()
  await vi.waitFor(() => expect(asked).toBe(1))

  counts.stop()
  await vi.advanceTimersByTimeAsync(120_000)

  expect(stream().readyState).toBe(Stream.CLOSED)
  expect(asked).toBe(1)
})
