import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { switchLocale } from '@/locales'
import { server } from '@/shared/testing/server'
import { api, onSignedOut, withQuery } from './http'
import { Problem, problemOf } from './problem'

const signedOut = vi.fn()

beforeEach(() => {
  document.cookie = 'XSRF-TOKEN=abc%3D'
  onSignedOut(signedOut)
})
afterEach(() => {
  signedOut.mockReset()
  switchLocale('zh-CN')
})

async function refusalOf(call: Promise<unknown>): Promise<Problem> {
  const thrown = await call.then(
    () => null,
    (problem: unknown) => problem,
  )
  if (!(thrown instanceof Problem)) throw new Error('was not refused')
  return thrown
}

it('takes sentence, code and field errors from the server', async () => {
  server.use(
    http.post('*/api/tasks/t1/completion', () =>
      HttpResponse.json(
        {
          status: 422,
          code: 'form.invalid',
          title: '还有 1 处需要修改',
          errors: [{ field: 'indicators.ST-A1.self', code: 'form.above-maximum', title: '超过 3 分' }],
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )

  const problem = await refusalOf(api('POST', '/api/tasks/t1/completion', {}))

  expect(problem).toMatchObject({ status: 422, code: 'form.invalid', title: '还有 1 处需要修改', supportId: null })
  expect(problem.errors).toEqual([{ field: 'indicators.ST-A1.self', code: 'form.above-maximum', title: '超过 3 分' }])
})

it('has its own sentence when the server sent none, and names the holder', async () => {
  server.use(
    http.post('*/api/tasks/t1/claim', () =>
      HttpResponse.json({ code: 'task.already-claimed', holder: { name: '曾家宁' } }, { status: 409 }),
    ),
  )

  expect((await refusalOf(api('POST', '/api/tasks/t1/claim'))).title).toBe('曾家宁 已签收，正在办理。')
})

it('speaks the language chosen and asks the server for it', async () => {
  switchLocale('en')
  let asked: string | null = null
  server.use(
    http.get('*/api/cases/x', ({ request }) => {
      asked = request.headers.get('Accept-Language')
      return new HttpResponse('<html>', { status: 404 })
    }),
  )

  const problem = await refusalOf(api('GET', '/api/cases/x'))

  expect(asked).toBe('en')
  expect(problem).toMatchObject({ code: 'request.not-found', title: 'Not found, or you may not see it.' })
})

it('gives the support number of a failure, and of a failure only', async () => {
  server.use(http.get('*/api/me', () => HttpResponse.json({ code: 'request.failed', id: '7F3' }, { status: 500 })))

  expect((await refusalOf(api('GET', '/api/me'))).supportId).toBe('7F3')
})

it('tells who keeps the way to the log-in when the session is gone', async () => {
  server.use(http.get('*/api/inbox', () => new HttpResponse(null, { status: 401 })))

  await refusalOf(api('GET', '/api/inbox'))

  expect(signedOut).toHaveBeenCalledOnce()
})

it('calls a broken connection by its name', async () => {
  server.use(http.get('*/api/inbox', () => HttpResponse.error()))

  expect(await refusalOf(api('GET', '/api/inbox'))).toMatchObject({ status: 0, code: 'client.offline' })
  expect(problemOf(new Error('x')).code).toBe('client.unexpected')
})

it('sends the token with every write and with no read', async () => {
  const tokens: (string | null)[] = []
  server.use(
    http.all('*/api/echo', ({ request }) => {
      tokens.push(request.headers.get('X-XSRF-TOKEN'))
      return new HttpResponse(null, { status: 204 })
    }),
  )

  await api('PUT', '/api/echo', { a: 1 })
  await api('GET', '/api/echo')

  expect(tokens).toEqual(['abc=', null])
})

it('leaves out of the address what has no value', () => {
  expect(withQuery('/api/x', { a: '', b: null, c: 0, d: '北麦' })).toBe(`/api/x?c=0&d=${encodeURIComponent('北麦')}`)
})
