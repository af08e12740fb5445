import { useI18n } from 'vue-i18n'
import type { TimelineEntry } from './types'

const CHASED = ['reminded', 'escalated', 'listed', 'supervision-due', 'supervised', 'counted', 'rescheduled']
const MOVES = [
  'returned-to',
  'returned-straight',
  'taken-back',
  'transferred',
  'delegated',
  'opined',
  'recalled',
  'deduplicated',
  'asked-before',
  'asked-after',
  'sign-agreed',
  'sign-disagreed',
  'signer-added',
  'signer-removed',
  'not-needed',
  'copied',
  'urged',
  'reassigned',
  'post-changed',
]

/** What came of an act, in a few words; what was not an answer says what it was. */
export function useOutcome() {
  const { t, te } = useI18n()
  /** Acts on whole cases and handovers have their words where they are done. */
  const kind = (entry: TimelineEntry) => {
    const known = ['cases', 'casework', 'deputies']
      .map((where) => `${where}.kinds.${entry.kind}`)
      .find((key) => te(key))
    return known ? t(known) : entry.kind
  }
  const chased = (entry: TimelineEntry) => CHASED.includes(entry.kind)

  function outcome(entry: TimelineEntry): string {
    if (entry.sealed) return t('cases.sealed')
    if (chased(entry)) return kind(entry)
    // what is taken back stands beside it already
    const target = entry.kind === 'taken-back' ? null : entry.outcomeTitle
    return MOVES.includes(entry.kind) ? [kind(entry), target].filter(Boolean).join(' ') : (entry.outcomeTitle ?? '')
  }
  return { kind, chased, outcome }
}
