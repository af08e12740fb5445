import type { Browser, BrowserContextOptions, Page } from '@playwright/test'

/** Opens a browser of their own for each person, logged in at the real Keycloak. */
export async function logIn(browser: Browser, username: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto('/')
  await page
    .getByRole('link', { name: '登录' })
    .or(page.getByRole('button', { name: '登录' }))
    .click()
  await page.locator('#username').fill(username)
  await page.locator('#password').fill('demo')
  await page.locator('[type=submit]').click()
  await page.getByRole('navigation').first().waitFor()
  return page
}

/** What a request beside the page has to show so that the server takes it for the page's own. */
export async function xsrf(page: Page): Promise<Record<string, string>> {
  const cookies = await page.context().cookies()
  return { 'X-XSRF-TOKEN': cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '' }
}

/** Somebody logs in, does their work and goes. */
export async function as(browser: Browser, username: string, work: (page: Page) => Promise<void>) {
  const page = await logIn(browser, username)
  await work(page)
  await leave(page)
}

export async function leave(page: Page) {
  await page.context().close()
}

/** Everything has arrived and nothing is being drawn any more. */
export async function settled(page: Page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
}
