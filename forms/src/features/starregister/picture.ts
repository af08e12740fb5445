import type { RegisterEntry } from './register.api'

export const DOT = 26
export const ROW_PAD = 10
export const TOWN_WIDTH = 84
export const COLUMN_WIDTH = 112
export const HEAD = 34
const NAME = 15

export interface Dot {
  code: string
  title: string
  star: number
  x: number
  y: number
}

export interface TownRow {
  title: string
  y: number
  height: number
  dots: Dot[]
}

const COLUMNS = [5, 4, 3, 2, 1, 0]
const PER_LINE = 2

/** Towns as rows, stars as columns, every site a dot in its field: where the strong and the weak sites are. */
export function layOut(entries: RegisterEntry[]): { rows: TownRow[]; height: number } {
  const towns = new Map<string, RegisterEntry[]>()
  const byCode = [...entries].sort((a, b) => (a.town?.code ?? '').localeCompare(b.town?.code ?? ''))
  for (const entry of byCode) {
    const town = entry.town?.title ?? entry.unit.title
    towns.set(town, [...(towns.get(town) ?? []), entry])
  }
  let y = HEAD
  const rows = [...towns].map(([title, sites]) => {
    const deepest = Math.max(...COLUMNS.map((star) => sites.filter((site) => site.star === star).length))
    const height = Math.max(1, Math.ceil(deepest / PER_LINE)) * (DOT + NAME + 6) + ROW_PAD
    const row: TownRow = { title, y, height, dots: COLUMNS.flatMap((star, column) => field(sites, star, column, y)) }
    y += height
    return row
  })
  return { rows, height: y }
}

export const columnX = (column: number) => TOWN_WIDTH + column * COLUMN_WIDTH

function field(sites: RegisterEntry[], star: number, column: number, top: number): Dot[] {
  return sites
    .filter((site) => site.star === star)
    .map((site, index) => ({
      code: site.unit.code,
      title: site.unit.title,
      star,
      x: columnX(column) + COLUMN_WIDTH / 4 + (index % PER_LINE) * (COLUMN_WIDTH / 2),
      y: top + ROW_PAD / 2 + DOT / 2 + Math.floor(index / PER_LINE) * (DOT + NAME + 6) + 3,
    }))
}
