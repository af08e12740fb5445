import 'element-plus/dist/index.css'
import './tokens.css'
import './base.css'
import './print.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { currentLocale, i18n, switchLocale } from '@/locales'
import { onSignedOut } from '@/shared/api/http'
import { useSession } from '@/shared/auth/session.store'
import { applyLargeType } from '@/shared/usePreferences'
import App from './App.vue'
import { createAppRouter } from './router'

const app = createApp(App)
app.use(createPinia())
app.use(i18n)

const router = createAppRouter()
app.use(router)

onSignedOut(() => {
  useSession().forget()
  const here = router.currentRoute.value
  if (here.name && here.name !== 'welcome') void router.push({ name: 'welcome', query: { return: here.fullPath } })
})

switchLocale(currentLocale())
applyLargeType()
app.mount('#app')
