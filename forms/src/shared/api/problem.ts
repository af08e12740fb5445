import { translateProblem } from '@/locales'

export interface FieldProblem {
  field: string
  code: string
  title?: string
}

/** A refusal or failure of the server, as RFC 9457 tells it, with a sentence the reader understands. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly errors: FieldProblem[]
  readonly params: Record<string, unknown>
  /** What the reader tells the administrator; small print only. */
  readonly supportId: string | null

  constructor(status: number, body: Record<string, unknown> = {}) {
    const code = typeof body.code === 'string' ? body.code : codeOf(status)
    const title = translateProblem(code, status, textOf(body.title), body)
    super(title)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.title = title
    this.errors = errorsOf(body.errors)
    this.params = body
    this.supportId = status >= 500 ? (textOf(body.id) ?? null) : null
  }
}

/** Whatever was thrown, as a problem: a broken connection has no status. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  return new Problem(0, thrown instanceof TypeError || !(thrown instanceof Error) ? {} : { code: 'client.unexpected' })
}

function codeOf(status: number): string {
  if (status === 0) return 'client.offline'
  if (status === 401) return 'request.unauthenticated'
  if (status === 403) return 'request.forbidden'
  if (status === 404) return 'request.not-found'
  return status >= 500 ? 'server.failed' : 'request.refused'
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function errorsOf(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return []
  return value.map((entry: Record<string, unknown>) => ({
    field: textOf(entry.field) ?? '',
    code: textOf(entry.code) ?? '',
    title: textOf(entry.title) ?? translateProblem(textOf(entry.code) ?? '', 422, undefined, entry),
  }))
}
