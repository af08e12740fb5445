import { expect, test, type Browser, type Page } from '@playwright/test'
import { departments, onSite, self, STATION, survey } from './support/beimai'
import { choose, enter, openItem, photo, points, submit } from './support/desk'
import { leave, logIn } from './support/people'
import { picture } from './support/pictures'

/** The walk of README.md: every step by the right person, logged in at the real Keycloak. */
const SIGNATURE = '本人确认以上内容真实，签字提交'

test.describe.configure({ mode: 'serial' })

async function as(browser: Browser, username: string, work: (page: Page) => Promise<void>) {
  const page = await logIn(browser, username)
  await work(page)
  await leave(page)
}

test('1 · the practice worker starts the application and fills in the self-assessment', async ({ browser }) => {
  await as(browser, 'wangmai1.pw', async (page) => {
    await page.goto('/start')
    await picture(page, '01-start')
    await page.getByRole('button', { name: /星级评估/ }).click()
    await page.locator('[data-test=start-case]').click()
    await expect(page.getByRole('heading', { name: new RegExp(`${STATION}新时代文明实践站`) })).toBeVisible()
    await expect(points(page, 'ST-A1', '自评分')).toBeVisible()
    await expect(points(page, 'ST-C2', '自评分')).toHaveCount(0)
    for (const [code, value] of Object.entries(self)) await enter(page, code, '自评分', value)
    for (const input of await page.locator('article input[type=file]').all()) {
      const name = (await input.getAttribute('aria-label')) ?? '佐证'
      await input.setInputFiles(await photo(page, `${STATION} ${name}`))
    }
    await expect(page.locator('progress')).toHaveCount(0)
    await choose(page, '四星级')
    await points(page, 'ST-A1', '自评分').scrollIntoViewIfNeeded()
    await picture(page, '02-self-assessment')
    await submit(page)
  })
})

test('2 · the station head signs', async ({ browser }) => {
  await as(browser, 'wangmai1.head', (page) => sign(page, '03-sign'))
})

test('3 · the town returns it once, with what to correct', async ({ browser }) => {
  await as(browser, 'wangmai.sec', async (page) => {
    await openItem(page, STATION)
    await choose(page, '退回补正')
    await page.getByRole('textbox', { name: /补正事项/ }).fill('ST-A1 第二次专题研究缺会议记录')
    await picture(page, '04-return')
    await submit(page)
  })
})

test('4 · the station corrects it and signs again', async ({ browser }) => {
  await as(browser, 'wangmai1.pw', async (page) => {
    await openItem(page, STATION)
    await expect(page.getByText('ST-A1 第二次专题研究缺会议记录').or(page.locator('textarea').first())).toBeVisible()
    await page
      .locator('article input[type=file]')
      .first()
      .setInputFiles(await photo(page, `${STATION} 第二次专题研究会议记录`))
    await expect(page.locator('progress')).toHaveCount(0)
    await submit(page)
  })
  await as(browser, 'wangmai1.head', (page) => sign(page))
})

test('5 · the town recommends it', async ({ browser }) => {
  for (const username of ['wangmai.sec', 'wangmai.head']) {
    await as(browser, username, async (page) => {
      await openItem(page, STATION)
      await choose(page, '推荐')
      await submit(page)
    })
  }
})

test('6 · the county office accepts it and enters the on-site and survey results', async ({ browser }) => {
  await as(browser, 'office01', async (page) => {
    await openItem(page, STATION)
    for (const [code, value] of Object.entries(onSite)) await enter(page, code, '评分', value)
    await choose(page, '受理')
    await page.getByLabel('有效问卷').fill(String(survey.answers))
    await page.getByLabel('知晓率').fill(String(survey.awareness))
    await page.getByLabel('参与率').fill(String(survey.participation))
    await page.getByLabel('满意率').fill(String(survey.satisfaction))
    await picture(page, '05-formal-check')
    await submit(page)
  })
})

test('7 · seven departments score their own indicators', async ({ browser }) => {
  for (const [username, scores] of Object.entries(departments)) {
    await as(browser, username, async (page) => {
      await openItem(page, STATION)
      await expect(page.locator('article').first()).toBeVisible()
      for (const [code, [value, reason]] of Object.entries(scores)) {
        await enter(page, code, '评分', value)
        if (reason) await page.getByRole('textbox', { name: new RegExp(`^${code} `) }).fill(reason)
      }
      for (const confirm of await page.locator('article').getByText('确认属实', { exact: true }).all())
        await confirm.click()
      if (username === 'rural_civility.deputy') await picture(page, '06-department')
      await submit(page)
    })
  }
})

test('8 · anybody concerned sees where it is on the diagram', async ({ browser }) => {
  await as(browser, 'wangmai1.head', async (page) => {
    await page.goto('/search?q=' + encodeURIComponent(STATION))
    await page
      .getByRole('link', { name: new RegExp(`${STATION}新时代文明实践站`) })
      .first()
      .click()
    await page.getByRole('tab', { name: '流程图' }).click()
    await expect(page.locator('.djs-container')).toBeVisible()
    await expect(page.locator('.djs-container').getByText('审定星级')).toBeVisible()
    await picture(page, '07-diagram')
  })
})

test('9 · the deputy director sees 93.5 points and four stars, and approves', async ({ browser }) => {
  await as(browser, 'centre.deputy', async (page) => {
    await openItem(page, STATION)
    await expect(page.getByLabel('总分')).toHaveValue('93.5')
    await expect(page.getByLabel('判定星级')).toHaveValue('4')
    await choose(page, '通过')
    await page.getByText(SIGNATURE).click()
    await picture(page, '08-approve')
    await submit(page)
  })
})

test('10 · the register shows the star and the one before it', async ({ browser }) => {
  await as(browser, 'office.director', async (page) => {
    await page.goto('/register')
    const row = page.getByRole('row').filter({ hasText: STATION })
    await expect(row).toContainText('四星')
    await expect(row).toContainText('93.5')
    await row.getByRole('button').first().click()
    await expect(page.getByText('2025 年', { exact: false }).filter({ visible: true }).first()).toBeVisible()
    await picture(page, '09-register')
    await page.goto('/')
    await expect(page.getByText('各镇星级')).toBeVisible()
    await picture(page, '10-workbench')
  })
})

async function sign(page: Page, name?: string) {
  await openItem(page, STATION)
  await choose(page, '同意上报')
  await page.getByText('我承诺所报数据和佐证真实').click()
  await page.getByText(SIGNATURE).click()
  if (name) await picture(page, name)
  await submit(page)
}
