// One case with a form of many field kinds, to look at the case page without a backend.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { todo } from './data.mjs'

const model =
  process.env.MOCK_MODEL ?? fileURLToPath(new URL('../../processes/star-rating/star-rating.bpmn', import.meta.url))
const person = (name, title) => ({ username: name, name, title })

const row = (code, categoryId, category, title, points, more) => ({
  code,
  categoryId,
  category,
  title,
  points,
  floor: 0,
  step: 0.5,
  requirement: '有固定场所，挂牌规范，功能分区合理，每周开放不少于 40 小时。',
  ruleText: `满分 ${points} 分，达标得满分，每缺一项扣 0.5 分。`,
  evidenceHint: '现场照片、开放记录',
  evidenceRequired: false,
  method: ['A'],
  platform: null,
  platformTitle: null,
  facts: [],
  auto: null,
  self: null,
  score: null,
  verdict: null,
  comment: null,
  evidence: [],
  others: [],
  edit: ['self', 'evidence'],
  require: ['self'],
  ...more,
})

const indicators = {
  year: 2026,
  level: 'station',
  asOf: '2026-08-18',
  rows: [
    row('ST-A1', 'A', '阵地建设', '场所面积与功能分区', 3, {
      auto: 3,
      self: 3,
      edit: [],
      require: [],
      facts: [{ metric: 'area', title: '场所面积', value: 260, display: '260 平方米', source: '阵地台账 8 月 1 日' }],
    }),
    row('ST-A2', 'A', '阵地建设', '开放时长', 4, {
      auto: 3.5,
      self: 3.5,
      edit: ['evidence'],
      require: [],
      facts: [{ metric: 'hours', title: '周开放时长', value: 38, display: '38 小时', source: '值班签到' }],
    }),
    row('ST-A3', 'A', '阵地建设', '标识标牌', 2, { evidenceRequired: true }),
    row('ST-B1', 'B', '队伍建设', '志愿者注册率', 5, {
      auto: 5,
      self: 5,
      edit: [],
      require: [],
      facts: [{ metric: 'rate', title: '注册率', value: 16.4, display: '16.4%', source: '志愿服务平台' }],
    }),
    row('ST-B2', 'B', '队伍建设', '骨干培训', 3, { commentBelowFull: true, edit: ['self', 'comment', 'evidence'] }),
    row('ST-C1', 'C', '活动开展', '月均活动场次', 6, {
      auto: 4.5,
      self: 4.5,
      edit: ['verdict', 'comment'],
      require: ['verdict'],
      facts: [{ metric: 'events', title: '月均场次', value: 3, display: '3 场', source: '活动台账' }],
    }),
  ],
}

const schema = {
  id: 'star-rating.review-in-town',
  type: 'default',
  schemaVersion: 18,
  components: [
    { type: 'unitDisplay', key: 'unit', label: '申报站点' },
    { type: 'indicatorTable', key: 'indicators', label: '评分表' },
    {
      type: 'radio',
      key: 'decision',
      label: '初审意见',
      values: [
        { label: '同意推荐', value: 'recommend' },
        { label: '退回补正', value: 'return' },
      ],
      validate: { required: true },
    },
    {
      type: 'textarea',
      key: 'reason',
      label: '退回理由',
      conditional: { hide: '=decision != "return"' },
      validate: { required: true, minLength: 5, maxLength: 500 },
    },
    { type: 'evidenceList', key: 'files', label: '补充材料', max: 9 },
    { type: 'signature', key: 'signature', label: '签字', validate: { required: true } },
  ],
}

const people = [person('王知夏', '中心办公室主任')]

export function taskOf(id) {
  const item = todo.find((candidate) => candidate.taskId === id)
  return (
    item && {
      ...item,
      mine: true,
      state: 'open',
      form: { id: schema.id, version: '1', schema, data: { unit: item.unit, indicators } },
      draft: null,
      operations: ['claim', 'complete'],
      next: [
        {
          choice: { field: 'decision', value: 'recommend', title: '同意推荐' },
          steps: [{ stepId: 'Activity_CheckFormally', step: '形式审查', audience: null, people }],
        },
        {
          choice: { field: 'decision', value: 'return', title: '退回补正' },
          steps: [{ stepId: 'x', step: '补正', audience: null, people: [person('高雨桐', '北麦村站长')] }],
        },
      ],
    }
  )
}

const timeline = [
  [
    '2026-08-18T10:05:00+08:00',
    'submitted',
    '自评与佐证',
    person('高雨桐', '北麦村站长'),
    '提交',
    '材料齐全，请审核。',
  ],
  ['2026-08-16T09:00:00+08:00', 'started', '发起', person('高雨桐', '北麦村站长'), null, null],
].map(([at, kind, step, who, outcomeTitle, comment]) => ({
  at,
  kind,
  step,
  stepId: null,
  person: who,
  outcome: null,
  outcomeTitle,
  comment,
  submissionId: kind === 'submitted' ? 's1' : null,
  sealed: false,
}))

export function caseAnswer(no, part) {
  const item = todo.find((candidate) => candidate.caseNo === no)
  if (!item) return undefined
  if (part === 'timeline') return { items: timeline }
  if (part === 'evidence') return { items: [] }
  if (part.startsWith('submissions'))
    return { form: { id: schema.id, schema }, data: { unit: item.unit, indicators }, by: people[0], at: item.createdAt }
  if (part === 'diagram') {
    if (!existsSync(model)) return undefined
    const done = ['Activity_FillSelfAssessment', 'Activity_SignSelfAssessment'].map((id) => ({
      id,
      at: timeline[0].at,
      by: timeline[0].person,
    }))
    const active = [{ id: 'Activity_ReviewByTown', count: 1, holders: people, dueAt: item.dueAt }]
    return { xml: readFileSync(model, 'utf8'), active, done, failed: [], calls: [] }
  }
  return {
    caseNo: no,
    title: item.caseTitle,
    type: item.caseType,
    typeTitle: item.caseTypeTitle,
    unit: item.unit,
    state: item.state,
    stateTitle: item.stateTitle,
    startedBy: person('高雨桐', '北麦村站长'),
    startedAt: '2026-08-16T09:00:00+08:00',
    endedAt: null,
    current: [
      {
        taskId: item.taskId,
        step: item.step,
        stepId: 'Activity_ReviewByTown',
        audience: 'a',
        holders: people,
        dueAt: item.dueAt,
        overdue: item.overdue,
        mine: true,
      },
    ],
    facts: [
      { label: '申报星级', value: '四星' },
      { label: '年度', value: '2026' },
    ],
  }
}
