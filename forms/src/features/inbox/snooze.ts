import { clockText, dayNumber } from '@/shared/time'

export interface SnoozeMoment {
  key: 'hour' | 'afternoon' | 'tomorrow' | 'monday'
  at: Date
}

const HOUR = 3_600_000
const DAY = 86_400_000
/** A moment of the county's day. */
const onDay = (day: number, hour: number) => new Date(day * DAY - 8 * HOUR + hour * HOUR)

/** Until when a task can be put off; what lies beyond its due date is not offered. */
export function snoozeMoments(now: Date, due: Date | null): SnoozeMoment[] {
  const today = dayNumber(now)
  const weekday = (today + 3) % 7
  const moments: SnoozeMoment[] = [
    { key: 'hour', at: new Date(now.getTime() + HOUR) },
    { key: 'afternoon', at: onDay(today, 14) },
    { key: 'tomorrow', at: onDay(today + 1, 9) },
    { key: 'monday', at: onDay(today + 7 - weekday, 9) },
  ]
  return moments.filter(({ at }) => at > now && (!due || at <= due))
}

export function shortMoment(at: Date): string {
  const local = new Date(at.getTime() + 8 * HOUR)
  return `${local.getUTCMonth() + 1}-${local.getUTCDate()} ${clockText(at.toISOString())}`
}
