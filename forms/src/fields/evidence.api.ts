import { api, xsrfToken } from '@/shared/api/http'
import { Problem } from '@/shared/api/problem'
import type { EvidenceItem } from './indicator/types'

/** XMLHttpRequest, because fetch tells nothing about the progress of an upload. */
export function uploadEvidence(
  file: File,
  owner: { taskId?: string },
  progress: (share: number) => void,
): Promise<EvidenceItem> {
  const body = new FormData()
  body.append('file', file)
  if (owner.taskId) body.append('taskId', owner.taskId)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/evidence')
    request.setRequestHeader('X-XSRF-TOKEN', xsrfToken())
    request.upload.onprogress = (event) => progress(event.total ? event.loaded / event.total : 0)
    request.onerror = () => reject(new Problem(0))
    request.onload = () => {
      const answer = parse(request.responseText)
      if (request.status < 300) resolve(answer as unknown as EvidenceItem)
      else reject(new Problem(request.status, answer))
    }
    request.send(body)
  })
}

export function evidenceMeta(id: string): Promise<EvidenceItem> {
  return api<EvidenceItem>('GET', `/api/evidence/${encodeURIComponent(id)}/meta`)
}

// helpers

function parse(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
