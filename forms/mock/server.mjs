// Stands in for the backend while a screen is being designed: `npm run mock`, then `npm run dev`. Never part of a build.
import { createServer } from 'node:http'
import { caseAnswer, taskOf } from './case.mjs'
import { counts, late, me, NOW, notices, register, todo, towns } from './data.mjs'

let signedIn = process.env.MOCK_SIGNED_OUT !== '1'
const empty = process.env.MOCK_EMPTY === '1'

const page = (items, url) => {
  const size = Number(url.searchParams.get('size') ?? 20)
  const from = Number(url.searchParams.get('cursor') ?? 0)
  return {
    items: empty ? [] : items.slice(from, from + size),
    nextCursor: !empty && from + size < items.length ? String(from + size) : null,
  }
}

const inbox = (url) => {
  const view = url.searchParams.get('view')
  const due = url.searchParams.get('due')
  const q = url.searchParams.get('q') ?? ''
  let items = todo.filter((item) => item.caseTitle.includes(q))
  if (due === 'overdue') items = items.filter((item) => item.overdue)
  if (due === 'today') items = items.filter((item) => item.remainingWorkdays === 0)
  if (view === 'started') items = items.slice(0, 3).map((item) => ({ ...item, taskId: null }))
  if (view === 'cc') items = []
  if (view === 'done') {
    items = items
      .slice(20, 60)
      .map((item) => ({ ...item, completedAt: NOW, outcomeTitle: '同意推荐', outcome: 'recommend' }))
  }
  return page(
    [...items].sort((a, b) => a.dueAt.localeCompare(b.dueAt)),
    url,
  )
}

const starRegister = (url) => {
  const star = url.searchParams.get('star')
  const town = url.searchParams.get('town')
  const inTown = register.filter(
    (entry) => (!town || entry.town.code === town) && entry.unit.title.includes(url.searchParams.get('q') ?? ''),
  )
  const byStar = Object.fromEntries(
    [0, 1, 2, 3, 4, 5].map((n) => [n, inTown.filter((entry) => entry.star === n).length]),
  )
  return {
    ...page(
      inTown.filter((entry) => star === null || entry.star === Number(star)),
      url,
    ),
    byStar,
  }
}

const workbench = () => ({
  now: NOW,
  headline: { overdue: empty ? 0 : 7, topUnit: { title: '枕溪镇', count: 3 }, dueToday: 12 },
  figures: { todo: 9, overdue: empty ? 0 : 7, dueToday: 12, dueThisWeek: 31, running: 214, closedOnTimeRate: 0.961 },
  late: empty ? [] : late,
  starsByTown: towns.map((town) => ({
    town,
    stars: Object.fromEntries(
      [0, 1, 2, 3, 4, 5].map((n) => [
        n,
        register.filter((entry) => entry.town.code === town.code && entry.star === n).length,
      ]),
    ),
  })),
  scope: 'county',
})

const caseLine = (item) => ({
  caseNo: item.caseNo,
  title: item.caseTitle,
  type: item.caseType,
  typeTitle: item.caseTypeTitle,
  unit: item.unit,
  state: item.state,
  stateTitle: item.stateTitle,
  startedBy: { username: 'p', name: '高雨桐' },
  startedAt: item.createdAt,
  endedAt: null,
})

const types = [
  {
    type: 'star-rating',
    title: '星级评估',
    description: '实践站对照标准自评，经乡镇初审、县中心审查和七个部门会签后定星。每年一次。',
    units: register.filter((entry) => entry.town.title === '枕溪镇').map((entry) => entry.unit),
    form: null,
  },
]

const answers = {
  'GET /api/me': () => me,
  'PUT /api/me/acting-post': () => null,
  'GET /api/units': () => ({ items: towns }),
  'GET /api/inbox': inbox,
  'GET /api/inbox/counts': () => counts,
  'GET /api/notices': (url) => ({ ...page(notices, url), unread: 2 }),
  'POST /api/notices/read': () => null,
  'GET /api/workbench': workbench,
  'GET /api/case-types': () => ({ items: empty ? [] : types }),
  'POST /api/cases': () => ({ caseNo: 'XJ-2026-000200', taskId: 'task-3' }),
  'GET /api/cases': (url) =>
    page(todo.filter((item) => item.caseTitle.includes(url.searchParams.get('q') ?? '')).map(caseLine), url),
  'GET /api/star-register': starRegister,
}

function answer(request, url) {
  if (process.env.MOCK_FAIL === '1' && url.pathname !== '/api/me') {
    return [
      500,
      {
        title: '服务器没有办成，请稍后重试。',
        status: 500,
        code: 'request.failed',
        id: '20260908-0941-7F3',
        errors: [],
      },
    ]
  }
  const exact = answers[`${request.method} ${url.pathname}`]
  if (exact) return [200, exact(url)]
  if (/^\/api\/star-register\/[^/]+\/history$/.test(url.pathname)) {
    const unit = url.pathname.split('/')[3]
    const now = register.find((entry) => entry.unit.code === unit)
    return [
      200,
      {
        items: [
          now,
          { ...now, year: 2024, star: Math.max(0, now.star - 1), awardedOn: '2024-12-20', state: 'superseded' },
        ],
      },
    ]
  }
  const task = /^\/api\/tasks\/([^/]+)(\/.*)?$/.exec(url.pathname)
  if (task && request.method === 'GET' && taskOf(task[1])) return [200, taskOf(task[1])]
  if (task?.[2] === '/draft') return [200, { savedAt: NOW }]
  if (task?.[2] === '/claim') return [200, null]
  if (task?.[2] === '/completion')
    return [200, { caseNo: taskOf(task[1])?.caseNo, caseState: 'formal-check', nextTasks: [] }]
  const file = /^\/api\/cases\/([^/]+)(?:\/(.*))?$/.exec(url.pathname)
  const found = file && caseAnswer(decodeURIComponent(file[1]), file[2] ?? '')
  if (found) return [200, found]
  return [404, { title: '没有找到，可能已删除，或您看不到。', status: 404, code: 'request.not-found', errors: [] }]
}

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://mock')
  if (url.pathname === '/login') {
    signedIn = true
    return response.writeHead(302, { Location: '/' }).end()
  }
  if (url.pathname === '/logout') {
    signedIn = false
    return response.writeHead(302, { Location: '/' }).end()
  }
  const [status, body] = signedIn ? answer(request, url) : [401, { status: 401, code: 'request.unauthenticated' }]
  const type = status < 400 ? 'application/json' : 'application/problem+json'
  response.writeHead(body === null ? 204 : status, { 'Content-Type': type, 'Set-Cookie': 'XSRF-TOKEN=mock; Path=/' })
  response.end(body === null ? undefined : JSON.stringify(body))
}).listen(Number(process.env.PORT ?? 8080), '127.0.0.1')
