import { ref } from 'vue'
import type { FormValues } from '@/fields/submission'
import { useSession } from '@/shared/auth/session.store'

/**
 * What somebody began to fill in stays in this browser until the case is started: a case that does not exist yet has
 * no place on the server where a draft could lie.
 */
export function useStartDraft(type: string) {
  const session = useSession()
  const key = `jianxing.start.${session.me?.username ?? ''}.${type}`
  const kept = read(key)
  const restored = ref(kept !== null)

  function keep(values: FormValues) {
    localStorage.setItem(key, JSON.stringify(values))
  }

  function forget() {
    localStorage.removeItem(key)
    restored.value = false
  }

  return { kept, restored, keep, forget }
}

// helpers

function read(key: string): FormValues | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as FormValues | null
  } catch {
    return null
  }
}
