import { reactive, watch } from 'vue'
import type { PrintWish } from './casework.api'

const KEY = 'jianxing.print'
const USUAL: PrintWish = { template: 'approval', format: 'pdf', history: true, attachments: false, landscape: false }

/** What this person chose the last time in this browser. */
export function usePrintWish(): PrintWish {
  const wish = reactive<PrintWish>({ ...USUAL, ...remembered() })
  watch(wish, () => localStorage.setItem(KEY, JSON.stringify(wish)))
  return wish
}

function remembered(): Partial<PrintWish> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<PrintWish>
  } catch {
    return {}
  }
}
