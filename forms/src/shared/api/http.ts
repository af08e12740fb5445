import { currentLocale } from '@/locales'
import { Problem } from './problem'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

let signedOut: () => void = () => undefined

/** The session is gone: whoever owns the way to the log-in page says here what to do. */
export function onSignedOut(handler: () => void): void {
  signedOut = handler
}

/** One call to the server; every refusal and failure is thrown as a Problem. */
export async function api<T>(
  method: Method,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await send(method, path, body, headers)
  if (response.ok) return read<T>(response)
  const problem = new Problem(response.status, await problemBody(response))
  if (response.status === 401) signedOut()
  throw problem
}

/** Address with the parameters that have a value. */
export function withQuery(path: string, query: Record<string, string | number | null | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

/** The token the server left as a cookie; a write without it is refused. */
export function xsrfToken(): string {
  const match = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)
  return match?.[1] ? decodeURIComponent(match[1]) : ''
}

// helpers

async function send(method: Method, path: string, body: unknown, extra: Record<string, string>): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': currentLocale(), ...extra }
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = xsrfToken()
  const multipart = body instanceof FormData
  if (body !== undefined && !multipart) headers['Content-Type'] = 'application/json'
  const payload = body === undefined ? null : multipart ? body : JSON.stringify(body)
  try {
    return await fetch(path, { method, headers, body: payload, credentials: 'same-origin' })
  } catch {
    throw new Problem(0)
  }
}

async function read<T>(response: Response): Promise<T> {
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

async function problemBody(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
