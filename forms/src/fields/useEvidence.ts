import { computed, inject, reactive, ref, watchEffect, type InjectionKey, type Ref } from 'vue'
import { evidenceMeta, uploadEvidence } from './evidence.api'
import type { EvidenceItem } from './indicator/types'

/** The task an attachment is uploaded for; provided by the form view. */
export const evidenceOwner: InjectionKey<Ref<{ taskId?: string }>> = Symbol('evidenceOwner')

export interface Upload {
  key: number
  name: string
  progress: number
  error: string | null
}

type Items = (EvidenceItem | string)[]

/** Attachments of one field: those known, those on their way, and what went wrong with the others. */
export function useEvidence(items: Ref<Items>, change: (items: Items) => void) {
  const owner = inject(evidenceOwner, ref({}))
  const fetched = reactive(new Map<string, EvidenceItem>())
  const uploads = ref<Upload[]>([])
  let nextKey = 0

  const known = computed(() =>
    items.value.flatMap((item) => {
      const found = typeof item === 'string' ? fetched.get(item) : item
      return found ? [found] : []
    }),
  )

  watchEffect(() => {
    for (const item of items.value) {
      if (typeof item === 'string' && !fetched.has(item)) {
        fetched.set(item, { id: item, name: '…', contentType: '', url: `/api/evidence/${item}` })
        void evidenceMeta(item).then((meta) => fetched.set(item, meta))
      }
    }
  })

  function upload(files: File[]) {
    for (const file of files) void send(file)
  }

  async function send(file: File) {
    const entry = reactive<Upload>({ key: nextKey++, name: file.name, progress: 0, error: null })
    uploads.value = [...uploads.value, entry]
    try {
      const stored = await uploadEvidence(file, owner.value, (share) => (entry.progress = share))
      change([...items.value, stored])
      dismiss(entry.key)
    } catch (problem) {
      entry.error = problem instanceof Error ? problem.message : String(problem)
    }
  }

  function dismiss(key: number) {
    uploads.value = uploads.value.filter((entry) => entry.key !== key)
  }

  return { known, uploads, upload, dismiss }
}
