import {
  AlarmClock,
  Bell,
  CircleCheck,
  Collection,
  DataBoard,
  Document,
  EditPen,
  House,
  List,
  Location,
  Message,
  Notebook,
  Plus,
  Promotion,
  Share,
  Star,
  Tickets,
  Timer,
  Warning,
  WarnTriangleFilled,
} from '@element-plus/icons-vue'
import { computed, type Component, type ComputedRef } from 'vue'
import { useSession } from '@/shared/auth/session.store'
import { useCounts } from '@/shared/counts.store'

export interface NavigationItem {
  name: string
  title: string
  icon: Component
  /** Red number: waits for me. */
  badge?: string
  /** Grey number: only to read. */
  quiet?: string
}

/** Whose posts look after other people; the server asks its own table. */
const OFFICES = ['office_director', 'institute_secretary', 'sys_admin']

/** The business areas; one with roles is shown to whoever holds one of them. */
const BUSINESS: (NavigationItem & { roles?: string[] })[] = [
  { name: 'campaign', title: 'nav.campaign', icon: DataBoard },
  { name: 'register', title: 'nav.register', icon: Star },
  { name: 'menu', title: 'nav.menu', icon: Collection },
  { name: 'places', title: 'nav.places', icon: Location },
  {
    name: 'standards',
    title: 'nav.standards',
    icon: Notebook,
    roles: ['office_director', 'office_clerk', 'evaluation_lead'],
  },
  { name: 'documents', title: 'nav.documents', icon: Document },
  { name: 'publicity', title: 'nav.publicity', icon: Bell },
  { name: 'followUps', title: 'nav.followUps', icon: List },
  { name: 'overdue', title: 'nav.overdue', icon: WarnTriangleFilled, roles: OFFICES },
  { name: 'vacancies', title: 'nav.vacancies', icon: Warning, roles: OFFICES },
  { name: 'organisationChanges', title: 'nav.organisationChanges', icon: Share, roles: OFFICES },
  { name: 'limits', title: 'nav.limits', icon: Timer, roles: ['sys_admin'] },
]

/** The left menu: what I have to do first, the business areas below. */
export function useNavigation(): { own: ComputedRef<NavigationItem[]>; business: ComputedRef<NavigationItem[]> } {
  const counts = useCounts()
  const session = useSession()
  const own = computed<NavigationItem[]>(() => [
    { name: 'workbench', title: 'nav.workbench', icon: House },
    { name: 'inbox', title: 'nav.todo', icon: Tickets, badge: counts.text('todo') },
    { name: 'snoozed', title: 'nav.snoozed', icon: AlarmClock },
    { name: 'drafts', title: 'nav.drafts', icon: EditPen },
    { name: 'done', title: 'nav.done', icon: CircleCheck },
    { name: 'started', title: 'nav.started', icon: Promotion },
    { name: 'cc', title: 'nav.cc', icon: Message, quiet: counts.text('cc') },
    { name: 'start', title: 'nav.start', icon: Plus },
  ])
  const business = computed<NavigationItem[]>(() =>
    BUSINESS.filter(({ roles }) => !roles || session.me?.posts.some((post) => roles.includes(post.role))),
  )
  return { own, business }
}
