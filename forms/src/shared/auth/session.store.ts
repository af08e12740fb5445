import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { api, xsrfToken } from '@/shared/api/http'
import { Problem } from '@/shared/api/problem'
import type { Me, PostRef } from '@/shared/api/types'

/** Who is logged in and in which post; also what time it is for the business. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<Me | null>(null)
  const failure = shallowRef<unknown>(null)
  const clockOffset = ref(0)

  const actingPost = computed<PostRef | null>(() => {
    const posts = me.value?.posts ?? []
    return (
      posts.find((post) => post.audience === me.value?.actingPost) ?? (posts.length === 1 ? (posts[0] ?? null) : null)
    )
  })

  /** Asks the server once; null means: not logged in. */
  async function ensure(): Promise<Me | null> {
    return me.value ?? (await refresh())
  }

  async function refresh(): Promise<Me | null> {
    failure.value = null
    try {
      const answer = await api<Me>('GET', '/api/me')
      me.value = answer
      clockOffset.value = answer.now ? new Date(answer.now).getTime() - Date.now() : 0
    } catch (thrown) {
      me.value = null
      if (!(thrown instanceof Problem && thrown.status === 401)) failure.value = thrown
    }
    return me.value
  }

  async function actAs(audience: string | null): Promise<void> {
    await api<void>('PUT', '/api/me/acting-post', { audience })
    await refresh()
  }

  function forget(): void {
    me.value = null
  }

  /** Business time; in a demonstration the county lives on another day than the browser. */
  function now(): Date {
    return new Date(Date.now() + clockOffset.value)
  }

  return { me, failure, actingPost, ensure, refresh, actAs, forget, now }
})

/** Logging out goes on to Keycloak, so the browser itself must follow: a form, not a call. */
export function logOut(): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/logout'
  const token = document.createElement('input')
  token.type = 'hidden'
  token.name = '_csrf'
  token.value = xsrfToken()
  form.append(token)
  document.body.append(form)
  form.submit()
}

const RETURN_TO = 'jianxing.returnTo'

/** Leaves for the log-in and remembers the place to come back to. */
export function logIn(returnTo: string | null): void {
  if (returnTo && isOwnPath(returnTo)) sessionStorage.setItem(RETURN_TO, returnTo)
  window.location.assign('/login')
}

/** The place to come back to, once. */
export function takeReturnPath(): string | null {
  const path = sessionStorage.getItem(RETURN_TO)
  sessionStorage.removeItem(RETURN_TO)
  return path && isOwnPath(path) ? path : null
}

function isOwnPath(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//') && !path.startsWith('/\\')
}
