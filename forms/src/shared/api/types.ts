/** The shapes of the REST contract that more than one feature reads. */
export interface UnitRef {
  code: string
  title: string
}

export interface PersonRef {
  username: string
  name: string
  title?: string
}

export interface PostRef {
  audience: string
  unit: UnitRef & { kind: string }
  role: string
  title: string
}

export interface Me {
  username: string
  name: string
  posts: PostRef[]
  actingPost: string | null
  /** Business time of the server; in a demonstration it differs from the browser's. */
  now?: string | null
}

export interface Page<T> {
  items: T[]
  nextCursor: string | null
}

export interface Count {
  value: number
  capped: boolean
}

export type InboxView = 'todo' | 'snoozed' | 'drafts' | 'done' | 'started' | 'cc'

export interface InboxItem {
  taskId: string | null
  caseNo: string
  caseTitle: string
  caseType: string
  caseTypeTitle: string
  step: string
  stepId: string | null
  unit: UnitRef
  createdAt: string
  dueAt: string | null
  remainingWorkdays: number | null
  claimedBy: PersonRef | null
  urgent: boolean
  overdue: boolean
  vacantPost: string | null
  /** Whose deputy I am here. */
  onBehalfOf?: PersonRef | null
  from: { name: string } | null
  state: string
  stateTitle?: string | null
  completedAt?: string | null
  outcome?: string | null
  outcomeTitle?: string | null
  /** My decision for many tasks that is about to be carried out. */
  heldBy?: string | null
  unread?: boolean
  snoozedUntil?: string | null
  /** I put it off, and it has come back. */
  back?: boolean
  draftedAt?: string | null
}

export interface InboxCounts {
  todo: Count
  overdue: Count
  dueToday: Count
  dueThisWeek: Count
  done: Count
  started: Count
  cc: Count
}
