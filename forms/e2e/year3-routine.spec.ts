import { expect, test, type Browser, type Page } from '@playwright/test'
import { isAccessible } from './support/axe'
import { choose, submit } from './support/desk'
import { leave, logIn, settled } from './support/people'
import { look } from './support/pictures'
import { registerPoints } from './support/sites'

/**
 * An ordinary morning after the year: many of a kind at once and one by one, colleagues who are asked, told and urged,
 * and a case on paper. How long it took is printed, not judged: the machine is not the official.
 */
const HEAD = 'wangmai1.head'
const SECRETARY = 'wangmai.sec'
const STEP = '权属单位同意'
const PHONE = { width: 390, height: 844 }

test.describe.configure({ mode: 'serial' })

const rows = (page: Page) => page.getByRole('checkbox', { name: /^勾选 北麦村第.*ZD-/ })

async function tick(page: Page, many: number) {
  for (let row = 0; row < many; row++) {
    await rows(page).nth(row).click()
    await expect(rows(page).nth(row)).toBeChecked()
  }
}

async function todo(page: Page): Promise<number> {
  const counts = (await (await page.request.get('/api/inbox/counts')).json()) as { todo: { value: number } }
  return counts.todo.value
}

test('ten routine tasks are cleared with one opinion, after it was undone once', async ({ browser }) => {
  await registerPoints(browser, 53)
  const page = await logIn(browser, HEAD)
  const before = await todo(page)
  await page.goto('/todo')
  await expect(rows(page).first()).toBeVisible()

  for (const again of [false, true]) {
    const start = Date.now()
    await tick(page, 10)
    await expect(page.getByText(`已选 10 件「${STEP}」`)).toBeVisible()
    await page.getByRole('textbox', { name: '共用意见' }).fill('村里同意提供，统一调配使用 𠮷㼆👍')
    if (!again) {
      await isAccessible(page)
      await look(page, 'routine-01-bulk')
    }
    await page.getByRole('button', { name: '批量同意提供' }).click()
    await expect(page.locator('[data-test=held]').first()).toBeVisible()
    await expect.poll(() => todo(page)).toBe(before - 10)
    if (again) {
      console.log(`ten routine tasks with one opinion: ${seconds(start)} s`)
      continue
    }
    await isAccessible(page)
    await look(page, 'routine-02-held')
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect.poll(() => todo(page)).toBe(before)
  }

  await expect(page.getByText(/已.*10 件/)).toBeVisible({ timeout: 60_000 })
  expect(await todo(page)).toBe(before - 10)
  await leave(page)
})

test('forty tasks are cleared one by one without leaving the page', async ({ browser }) => {
  test.setTimeout(400_000)
  const page = await logIn(browser, HEAD)
  await page.goto('/todo')
  await expect(page.locator('[data-test=complete]')).toBeVisible()
  const before = await todo(page)
  expect(before).toBeGreaterThanOrEqual(40)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  let loads = 0
  page.on('load', () => loads++)

  const start = Date.now()
  for (let task = 1; task <= 40; task++) {
    const open = new URL(page.url()).searchParams.get('task')
    await choose(page, '同意提供')
    await submit(page)
    if (task === 10) console.log(`ten tasks one by one: ${seconds(start)} s`)
    if (task < before) await page.waitForURL((url) => url.searchParams.get('task') !== open)
    expect(new URL(page.url()).pathname).toBe('/todo')
  }
  console.log(`forty tasks one by one: ${seconds(start)} s`)

  await expect.poll(() => todo(page)).toBe(before - 40)
  expect(loads).toBe(0)
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  await look(page, 'routine-03-cleared')
  await leave(page)
})

test('the same is done on a phone, where cards are ticked', async ({ browser }) => {
  const page = await logIn(browser, HEAD, { viewport: PHONE })
  const before = await todo(page)
  await page.goto('/todo')
  await page.getByRole('button', { name: '多选' }).click()
  await tick(page, 3)
  await expect(page.getByText(`已选 3 件「${STEP}」`)).toBeVisible()
  await page.getByRole('textbox', { name: '共用意见' }).fill('村里同意提供 𠮷㼆👍')
  await isAccessible(page)
  await look(page, 'routine-03-bulk-phone')

  await page.getByRole('button', { name: '批量同意提供' }).click()
  await expect(page.locator('[data-test=held]').first()).toBeInViewport()
  await expect(page.getByRole('button', { name: '退出多选' })).toHaveCount(0)
  await isAccessible(page)
  await look(page, 'routine-03-held-phone')
  await expect(page.getByText(/已.*3 件/)).toBeVisible({ timeout: 60_000 })
  expect(await todo(page)).toBe(before - 3)
  await leave(page)
})

