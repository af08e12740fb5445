import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './support/axe'
import { leave, logIn, settled } from './support/people'
import { look } from './support/pictures'

const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

const pages: [name: string, path: string][] = [
  ['workbench', '/'],
  ['inbox', '/todo'],
  ['done', '/done'],
  ['started', '/started'],
  ['cc', '/cc'],
  ['start', '/start'],
  ['search', `/search?q=${encodeURIComponent('星级评估')}`],
  ['register', '/register'],
  ['menu', '/menu'],
  ['places', '/places'],
  ['campaign', '/campaign'],
  ['site', '/sites/990101001001'],
  ['scored-site', '/sites/990101002001'],
  ['documents', '/documents'],
  ['publicity', '/publicity'],
  ['follow-ups', '/follow-ups'],
  ['standards', '/standards'],
  ['deputies', '/deputies'],
  ['handover', '/handover'],
  ['notification-settings', '/notification-settings'],
]

/** Pages whose address holds a number, reached as people reach them. */
const linked: [name: string, path: string, link: RegExp][] = [
  ['results', '/campaign', /^会审结果$/],
  ['document', '/documents', /星级评估的通知$/],
  ['sheet', '/sites/990101002001', /^计分表$/],
]

async function fitsTheWidth(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}

for (const [width, viewport] of Object.entries(widths)) {
  test(`every page is accessible and fits a ${width}`, async ({ browser }) => {
    const page = await logIn(browser, 'office01', { viewport })
    for (const [name, path] of pages) {
      await test.step(name, async () => {
        await page.goto(path)
        await isAccessible(page)
        await fitsTheWidth(page)
        await look(page, `page-${name}-${width}`)
      })
    }
    for (const [name, path, link] of linked) {
      await test.step(name, async () => {
        await page.goto(path)
        await page.getByRole('link', { name: link }).first().click()
        await page.waitForURL((url) => url.pathname !== path)
        await isAccessible(page)
        await fitsTheWidth(page)
        await look(page, `page-${name}-${width}`)
      })
    }
    await leave(page)
  })

  test(`vacant posts and reorganisation are accessible and fit a ${width}`, async ({ browser }) => {
    const page = await logIn(browser, 'office.director', { viewport })
    for (const [name, path] of [
      ['overdue', '/overdue'],
      ['vacancies', '/vacancies'],
      ['organisation-changes', '/organisation-changes'],
    ] as const) {
      await page.goto(path)
      await isAccessible(page)
      await fitsTheWidth(page)
      await look(page, `page-${name}-${width}`)
    }
    await leave(page)
  })

  test(`limits and calendar are accessible and fit a ${width}`, async ({ browser }) => {
    const page = await logIn(browser, 'office08', { viewport })
    await page.goto('/limits')
    await expect(page.getByText(/星级评估.*形式审查/)).toBeVisible()
    await isAccessible(page)
    await fitsTheWidth(page)
    await look(page, `page-limits-${width}`)
    await page.getByRole('button', { name: /^修改 星级评估.*形式审查$/ }).click()
    await expect(page.getByText(/件在办，其中 \d+ 件的到期日会改变/)).toBeVisible()
    await isAccessible(page)
    await look(page, `page-limit-${width}`)
    await page.getByRole('button', { name: '取消' }).click()
    await page.getByRole('button', { name: '日历', exact: true }).click()
    await expect(page.getByRole('button', { name: /^10 月 1 日，/ })).toBeVisible()
    await isAccessible(page)
    await fitsTheWidth(page)
    await look(page, `page-calendar-${width}`)
    await leave(page)
  })

  test(`who would be reminded is shown before anything is sent, on a ${width}`, async ({ browser }) => {
    const page = await logIn(browser, 'office01', { viewport })
    await page.goto('/campaign')
    await page.getByRole('button', { name: '催办逾期' }).click()
    await expect(page.getByRole('dialog').getByRole('button', { name: /^发送 \d+ 条$/ })).toBeVisible()
    await isAccessible(page)
    await look(page, `page-remind-${width}`)
    await leave(page)
  })

  test(`a case is accessible and fits a ${width}`, async ({ browser }) => {
    const page = await logIn(browser, 'culture.deputy', { viewport })
    await page.goto('/todo')
    await page
      .getByText(/2026年星级评估/)
      .first()
      .click()
    await expect(page.locator('article').first()).toBeVisible()
    await isAccessible(page)
    await look(page, `page-task-${width}`)
    const number = await page
      .getByText(/XJ-2026-\d{6}/)
      .first()
      .innerText()
    await page.goto(`/cases/${/XJ-2026-\d{6}/.exec(number)?.[0]}`)
    for (const tab of ['流程图', '材料', '流转记录']) {
      await test.step(tab, async () => {
        await page.getByRole('tab', { name: new RegExp(tab) }).click()
        await isAccessible(page)
        await fitsTheWidth(page)
        await look(page, `page-case-${tab}-${width}`)
      })
    }
    await leave(page)
  })
}

test('the log-in is accessible, ours and Keycloak’s', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: '登录' }).or(page.getByRole('link', { name: '登录' }))).toBeVisible()
  await isAccessible(page)
  await page
    .getByRole('button', { name: '登录' })
    .or(page.getByRole('link', { name: '登录' }))
    .click()
  await expect(page.locator('#username')).toBeVisible()
  await isAccessible(page)
})

test('the language can be switched', async ({ browser }) => {
  const page = await logIn(browser, 'wangmai.sec')
  await page.getByRole('button', { name: /罗知远/ }).click()
  await page.getByText('English').click()
  await expect(
    page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Workbench', exact: true }),
  ).toBeVisible()
  await settled(page)
  await look(page, 'page-english')
  await leave(page)
})
