import { getTask } from './cases.api'
import type { TaskDetail } from './types'

const FRESH = 30_000
const kept = new Map<string, { at: number; answer: Promise<TaskDetail> }>()

/** Asks for the task that will be opened next, while the reader is still at this one. */
export function prefetchTask(id: string): void {
  const known = kept.get(id)
  if (known && Date.now() - known.at < FRESH) return
  kept.clear()
  const answer = getTask(id)
  answer.catch(() => kept.delete(id))
  kept.set(id, { at: Date.now(), answer })
}

/** What was asked for ahead, once; older than half a minute it is asked again. */
export function takeTask(id: string): Promise<TaskDetail> {
  const known = kept.get(id)
  kept.delete(id)
  return known && Date.now() - known.at < FRESH ? known.answer : getTask(id)
}
