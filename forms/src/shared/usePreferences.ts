import { readonly, ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { switchLocale } from '@/locales'
import { useSession } from './auth/session.store'
import { useCounts } from './counts.store'

const LARGE = 'jianxing.largeType'

export interface Preferences {
  locale: Ref<string>
  largeType: Readonly<Ref<boolean>>
  toggleLocale: () => void
  toggleLargeType: () => void
  actAs: (audience: string | null) => Promise<void>
}

/** Puts on what was chosen the last time. */
export function applyLargeType(): void {
  document.documentElement.classList.toggle('large-type', localStorage.getItem(LARGE) === '1')
}

/** What a person sets for oneself: language, large type, the post one acts in. */
export function usePreferences(): Preferences {
  const { locale } = useI18n()
  const session = useSession()
  const counts = useCounts()
  const largeType = ref(localStorage.getItem(LARGE) === '1')

  function toggleLargeType() {
    largeType.value = !largeType.value
    localStorage.setItem(LARGE, largeType.value ? '1' : '0')
    applyLargeType()
  }

  async function actAs(audience: string | null) {
    await session.actAs(audience)
    await counts.refresh()
  }

  return {
    locale,
    largeType: readonly(largeType),
    toggleLocale: () => switchLocale(locale.value === 'en' ? 'zh-CN' : 'en'),
    toggleLargeType,
    actAs,
  }
}
