import { clockText, dateText } from '@/shared/time'

/** 9 月 4 日 10:15, in the county's time zone whatever the browser says. */
export function shortTime(iso: string | null | undefined, locale = 'zh-CN'): string {
  return iso ? `${dateText(iso, locale)} ${clockText(iso)}` : ''
}

export function shortDate(iso: string | null | undefined, locale = 'zh-CN'): string {
  return iso ? dateText(iso, locale) : ''
}
