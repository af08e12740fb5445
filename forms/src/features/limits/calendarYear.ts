import type { CalendarDay, DayKind } from './limits.api'

export interface ShownDay {
  day: string
  number: number
  weekend: boolean
  kind: DayKind | null
  name: string | null
  /** Whether work is done on it. */
  works: boolean
}

export interface ShownMonth {
  number: number
  /** Empty places before the first, weeks beginning on Monday. */
  before: number
  days: ShownDay[]
}

const two = (value: number) => String(value).padStart(2, '0')

/** The months of a year with what was set for single days. */
export function calendarYear(year: number, set: CalendarDay[]): ShownMonth[] {
  const known = new Map(set.map((day) => [day.day, day]))
  return Array.from({ length: 12 }, (_, month) => {
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
    return {
      number: month + 1,
      before: (first + 6) % 7,
      days: Array.from({ length }, (_, at) => shown(year, month, at + 1, known)),
    }
  })
}

// helpers

function shown(year: number, month: number, number: number, known: Map<string, CalendarDay>): ShownDay {
  const day = `${year}-${two(month + 1)}-${two(number)}`
  const weekday = new Date(Date.UTC(year, month, number)).getUTCDay()
  const weekend = weekday === 0 || weekday === 6
  const kind = known.get(day)?.kind ?? null
  return {
    day,
    number,
    weekend,
    kind,
    name: known.get(day)?.name ?? null,
    works: kind === 'makeup_workday' || (kind === null && !weekend),
  }
}