for (const [at, width, viewport] of [
  [0, 'desktop', { width: 1440, height: 900 }],
  [1, 'phone', PHONE],
] as const) {
  test(`colleagues are asked to sign, told and urged, and the case is printed, on a ${width}`, async ({ browser }) => {
    const page = await logIn(browser, SECRETARY, { viewport })
    await page.goto('/todo')
    await page
      .getByText(/^北麦村第\d+村民小组文明实践点/)
      .nth(at)
      .click()
    await expect(page.locator('[data-test=complete]')).toBeVisible()

    await page.getByRole('button', { name: '常用语' }).click()
    await isAccessible(page)
    await look(page, `routine-04-phrases-${width}`)
    await page.keyboard.press('Escape')

    await openMove(page, 'add-sign')
    await page.getByRole('combobox', { name: '请谁' }).click()
    await page.getByRole('option').first().click()
    await page.getByRole('dialog').getByRole('heading').first().click()
    await page.getByRole('textbox', { name: '请对方看什么' }).fill('请看场所是否够用 𠮷㼆👍')
    await isAccessible(page)
    await look(page, `routine-05-signers-${width}`)
    await page.locator('[data-test=sign]').click()
    await expect(page.getByText('加签已办好')).toBeVisible()
    await expect(page.getByText('等待答复').first()).toBeVisible()
    await expect(page.getByText(/加签的同事答复后.*由您办理/)).toBeVisible()
    await isAccessible(page)
    await look(page, `routine-06-signing-${width}`)

    await more(page, 'copy')
    await page.getByRole('combobox', { name: '抄送给' }).fill('高雨桐')
    await page.getByRole('option', { name: /高雨桐/ }).click()
    await page.getByRole('dialog').getByRole('heading').first().click()
    await page.getByRole('textbox', { name: '附言（可不填）' }).fill('请知悉')
    await page.locator('[data-test=send-copies]').click()
    await expect(page.getByText('已抄送：高雨桐')).toBeVisible()
    await isAccessible(page)
    await look(page, `routine-07-copies-${width}`)
    await page.getByRole('button', { name: '取消' }).click()

    await page.locator('[data-test=print]').first().click()
    await isAccessible(page)
    await look(page, `routine-08-print-${width}`)
    const saved = page.waitForEvent('download')
    await page.locator('[data-test=get-file]').click()
    expect((await saved).suggestedFilename()).toMatch(/\.pdf$/)

    await leave(page)
  })
}

test('who got a copy reads it, and the sender sees that; whoever holds the case is urged once', async ({ browser }) => {
  const reader = await logIn(browser, HEAD)
  await reader.goto('/cc')
  await reader
    .getByText(/^北麦村第\d+村民小组文明实践点/)
    .first()
    .click()
  await expect(reader.getByRole('heading', { name: /阵地登记/ }).first()).toBeVisible()
  await settled(reader)
  await leave(reader)

  const onPhone = await urging(browser, PHONE)
  await look(onPhone, 'routine-09-urge-phone')
  await leave(onPhone)
  const starter = await urging(browser)
  await look(starter, 'routine-09-urge')
  await starter.locator('[data-test=send-urging]').click()
  await expect(starter.getByText(/^已催办：/)).toBeVisible()
  await more(starter, 'urge')
  await expect(starter.getByText('现在没有可以催办的人')).toBeVisible()
  await leave(starter)
})

// helpers

const seconds = (start: number) => ((Date.now() - start) / 1000).toFixed(1)

async function urging(browser: Browser, viewport?: { width: number; height: number }) {
  const page = await logIn(browser, 'wangmai1.pw', viewport && { viewport })
  await page.goto('/started')
  await page
    .getByText(/^北麦村第\d+村民小组文明实践点/)
    .first()
    .click()
  await more(page, 'urge')
  await isAccessible(page)
  return page
}

async function openMove(page: Page, operation: string) {
  const direct = page.locator(`[data-test=move-${operation}]`)
  if (!(await direct.isVisible())) await page.locator('[data-test=move-more]').click()
  await direct.click()
}

async function more(page: Page, what: string) {
  await page.locator('[data-test=more]').first().click()
  await page.locator(`[data-test=${what}]`).click()
}
