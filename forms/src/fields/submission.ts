import type { IndicatorRow, IndicatorTable } from './indicator/types'
import type { SiteRow, SiteTable } from './sites/types'

export interface FormComponent {
  id?: string
  type: string
  key?: string
  /** Where a list keeps its rows. */
  path?: string
  label?: string
  readonly?: boolean
  values?: { value: string; label: string }[]
  components?: FormComponent[]
}

export interface FormSchema {
  id: string
  components: FormComponent[]
}

export type FormValues = Record<string, unknown>

/** Every component of a schema that has an answer, groups opened; a list is one of them, with its path as key. */
export function keyedComponents(schema: FormSchema): FormComponent[] {
  const walk = (list: FormComponent[]): FormComponent[] =>
    list.flatMap((component) =>
      component.type === 'dynamiclist'
        ? [{ ...component, key: component.path }]
        : [...(component.key ? [component] : []), ...walk(component.components ?? [])],
    )
  return walk(schema.components)
}

/** What goes to the server: our rich values reduced to what a person may write. */
export function toSubmission(schema: FormSchema, values: FormValues): FormValues {
  const result: FormValues = {}
  for (const { key, type, readonly } of keyedComponents(schema)) {
    if (!key || !(key in values)) continue
    const value = values[key]
    // what is only shown is the server's already; of a table, what is left without its open cells is another table
    if (type === 'unitDisplay' || type === 'personDisplay' || (readonly && isTable(type))) continue
    if (value === null || value === undefined || value === '') continue
    result[key] = reduce(type, value)
  }
  return result
}

/** Server values with the person's draft laid over them. */
export function withDraft(schema: FormSchema, values: FormValues, draft: FormValues | null): FormValues {
  if (!draft) return values
  const result: FormValues = { ...values }
  for (const { key, type } of keyedComponents(schema)) {
    if (!key || !(key in draft)) continue
    result[key] = isTable(type) ? overlay(values[key], draft[key]) : draft[key]
  }
  return result
}

// helpers

function reduce(type: string, value: unknown): unknown {
  if (type === 'indicatorTable') return { rows: (value as IndicatorTable).rows.map(editableColumns) }
  if (type === 'siteTable') return { rows: (value as SiteTable).rows.map(openCells) }
  if (type === 'dynamiclist') return (value as FormValues[]).map(filledCells)
  if (type === 'evidenceList') return (value as (string | { id: string })[]).map(idOf)
  return value
}

function filledCells(row: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(row ?? {}).filter(([, cell]) => cell !== null && cell !== undefined && cell !== ''),
  )
}

function isTable(type: string): boolean {
  return type === 'indicatorTable' || type === 'siteTable'
}

function openCells(row: SiteRow): Record<string, unknown> {
  const cells = (row.edit ?? []).filter((column) => row[column] !== null && row[column] !== undefined)
  return { code: row.code, ...Object.fromEntries(cells.map((column) => [column, row[column]])) }
}

function editableColumns(row: IndicatorRow): Record<string, unknown> {
  const result: Record<string, unknown> = { code: row.code }
  for (const column of row.edit ?? []) {
    if (column === 'evidence') result[column] = (row.evidence ?? []).map(idOf)
    else if (row[column] !== null && row[column] !== undefined && row[column] !== '') result[column] = row[column]
  }
  return result
}

function overlay(server: unknown, draft: unknown): unknown {
  const table = server as IndicatorTable | undefined
  const typed = draft as Partial<IndicatorTable> | undefined
  if (!table?.rows || !typed?.rows) return server
  const byCode = new Map(typed.rows.map((row) => [row.code, row]))
  return { ...table, rows: table.rows.map((row) => ({ ...row, ...onlyEditable(row, byCode.get(row.code)) })) }
}

function onlyEditable(row: IndicatorRow, draft: Partial<IndicatorRow> | undefined): Partial<IndicatorRow> {
  if (!draft) return {}
  return Object.fromEntries(
    (row.edit ?? []).filter((column) => column in draft).map((column) => [column, draft[column]]),
  )
}

function idOf(item: string | { id: string }): string {
  return typeof item === 'string' ? item : item.id
}
