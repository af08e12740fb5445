import { api } from '@/shared/api/http'
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
    request.onerror = () => reject(new Error('网络中断，文件没有传上，请重试'))
    request.onload = () => {
      const answer: unknown = parse(request.responseText)
      if (request.status < 300) resolve(answer as EvidenceItem)
      else reject(new Error((answer as { title?: string } | null)?.title ?? `上传失败（${request.status}）`))
    }
    request.send(body)
  })
}

export function evidenceMeta(id: string): Promise<EvidenceItem> {
  return api<EvidenceItem>('GET', `/api/evidence/${encodeURIComponent(id)}/meta`)
}

// helpers

function xsrfToken(): string {
  const match = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)
  return match?.[1] ? decodeURIComponent(match[1]) : ''
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
