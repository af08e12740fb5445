import type { FormSchema, FormValues } from '@/fields/submission'

export interface UnitRef {
  code: string
  title: string
}

export interface PersonRef {
  username: string
  name: string
  title?: string
}

export interface NextChoice {
  choice: { field: string; value: string; title: string } | null
  steps: NextStep[]
  /** The end of the case, if it comes at once. */
  ending: { name: string | null; dependsOn: string | null } | null
  /** What must happen first: an event, other branches, other rounds of the same step. */
  waits: { kind: string; name: string | null }[]
}

export interface NextStep {
  stepId: string
  step: string
  audience: string | null
  people: PersonRef[]
  /** What decides whether it comes and is not known yet. */
  dependsOn: string | null
}

/** When something is asked for: always, or with these decisions. */
export interface Asked {
  always: boolean
  decisions: string[]
}

/** What the model lays down for a step besides its form. */
export interface Demands {
  labels: Record<string, string>
  opinion: Asked
  shortestOpinion: number
  signature: Asked
}

/** One check of what decides access, passed or not, in the reader's language. */
export interface Reason {
  check: string
  ok: boolean
  text: string
}

export interface Access {
  maySee: boolean
  mayAct: boolean
  reasons: Reason[]
  tasks: { taskId: string; step: string; mayAct: boolean; reasons: Reason[] }[]
}

export interface TaskDetail {
  taskId: string
  caseNo: string
  caseTitle: string
  caseType: string
  caseTypeTitle: string
  step: string
  stepId: string
  unit: UnitRef
  createdAt: string
  dueAt: string | null
  remainingWorkdays: number | null
  overdue: boolean
  claimedBy: PersonRef | null
  mine: boolean
  /** Whose deputy I am here. */
  onBehalfOf?: PersonRef | null
  state: 'open' | 'done'
  form: { id: string; version: string; schema: FormSchema; data: FormValues }
  draft: { data: FormValues; savedAt: string } | null
  operations: string[]
  demands: Demands
  next: NextChoice[]
}

export interface CaseCurrent {
  taskId: string | null
  step: string
  stepId: string
  audience: string
  holders: PersonRef[]
  dueAt: string | null
  overdue: boolean
  mine: boolean
}

export interface CaseDetail {
  caseNo: string
  title: string
  type: string
  typeTitle: string
  unit: UnitRef
  state: string
  stateTitle: string
  startedBy: PersonRef
  startedAt: string
  endedAt: string | null
  current: CaseCurrent[]
  facts: { label: string; value: string }[]
}

export interface TimelineEntry {
  at: string
  kind: string
  step: string | null
  stepId: string | null
  person: PersonRef | null
  outcome: string | null
  outcomeTitle: string | null
  comment: string | null
  submissionId: string | null
  sealed: boolean
  /** For whom the person, a deputy, did it. */
  onBehalfOf?: PersonRef | null
}

export interface CaseEvidence {
  id: string
  name: string
  contentType: string
  size: number
  sha256: string
  uploadedAt: string
  by: PersonRef | null
  label: string | null
  duplicates: { unit: string; uploadedAt: string }[]
}

export interface OpenStep {
  id: string
  count: number
  holders: PersonRef[]
  dueAt: string | null
}

export interface DoneStep {
  id: string
  at: string | null
  by: PersonRef | null
}

export interface CaseDiagram {
  xml: string
  active: OpenStep[]
  done: DoneStep[]
  failed: string[]
  calls: CalledDiagram[]
}

export interface CalledDiagram extends CaseDiagram {
  /** Of the call activity. */
  id: string
}

export interface SubmissionDetail {
  form: { id: string; schema: FormSchema }
  data: FormValues
  by: PersonRef
  at: string
}

export interface Completion {
  caseNo: string
  caseState: string
  nextTasks: { taskId: string; step: string; mine: boolean; people: PersonRef[] }[]
}

/** What would happen if a case went back, before it does. */
export interface Move {
  step: string
  title: string
  ends: { step: string; holder: PersonRef | null }[]
  receiver: PersonRef | null
  straight: boolean
  refusal: { code: string; title: string } | null
}

/** What can be done with a task besides answering it. */
export type Operation =
  'return' | 'withdraw' | 'transfer' | 'delegate' | 'answer' | 'recall' | 'add-sign' | 'reduce-sign' | 'sign'

/** A colleague asked to sign a task before or after its holder. */
export interface SignRequest {
  id: string
  place: string
  person: PersonRef | null
  question: string
  state: string
  opinion: string | null
}

/** Who signs beside a task's holder, and where the task goes straight once it is corrected. */
export interface Signing {
  requests: SignRequest[]
  round: {
    oneByOne: boolean
    signers: { signer: string; title: string; state: string }[]
    refusal: string | null
  } | null
  mayReduce: boolean
  straightBack: { step: string; person: PersonRef | null } | null
}

/** Whom one can ask to sign. */
export interface SignCandidates {
  beside: boolean
  items: { value: string; name: string; detail: string | null }[]
}

/** A countersign with its count; what is sealed for the reader is null. */
export interface Countersign {
  id: string
  rule: string
  ratio: number
  asked: number
  favourable: number | null
  against: number | null
  abstained: number | null
  open: number
  outcome: string | null
  votes: { reviewer: string; verdict: string | null; reason: string | null; person: PersonRef | null; at: string }[]
}
