/** Everything is shown in the county's time, whatever clock the browser keeps. */
const ZONE = 'Asia/Shanghai'
const DAY = 86_400_000

interface Parts {
  year: number
  month: number
  day: number
  clock: string
}

function partsOf(at: Date): Parts {
  const local = new Date(at.getTime() + 8 * 3_600_000)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    clock: local.toISOString().slice(11, 16),
  }
}

/** Number of the calendar day in the county, comparable and countable. */
export function dayNumber(at: Date): number {
  return Math.floor((at.getTime() + 8 * 3_600_000) / DAY)
}

/** Number of the week (Monday first) in the county. */
export function weekNumber(at: Date): number {
  return Math.floor((dayNumber(at) + 3) / 7)
}

/** 今天 / 昨天 / 9 月 4 日, and the year only when it is another one. */
export function dayText(iso: string, now: Date, locale: string): string {
  const at = new Date(iso)
  const distance = dayNumber(at) - dayNumber(now)
  const chinese = locale.startsWith('zh')
  if (distance === 0) return chinese ? '今天' : 'today'
  if (distance === -1) return chinese ? '昨天' : 'yesterday'
  return dateText(iso, locale, partsOf(at).year !== partsOf(now).year)
}

/** 9 月 4 日, with the year where it matters. */
export function dateText(iso: string, locale: string, withYear = false): string {
  const at = new Date(iso)
  const { year, month, day } = partsOf(at)
  if (locale.startsWith('zh')) return `${withYear ? `${year} 年 ` : ''}${month} 月 ${day} 日`
  const options: Intl.DateTimeFormatOptions = { timeZone: ZONE, month: 'short', day: 'numeric' }
  return new Intl.DateTimeFormat('en', withYear ? { ...options, year: 'numeric' } : options).format(at)
}

/** Time of day for what happened today, the day for the rest: a list reads faster so. */
export function whenText(iso: string, now: Date, locale: string): string {
  const at = new Date(iso)
  return dayNumber(at) === dayNumber(now) ? clockText(iso) : dayText(iso, now, locale)
}

export function clockText(iso: string): string {
  return partsOf(new Date(iso)).clock
}

/** 2026 年 9 月 8 日 星期二 */
export function longDay(at: Date, locale: string): string {
  const { year, month, day } = partsOf(at)
  const text = locale.startsWith('zh')
    ? `${year} 年 ${month} 月 ${day} 日`
    : new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'long' }).format(at)
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: ZONE, weekday: 'long' }).format(at)
  return `${text} ${weekday}`
}
