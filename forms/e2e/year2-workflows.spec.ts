import { expect, test, type Browser, type Page } from '@playwright/test'
import { isAccessible } from './support/axe'
import { passTo } from './support/clock'
import { attach, choose, day, submit, write } from './support/desk'
import { as } from './support/people'
import { look } from './support/pictures'

/**
 * After the year: a project from its proposal to the menu, with a countersign by what it is about, publicity and an
 * objection, and its quarterly review; then a site from its registration to the register. The clock goes on, so this
 * comes last.
 */
const PROJECT = '麦田讲堂周末开讲'
const SITE = '北麦村麦场文明实践点'

test.describe.configure({ mode: 'serial' })

async function openTask(page: Page, title: string) {
  await page.goto('/todo')
  await page.getByRole('listbox').or(page.getByRole('list')).getByText(title).first().click()
  await expect(page.getByRole('heading', { name: new RegExp(title) }).first()).toBeVisible()
}

async function begin(page: Page, type: string) {
  await page.goto('/start')
  await page.getByRole('button', { name: new RegExp(`发起.*${type}|${type}.*发起`) }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

async function start(page: Page) {
  const answer = page.waitForResponse(
    (response) => response.url().endsWith('/api/cases') && response.request().method() === 'POST',
  )
  await page.locator('[data-test=start-case]').click()
  const response = await answer
  expect(response.status(), await response.text()).toBeLessThan(300)
}

async function pick(page: Page, label: string, option: string) {
  const field = page.locator('.fjs-form-field-select').filter({ hasText: label }).first()
  const options = field.locator('.fjs-dropdownlist-item')
  // open already where the field was reached by the tab key
  if (!(await options.first().isVisible())) await field.locator('.fjs-input-group').click()
  await options.filter({ hasText: option }).first().click()
}

async function tick(page: Page, label: string) {
  await page.getByRole('checkbox', { name: label, exact: true }).check({ force: true })
}

test('a team proposes a project', async ({ browser }) => {
  await as(browser, 'wangmai1.team', async (page) => {
    await begin(page, '项目准入')
    await write(page, '项目名称', PROJECT)
    await pick(page, '所属平台', '县文化和旅游局')
    await pick(page, '内容类别', '宣讲党的政策')
    await pick(page, '活动形式', '讲')
    await pick(page, '服务领域', '一般')
    await pick(page, '承办队伍', '北麦村宣讲小队')
    await write(page, '负责人', '谢书禾')
    await tick(page, '老年人')
    await tick(page, '望麦镇')
    await write(page, '最少人数', '10')
    await write(page, '最多人数', '60')
    await write(page, '时长（分钟）', '90')
    await write(page, '每次经费（元）', '50')
    await tick(page, '周六')
    await choose(page, '低')
    await write(
      page,
      '项目说明',
      '每逢周末在麦场边讲政策、讲农时、讲身边的好人好事，讲完一起答疑，老人可以点题，年轻人帮着记录。'.repeat(2),
    )
    await attach(page, '麦田讲堂')
    await look(page, 'workflow-01-proposal', true)
    await start(page)
  })
})

test('the platform checks it, the department it concerns agrees', async ({ browser }) => {
  await as(browser, 'culture.clerk', async (page) => {
    await openTask(page, PROJECT)
    await choose(page, '通过')
    await submit(page)
  })
  await as(browser, 'theory.deputy', async (page) => {
    await openTask(page, PROJECT)
    await choose(page, '同意')
    await page.getByRole('textbox', { name: '意见', exact: true }).fill('内容稳妥，同意列入菜单')
    await look(page, 'workflow-02-opinion', true)
    await isAccessible(page)
    await submit(page)
  })
})

test('clerk, delegates and expert score it, the director approves', async ({ browser }) => {
  for (const username of ['office01', 'delegate01', 'delegate02', 'expert01']) {
    await as(browser, username, async (page) => {
      await openTask(page, PROJECT)
      for (const [criterion, points] of Object.entries({
        群众需求: 26,
        受益范围: 17,
        可行性: 18,
        安全性: 14,
        创新性: 11,
      })) {
        await page.getByRole('spinbutton', { name: `${criterion} 得分` }).fill(String(points))
      }
      if (username === 'expert01') await look(page, 'workflow-03-score', true)
      await submit(page)
    })
  }
  await as(browser, 'office.director', async (page) => {
    await openTask(page, PROJECT)
    await expect(page.getByLabel('评议平均分')).toHaveValue('86')
    await choose(page, '批准')
    await look(page, 'workflow-04-approval', true)
    await submit(page)
  })
})

test('it hangs for three working days, and a villager objects', async ({ browser }) => {
  await as(browser, 'office05', async (page) => {
    await openTask(page, PROJECT)
    await expect(page.getByLabel('公示标题')).toHaveValue(new RegExp(PROJECT))
    await submit(page)
  })
  await as(browser, 'office.director', async (page) => {
    await openTask(page, PROJECT)
    await choose(page, '同意公示')
    await submit(page)
  })
  await as(browser, 'office05', async (page) => {
    await openTask(page, PROJECT)
    await attach(page, '项目张榜现场')
    await submit(page)
    await page.goto('/publicity')
    await page.getByRole('link', { name: new RegExp(PROJECT) }).click()
    await page.locator('[data-test=objection-add]').click()
    await page.getByRole('combobox', { name: '对象' }).click()
    await page.getByRole('option', { name: new RegExp(PROJECT) }).click()
    await page.getByLabel('异议人').fill('泉大山')
    await page.getByLabel('联系方式').fill('10000008888')
    await page.getByLabel('反映内容').fill('周末晚上讲到太晚，影响邻居休息')
    await page.locator('[data-test=objection-submit]').click()
    await expect(page.getByText('周末晚上讲到太晚，影响邻居休息')).toBeVisible()
    await openTask(page, PROJECT)
    await choose(page, '受理')
    await submit(page)
  })
})

test('somebody uninvolved investigates, the project is corrected and goes on the menu', async ({ browser }) => {
  await as(browser, await investigator(browser), async (page) => {
    await openTask(page, PROJECT)
    await choose(page, '已查清')
    await write(page, '调查报告', '走访了六户，晚上九点以后确有影响，建议限定时间')
    await submit(page)
  })
  await as(browser, 'office.director', async (page) => {
    await openTask(page, PROJECT)
    await choose(page, '更正')
    await page.getByRole('textbox', { name: /更正/ }).first().fill('晚上九点前结束')
    await write(page, '决定理由', '不得影响邻居休息')
    await submit(page)
  })
  await as(browser, 'centre.deputy', async (page) => {
    await openTask(page, PROJECT)
    await choose(page, '同意')
    await submit(page)
    await passTo(page, '2026-10-20T09:00:00+08:00')
    await page.goto('/menu')
    await page.getByRole('button', { name: new RegExp(PROJECT) }).click()
    await expect(page.getByText('公示后更正：晚上九点前结束')).toBeVisible()
    await isAccessible(page)
    await look(page, 'workflow-05-menu', true)
  })
})

test('a quarter later the platform reviews it', async ({ browser }) => {
  test.setTimeout(400_000)
  await as(browser, 'culture.clerk', async (page) => {
    await passTo(page, '2027-01-25T09:00:00+08:00')
    await openTask(page, `${PROJECT}”菜单复核`)
    await expect(page.getByLabel('近两季度点单')).toHaveValue('0')
    await expect(page.getByLabel('满意率')).toHaveValue('还没有评价')
    await choose(page, '保留')
    await write(page, '理由', '刚过农忙，下季度再看')
    await look(page, 'workflow-06-review', true)
    await isAccessible(page)
    await submit(page)
    await page.goto('/menu')
    await page.getByRole('button', { name: new RegExp(PROJECT) }).click()
    await expect(page.getByText('刚过农忙，下季度再看')).toBeVisible()
  })
})

test('a village registers a site, its town looks at nine things and approves, the plaque hangs', async ({
  browser,
}) => {
  await as(browser, 'wangmai1.pw', async (page) => {
    await begin(page, '阵地登记')
    await choose(page, '登记')
    await pick(page, '级别', '点')
    await write(page, '名称', SITE)
    await write(page, '地址', '北麦村麦场东侧')
    await write(page, '纬度', '30.5')
    await write(page, '经度', '114.25')
    await write(page, '面积（平方米）', '120')
    await write(page, '容纳人数', '60')
    await write(page, '服务人口', '1590')
    await write(page, '网格数', '4')
    await write(page, '房间和功能', '活动室 80 平方米')
    await pick(page, '权属单位', '北麦村')
    await write(page, '负责人', '高雨桐')
    await write(page, '对外联系电话', '07990000001')
    for (const weekday of ['周一', '周二', '周三', '周四', '周五']) {
      await page.getByRole('spinbutton', { name: `${weekday} 开` }).fill('9')
      await page.getByRole('spinbutton', { name: `${weekday} 关` }).fill('17')
    }
    for (const view of ['门牌', '活动室', '公示栏', '周边']) await attach(page, `${SITE}${view}`)
    await look(page, 'workflow-07-site', true)
    await start(page)
  })
  await as(browser, 'wangmai1.head', async (page) => {
    await openTask(page, SITE)
    await choose(page, '同意提供')
    await submit(page)
  })
  await as(browser, 'wangmai.sec', async (page) => {
    await openTask(page, SITE)
    for (const box of await page.getByRole('checkbox', { name: /^有.* 有$/ }).all()) await box.check()
    await choose(page, '齐全')
    await look(page, 'workflow-08-nine-have', true)
    await isAccessible(page)
    await submit(page)
  })
  await as(browser, 'wangmai.head', async (page) => {
    await openTask(page, SITE)
    await choose(page, '批准')
    await submit(page)
  })
  await as(browser, 'wangmai1.pw', async (page) => {
    await openTask(page, SITE)
    await day(page, '挂牌日期', '2027-01-25')
    await attach(page, `${SITE}挂牌`)
    await submit(page)
    await page.goto('/places')
    await page.getByRole('button', { name: new RegExp(SITE) }).click()
    await expect(page.getByText('每周 40 小时', { exact: false })).toBeVisible()
    await isAccessible(page)
    await look(page, 'workflow-09-places', true)
  })
})

/** Whoever was drawn is named on the case, as the one who holds it. */
async function investigator(browser: Browser): Promise<string> {
  const named: string[] = []
  await as(browser, 'office.director', async (page) => {
    const cases = await page.request.get('/api/cases?type=project-admission&state=objected')
    const { items } = (await cases.json()) as { items: { caseNo: string }[] }
    const detail = await page.request.get(`/api/cases/${items[0]?.caseNo}`)
    const { current } = (await detail.json()) as { current: { stepId: string; holders: { username: string }[] }[] }
    const task = current.find(({ stepId }) => stepId === 'Activity_InvestigateObjection')
    named.push(...(task?.holders ?? []).map(({ username }) => username))
  })
  expect(named).toHaveLength(1)
  return named[0] ?? ''
}
