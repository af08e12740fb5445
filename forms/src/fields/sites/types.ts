export type SiteCell = string | number | boolean | null

/** A column of the list; `input` where people fill it in. */
export interface SiteColumn {
  key: string
  title: string
  input?: 'number' | 'text' | 'flag'
  min?: number
  max?: number
}

/** A site in the list: its code, its cells by column, and which of them are open here. */
export interface SiteRow {
  code: string
  title: string
  edit?: string[]
  [column: string]: SiteCell | string[] | undefined
}

/** @property head title of the first column where the rows are no sites */
export interface SiteTable {
  head?: string
  columns: SiteColumn[]
  rows: SiteRow[]
}
