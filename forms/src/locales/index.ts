import { createI18n } from 'vue-i18n'
import { en } from './en'
import { problems, problemsEn } from './problems'
import { zh } from './zh-CN'

export type Locale = 'zh-CN' | 'en'
type Messages = Record<string, unknown>

/** Every feature brings its own texts in its `locale.ts`; the namespace is the feature's. */
const features = import.meta.glob<{ zh: Messages; en: Messages }>('../features/*/locale.ts', { eager: true })

export const messages = {
  'zh-CN': merged(zh, 'zh'),
  en: merged(en, 'en'),
}

export const i18n = createI18n({
  legacy: false,
  locale: remembered(),
  fallbackLocale: 'zh-CN',
  messages: messages as unknown as Record<Locale, Record<string, never>>,
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
})

export function currentLocale(): Locale {
  return i18n.global.locale.value as Locale
}

export function switchLocale(locale: Locale): void {
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
  localStorage.setItem('jianxing.locale', locale)
}

/**
 * The sentence for a problem. The server's own is the best, it knows the case and the language asked for; without one,
 * the sentence by code, then by status.
 */
export function translateProblem(
  code: string,
  status: number,
  fromServer: string | undefined,
  params: Record<string, unknown>,
): string {
  if (fromServer) return fromServer
  const table = currentLocale() === 'zh-CN' ? problems : problemsEn
  const sentence = table[code] ?? table[`status.${status}`] ?? table['status.other'] ?? code
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => nameOf(params[name]))
}

// helpers

function merged(frame: Messages, language: 'zh' | 'en'): Messages {
  return Object.assign({}, frame, ...Object.values(features).map((feature) => feature[language])) as Messages
}

function remembered(): Locale {
  return localStorage.getItem('jianxing.locale') === 'en' ? 'en' : 'zh-CN'
}

function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name)
  return value === undefined || value === null ? '' : String(value)
}
