// A handful of stations and people of the fictional county, enough to look at every screen.
export const NOW = '2026-09-08T09:20:00+08:00'

export const towns = [
  ['990101001', '望麦镇'],
  ['990101002', '听泉镇'],
  ['990101003', '栖云乡'],
  ['990101004', '枕溪镇'],
  ['990101005', '知禾镇'],
  ['990101006', '拾光街道'],
].map(([code, title]) => ({ code, title, kind: 'town', parent: '990101' }))

export const me = {
  username: 'town04.secretary',
  name: '林子涵',
  actingPost: null,
  now: NOW,
  posts: [
    {
      audience: '990101004/institute_secretary',
      unit: { code: '990101004', title: '枕溪镇新时代文明实践所', kind: 'town', parent: '990101' },
      role: 'institute_secretary',
      title: '枕溪镇宣传委员',
    },
    {
      audience: '990101/centre_clerk',
      unit: { code: '990101', title: '沐禾县新时代文明实践中心', kind: 'county', parent: null },
      role: 'centre_clerk',
      title: '中心办公室干事',
    },
  ],
}

const stations = [
  ['响泉村', 1, 5, 96.2],
  ['溪畔社区', 3, 4, 93.1],
  ['半岭村', 2, 4, 91.4],
  ['北麦村', 0, 3, 86.4],
  ['小桥里村', 1, 3, 85.2],
  ['书巷社区', 5, 3, 84.8],
  ['麦仓村', 0, 3, 84],
  ['云脚村', 2, 3, 83.6],
  ['禾田村', 4, 3, 82.9],
  ['知禾社区', 4, 3, 81.7],
  ['晴窗社区', 5, 3, 80.5],
  ['麦苑社区', 0, 2, 76.3],
  ['枕溪村', 3, 2, 75.8],
  ['溪口墩村', 3, 2, 74.2],
  ['沙洲里村', 3, 2, 73.9],
  ['听泉社区', 1, 2, 72.4],
  ['茶坡村', 2, 2, 71.1],
  ['老渡村', 3, 1, 66.5],
  ['泉湾村', 1, 1, 65.8],
  ['新禾村', 4, 1, 64.2],
  ['拾光社区', 5, 1, 61.3],
  ['麦浪村', 0, 0, null],
  ['石槽头村', 0, 0, null],
  ['竹影村', 1, 0, null],
  ['云梯村', 2, 0, null],
  ['梨坳村', 2, 0, null],
  ['谷仓村', 4, 0, null],
  ['粟园村', 4, 0, null],
  ['星灯社区', 5, 0, null],
  ['钟楼里社区', 5, 0, null],
]

export const register = stations.map(([title, town, star, total], index) => ({
  unit: { code: `99010100${town + 1}${String(index).padStart(3, '0')}`, title },
  town: { code: towns[town].code, title: towns[town].title },
  level: 'station',
  star,
  year: 2025,
  total,
  awardedOn: star ? '2025-12-19' : null,
  caseNo: star ? `XJ-2025-${String(index + 1).padStart(6, '0')}` : null,
  state: 'in_force',
  running: index % 3 === 1 ? { caseNo: `XJ-2026-${String(index + 1).padStart(6, '0')}`, step: '部门会签评审' } : null,
}))

const people = ['谢景行', '林景行', '陈家宁', '黄春梅', '谢永康', '唐国庆', '傅雨桐']
const steps = ['乡镇初审', '形式审查', '自评与佐证', '部门会签评审', '补正']
const at = (days, clock = '18:00') => {
  const day = new Date(Date.parse('2026-09-08T00:00:00Z') + days * 86400000).toISOString().slice(0, 10)
  return `${day}T${clock}:00+08:00`
}

function task(index) {
  const station = register[index % register.length]
  const due = [-1, -3, 0, 0, 0, 0, 0, 2, 2, 3, 3, 8, 9, 10, 14, 15][index] ?? 20 + Math.floor(index / 10)
  return {
    taskId: `task-${index}`,
    caseNo: `XJ-2026-${String(index + 1).padStart(6, '0')}`,
    caseTitle: `${station.unit.title}实践站 2026 年星级评估`,
    caseType: index % 4 === 3 ? 'rectification' : 'star-rating',
    caseTypeTitle: index % 4 === 3 ? '整改' : '星级评估',
    step: steps[index % steps.length],
    stepId: `Activity_${index % steps.length}`,
    unit: station.unit,
    createdAt: at(-1 - (index % 6), '08:52'),
    dueAt: at(due),
    remainingWorkdays: due,
    claimedBy: index === 4 ? { username: 'x', name: '曾家宁' } : null,
    urgent: index === 6,
    overdue: due < 0,
    vacantPost: null,
    from: index % 5 === 0 ? null : { username: 'p', name: people[index % people.length] },
    state: 'town-review',
    stateTitle: '乡镇审核中',
    completedAt: null,
    outcome: null,
    outcomeTitle: null,
  }
}

export const todo = Array.from({ length: 96 }, (_, index) => task(index))

export const late = [
  ['老渡村实践站 2026 年星级评估', '部门会签评审', '傅雨桐', '县文旅局联络员', 6],
  ['云脚村实践站 2026 年星级评估', '专家实地评分', '陈永康', '评估专家', 5],
  ['枕溪村实践站 2026 年星级评估', '乡镇初审', '林子涵', '枕溪镇宣传委员', 2],
  ['竹影村实践站 2026 年星级评估', '补正', '邓知远', '竹影村站长', 2],
  ['溪口墩村实践站 2026 年星级评估', '乡镇初审', '林子涵', '枕溪镇宣传委员', 1],
  ['知禾社区实践站 2026 年星级评估', '形式审查', null, '', 1],
  ['沙洲里村实践站 2026 年星级评估', '自评与佐证', '谢景行', '沙洲里村站长', 1],
].map(([title, step, name, post, days], index) => ({
  caseNo: `XJ-2026-${String(index + 3).padStart(6, '0')}`,
  title,
  step,
  holder: name ? { name, title: post } : null,
  unit: { code: '990101004', title: title.slice(0, 3) },
  dueAt: at(-days),
  overdueWorkdays: days,
}))

export const notices = [
  ['reminder', '“枕溪村实践站 2026 年星级评估”的乡镇初审还剩 1 个工作日', 'XJ-2026-000003', at(0, '08:30'), false],
  [
    'escalation',
    '“溪口墩村实践站 2026 年星级评估”逾期 1 个工作日，已报中心办公室',
    'XJ-2026-000005',
    at(0, '08:00'),
    false,
  ],
  ['result', '“溪畔社区实践站 2026 年星级评估”已退回补正：缺少值班表照片', 'XJ-2026-000002', at(-1, '16:12'), true],
].map(([kind, text, caseNo, when, read], index) => ({
  id: `n${index}`,
  kind,
  text,
  caseNo,
  taskId: null,
  at: when,
  read,
}))

export const counts = {
  todo: { value: todo.length, capped: false },
  overdue: { value: 2, capped: false },
  dueToday: { value: 5, capped: false },
  dueThisWeek: { value: 9, capped: false },
  done: { value: 41, capped: false },
  started: { value: 3, capped: false },
  cc: { value: 3, capped: false },
}
