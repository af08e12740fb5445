import type { Category, EditableColumn, IndicatorRow } from './types'

const LETTERS = 'ABCDEFGHIJ'

/** Rows by category in the order of the standard. */
export function categories(rows: IndicatorRow[]): Category[] {
  const byId = new Map<string, IndicatorRow[]>()
  for (const row of rows) byId.set(row.categoryId, [...(byId.get(row.categoryId) ?? []), row])
  return [...byId.entries()].map(([id, list], index) => ({
    id,
    letter: list[0]?.code.split('-')[1]?.charAt(0) ?? LETTERS.charAt(index),
    title: list[0]?.category ?? '',
    points: sum(list.map((row) => row.points)),
    rows: list,
  }))
}

/** Columns a person still has to fill in this row. */
export function open(row: IndicatorRow): EditableColumn[] {
  const missing = (row.require ?? []).filter((column) => isEmpty(row, column))
  if (row.commentBelowFull && belowFull(row) && (row.comment ?? '').trim().length < 5) missing.push('comment')
  if (row.verdict === 'dispute' && (row.comment ?? '').trim().length < 5) missing.push('comment')
  return [...new Set(missing)]
}

/** Points already there: computed by the system, filled by people, still open. */
export function filled(rows: IndicatorRow[]): { auto: number; own: number; open: number } {
  const auto = sum(rows.filter((row) => !editsPoints(row)).map((row) => row.self ?? row.score ?? row.auto ?? 0))
  const own = sum(rows.filter(editsPoints).map((row) => pointsOf(row) ?? 0))
  return { auto, own, open: round(sum(rows.map((row) => row.points)) - auto - own) }
}

/** The value that counts for this row where it is edited. */
export function pointsOf(row: IndicatorRow): number | null {
  return (row.edit ?? []).includes('score') ? row.score : row.self
}

export function editsPoints(row: IndicatorRow): boolean {
  return (row.edit ?? []).includes('score') || (row.edit ?? []).includes('self')
}

/** A row this reviewer is asked about: to score it, or to say whether the system is right. */
export function reviewed(row: IndicatorRow): boolean {
  return (row.edit ?? []).includes('score') || (row.edit ?? []).includes('verdict')
}

export function belowFull(row: IndicatorRow): boolean {
  return row.score !== null && row.score !== undefined && row.score < row.points
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}

export function sum(values: number[]): number {
  return round(values.reduce((total, value) => total + value, 0))
}

// helpers

function isEmpty(row: IndicatorRow, column: EditableColumn): boolean {
  const value = row[column]
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
