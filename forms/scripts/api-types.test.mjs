import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { typesOf } from './api-types.mjs'

test('lists, choices, references and tables become types', () => {
  const text = typesOf({
    components: {
      schemas: {
        Site: {
          type: 'object',
          properties: {
            unit: { $ref: '#/components/schemas/Unit' },
            stars: { type: 'array', items: { type: 'integer' } },
            state: { type: 'string', enum: ['open', 'closed'] },
            'by-star': { type: 'object', additionalProperties: { type: 'number' } },
          },
        },
      },
    },
    paths: {
      '/api/sites/{unit}': {
        get: { responses: { 200: { content: { '*/*': { schema: { $ref: '#/components/schemas/Site' } } } } } },
        delete: { responses: { 204: { description: 'OK' } } },
      },
    },
  })

  assert.match(text, /unit: Schemas\['Unit'\]/)
  assert.match(text, /stars: number\[\]/)
  assert.match(text, /state: 'open' \| 'closed'/)
  assert.match(text, /'by-star': Record<string, number>/)
  assert.match(text, /'GET \/api\/sites\/\{unit\}': Schemas\['Site'\]/)
  assert.doesNotMatch(text, /DELETE/)
})

test('the compiler names what the client reads and the server does not send, and nothing else', () => {
  const fixture = fileURLToPath(new URL('fixtures/disagreeing.ts', import.meta.url))
  const program = ts.createProgram([fixture], { strict: true, noEmit: true, skipLibCheck: true, types: [] })

  const found = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => /"(answer[^"]*)"/.exec(ts.flattenDiagnosticMessageText(messageText, ' '))?.[1])

  assert.deepEqual(found, ['answer.town.code', 'answer.sites[].star', 'answer.sites'])
})
