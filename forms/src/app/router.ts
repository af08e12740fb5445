import { createRouter, createWebHistory, type RouteRecordRaw, type Router } from 'vue-router'
import { takeReturnPath, useSession } from '@/shared/auth/session.store'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the title, for the tab and the window. */
    title?: string
    open?: boolean
    /** The page scrolls inside itself, the frame gives it the whole height. */
    fill?: boolean
  }
}

const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'workbench',
    component: () => import('@/features/workbench/WorkbenchPage.vue'),
    meta: { title: 'nav.workbench' },
  },
  {
    path: '/todo',
    name: 'inbox',
    component: () => import('@/features/inbox/InboxPage.vue'),
    meta: { title: 'nav.todo', fill: true },
  },
  {
    path: '/done',
    name: 'done',
    component: () => import('@/features/inbox/DonePage.vue'),
    meta: { title: 'nav.done' },
  },
  {
    path: '/later',
    name: 'snoozed',
    component: () => import('@/features/inbox/SnoozedPage.vue'),
    meta: { title: 'nav.snoozed' },
  },
  {
    path: '/drafts',
    name: 'drafts',
    component: () => import('@/features/inbox/DraftsPage.vue'),
    meta: { title: 'nav.drafts' },
  },
  {
    path: '/started',
    name: 'started',
    component: () => import('@/features/inbox/StartedPage.vue'),
    meta: { title: 'nav.started' },
  },
  { path: '/cc', name: 'cc', component: () => import('@/features/inbox/CcPage.vue'), meta: { title: 'nav.cc' } },
  {
    path: '/start',
    name: 'start',
    component: () => import('@/features/start/StartPage.vue'),
    meta: { title: 'nav.start' },
  },
  {
    path: '/campaign',
    name: 'campaign',
    component: () => import('@/features/campaign/CampaignPage.vue'),
    meta: { title: 'nav.campaign' },
  },
  {
    path: '/campaign/:no/results',
    name: 'results',
    component: () => import('@/features/campaign/ResultsPage.vue'),
    meta: { title: 'nav.results' },
  },
  {
    path: '/register',
    name: 'register',
    component: () => import('@/features/starregister/RegisterPage.vue'),
    meta: { title: 'nav.register' },
  },
  {
    path: '/menu',
    name: 'menu',
    component: () => import('@/features/menu/MenuPage.vue'),
    meta: { title: 'nav.menu' },
  },
  {
    path: '/places',
    name: 'places',
    component: () => import('@/features/places/PlacesPage.vue'),
    meta: { title: 'nav.places' },
  },
  {
    path: '/sites/:unit',
    name: 'site',
    component: () => import('@/features/sites/SitePage.vue'),
    meta: { title: 'nav.site' },
  },
  {
    path: '/standards',
    name: 'standards',
    component: () => import('@/features/standards/StandardsPage.vue'),
    meta: { title: 'nav.standards' },
  },
  {
    path: '/documents',
    name: 'documents',
    component: () => import('@/features/documents/DocumentsPage.vue'),
    meta: { title: 'nav.documents' },
  },
  {
    path: '/documents/:id',
    name: 'document',
    component: () => import('@/features/documents/DocumentPage.vue'),
    meta: { title: 'nav.document' },
  },
  {
    path: '/publicity',
    name: 'publicity',
    component: () => import('@/features/publicity/PublicityPage.vue'),
    meta: { title: 'nav.publicity' },
  },
  {
    path: '/publicity/:id',
    name: 'publicNotice',
    component: () => import('@/features/publicity/NoticePage.vue'),
    meta: { title: 'nav.publicNotice' },
  },
  {
    path: '/publicity/:id/print',
    name: 'printNotice',
    component: () => import('@/features/publicity/PrintNoticePage.vue'),
    meta: { title: 'nav.printNotice' },
  },
  {
    path: '/follow-ups',
    name: 'followUps',
    component: () => import('@/features/followups/FollowUpsPage.vue'),
    meta: { title: 'nav.followUps' },
  },
  {
    path: '/deputies',
    name: 'deputies',
    component: () => import('@/features/deputies/DeputiesPage.vue'),
    meta: { title: 'nav.deputies' },
  },
  {
    path: '/handover',
    name: 'handover',
    component: () => import('@/features/handover/HandoverPage.vue'),
    meta: { title: 'nav.handover' },
  },
  {
    path: '/overdue',
    name: 'overdue',
    component: () => import('@/features/overdue/OverduePage.vue'),
    meta: { title: 'nav.overdue' },
  },
  {
    path: '/vacancies',
    name: 'vacancies',
    component: () => import('@/features/organisation/VacanciesPage.vue'),
    meta: { title: 'nav.vacancies' },
  },
  {
    path: '/organisation-changes',
    name: 'organisationChanges',
    component: () => import('@/features/organisation/ChangesPage.vue'),
    meta: { title: 'nav.organisationChanges' },
  },
  {
    path: '/search',
    name: 'search',
    component: () => import('@/features/search/SearchPage.vue'),
    meta: { title: 'nav.search' },
  },
  {
    path: '/notices',
    name: 'notices',
    component: () => import('@/features/notices/NoticesPage.vue'),
    meta: { title: 'nav.notices' },
  },
  {
    path: '/limits',
    name: 'limits',
    component: () => import('@/features/limits/LimitsPage.vue'),
    meta: { title: 'nav.limits' },
  },
  {
    path: '/notification-settings',
    name: 'notificationSettings',
    component: () => import('@/features/settings/NotificationSettingsPage.vue'),
    meta: { title: 'nav.notificationSettings' },
  },
  { path: '/me', name: 'me', component: () => import('@/features/me/MePage.vue'), meta: { title: 'nav.me' } },
  {
    path: '/cases/:no',
    name: 'case',
    component: () => import('@/features/cases/CasePage.vue'),
    meta: { title: 'nav.case', fill: true },
  },
  {
    path: '/cases/:no/sheet',
    name: 'sheet',
    component: () => import('@/features/sheet/SheetPage.vue'),
    meta: { title: 'nav.sheet' },
  },
  {
    path: '/tasks/:taskId',
    name: 'task',
    component: () => import('@/features/inbox/TaskPage.vue'),
    meta: { title: 'nav.task', fill: true },
  },
  {
    path: '/welcome',
    name: 'welcome',
    component: () => import('@/features/me/WelcomePage.vue'),
    meta: { title: 'login.enter', open: true },
  },
  {
    path: '/:missing(.*)*',
    name: 'missing',
    component: () => import('@/features/me/MissingPage.vue'),
    meta: { title: 'nav.missing' },
  },
]

export function createAppRouter(history = createWebHistory()): Router {
  const router = createRouter({ history, routes })
  router.beforeEach(async (to) => {
    if (to.meta.open) return true
    const session = useSession()
    const me = await session.ensure()
    if (!me && !session.failure) {
      const back = to.fullPath === '/' || to.query.login ? undefined : to.fullPath
      return { name: 'welcome', query: { return: back, login: to.query.login ?? undefined } }
    }
    const back = me && to.name === 'workbench' ? takeReturnPath() : null
    return back ?? true
  })
  return router
}
