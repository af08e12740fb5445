// Writes src/shared/api/schema.ts from openapi/openapi.json: what the server says it sends, as types. Not kept in git.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = new URL('../openapi/openapi.json', import.meta.url)
const target = new URL('../src/shared/api/schema.ts', import.meta.url)

export function typesOf({ paths, components }) {
  const schemas = Object.entries(components.schemas).map(([name, schema]) => `  ${name}: ${typeOf(schema, 1)}`)
  const answers = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses }]) => {
      const content = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content ?? {}
      const schema = content['*/*']?.schema ?? content['application/json']?.schema
      return schema ? [`  '${method.toUpperCase()} ${path}': ${typeOf(schema, 1)}`] : []
    }),
  )
  return [
    '// Written by scripts/api-types.mjs from openapi/openapi.json; do not edit.',
    `export interface Schemas {\n${schemas.join('\n')}\n}\n`,
    `/** What an endpoint answers when all went well. */\nexport interface Answers {\n${answers.join('\n')}\n}\n`,
  ].join('\n')
}

function typeOf(schema, depth) {
  if (schema.$ref) return `Schemas['${schema.$ref.split('/').at(-1)}']`
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ')
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return schema.type
    case 'integer':
    case 'number':
      return 'number'
    case 'array': {
      const item = typeOf(schema.items, depth)
      return schema.items.enum ? `(${item})[]` : `${item}[]`
    }
    case 'object':
      return schema.properties ? members(schema.properties, depth) : record(schema, depth)
    default:
      return 'unknown'
  }
}

function members(properties, depth) {
  const indent = '  '.repeat(depth)
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${indent}  ${key(name)}: ${typeOf(schema, depth + 1)}`,
  )
  return `{\n${lines.join('\n')}\n${indent}}`
}

const record = ({ additionalProperties: values }, depth) =>
  values && values !== true ? `Record<string, ${typeOf(values, depth)}>` : 'Record<string, unknown>'

const key = (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(target, typesOf(JSON.parse(readFileSync(source, 'utf8'))))
}
