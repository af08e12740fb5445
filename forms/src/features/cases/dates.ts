const ZONE = 'Asia/Shanghai'

/** 9 月 4 日 10:15, in the county's time zone whatever the browser says. */
export function shortTime(iso: string | null | undefined, locale = 'zh-CN'): string {
  if (!iso) return ''
  return new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso))
}

export function shortDate(iso: string | null | undefined, locale = 'zh-CN'): string {
  if (!iso) return ''
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, month: 'long', day: 'numeric' }).format(new Date(iso))
}
