import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { getPhrases, usePhrase, type Phrase } from './phrases.api'

/** The reader's phrases, read once and again after each change. */
export const usePhrases = defineStore('phrases', () => {
  const items = shallowRef<Phrase[]>([])
  const keepsOffice = ref(false)
  let asked = false

  async function reload(): Promise<void> {
    asked = true
    try {
      const answer = await getPhrases()
      items.value = answer.items
      keepsOffice.value = answer.keepsOffice
    } catch {
      // Without phrases an opinion is written by hand.
      asked = false
    }
  }

  const ensure = () => (asked ? Promise.resolve() : reload())

  /** Those that fit the decision first, then by use, as the server ranks them. */
  const forDecision = (decision: string) =>
    items.value
      .filter(({ decision: fits }) => fits === '' || fits === decision)
      .sort(
        (a, b) =>
          Number(b.decision === decision && decision !== '') - Number(a.decision === decision && decision !== ''),
      )

  const standard = (decision: string) =>
    decision === '' ? undefined : items.value.find((phrase) => phrase.standard && phrase.decision === decision)

  function used(phrase: Phrase) {
    void usePhrase(phrase.id).catch(() => undefined)
  }

  return { items, keepsOffice, ensure, reload, forDecision, standard, used }
})
