import { expect, test, type Page } from '@playwright/test'
import { isAccessible, seriousViolations } from './support/axe'
import { departments, experts, onSite, self, STATION, survey } from './support/beimai'
import { passTo } from './support/clock'
import { attach, choose, day, enter, openItem, photo, points, submit, write } from './support/desk'
import { move, openDone } from './support/moves'
import { as } from './support/people'
import { picture } from './support/pictures'

/** The walk of README.md: every step by the right person, logged in at the real Keycloak. */
const SIGNATURE = '本人确认以上内容真实，签字提交'

test.describe.configure({ mode: 'serial' })

test('1 · the practice worker fills in the self-assessment', async ({ browser }) => {
  await as(browser, 'wangmai1.pw', async (page) => {
    await openItem(page, STATION)
    await picture(page, '01-inbox')
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

test('1 · takes it back while nobody has signed, and hands it in again with everything there', async ({ browser }) => {
  await as(browser, 'wangmai1.pw', async (page) => {
    await openDone(page, STATION)
    await move(page, '撤回', '第二次专题研究的日期要核对', async () => {
      await picture(page, '19-take-back')
    })
    await openItem(page, STATION)
    await expect(points(page, 'ST-A1', '自评分')).not.toHaveValue('')
    await expect(page.locator('progress')).toHaveCount(0)
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
  await as(browser, 'wangmai.sec', async (page) => {
    await page.goto(`/search?q=${encodeURIComponent('缺会议记录')}`)
    await expect(page.locator('mark').first()).toHaveText('缺会议记录')
    await picture(page, '21-search')
  })
  for (const username of ['wangmai.sec', 'wangmai.head']) {
    await as(browser, username, async (page) => {
      await openItem(page, STATION)
      await choose(page, '推荐')
      await submit(page)
    })
  }
})

test('6 · the county office asks a colleague first, then accepts it', async ({ browser }) => {
  await as(browser, 'office01', async (page) => {
    await openItem(page, STATION)
    await move(page, '委派', '台账是否齐全，请看一看', async (dialog) => {
      await dialog.getByLabel('按姓名或岗位查找').fill('胡丽华')
      await dialog.getByText('胡丽华', { exact: true }).first().click()
      await picture(page, '20-delegate')
      expect(await seriousViolations(page)).toEqual([])
    })
  })
  await as(browser, 'office02', async (page) => {
    await openItem(page, STATION)
    await move(page, '提交意见', '台账齐全 👍')
  })
  await as(browser, 'office01', async (page) => {
    await openItem(page, STATION)
    await choose(page, '受理')
    await submit(page)
  })
})

test('7 · one department asks for more material, and gets it', async ({ browser }) => {
  await as(browser, 'rural_civility.deputy', async (page) => {
    await openItem(page, STATION)
    await choose(page, '请申报单位补充材料')
    await write(page, '需要补充的材料', '补交红白事登记表')
    await submit(page)
  })
  await as(browser, 'wangmai1.head', async (page) => {
    await openItem(page, STATION)
    await expect(page.getByLabel('部门要求补充的材料')).toHaveValue('补交红白事登记表')
    await write(page, '补充说明', '红白事登记表已补交')
    await attach(page, '红白事登记表')
    await submit(page)
  })
})

test('8 · seven departments score their own indicators', async ({ browser }) => {
  for (const [username, scores] of Object.entries(departments)) {
    await as(browser, username, async (page) => {
      await openItem(page, STATION)
      await expect(page.locator('article').first()).toBeVisible()
      await enterAll(page, scores)
      for (const confirm of await page.locator('article').getByText('确认属实', { exact: true }).all())
        await confirm.click()
      await choose(page, '提交评分')
      if (username === 'rural_civility.deputy') await picture(page, '06-department')
      await submit(page)
    })
  }
})

test('9 · three experts who are not close to the station visit it, and the lead arbitrates', async ({ browser }) => {
  let drawn: string[] = []
  await as(browser, 'office04', async (page) => {
    await openItem(page, STATION)
    drawn = (await page.getByLabel('抽取的专家').inputValue()).split('、')
    await day(page, '到站日期', '2026-09-11')
    await write(page, '行程安排', '上午到站，先看阵地，再抽查台账')
    await picture(page, '07-visit')
    await submit(page)
    await passTo(page, '2026-09-11T10:30:00+08:00')
  })
  expect(drawn).toHaveLength(3)
  for (const [place, name] of drawn.entries()) {
    const username = experts[name]
    if (!username) throw new Error(`${name} is close to the station and must not be drawn`)
    await as(browser, username, async (page) => {
      await openItem(page, STATION)
      if (place === 0) await onAPhone(page, '17-score-phone')
      await enterAll(page, onSite[place] ?? {})
      await day(page, '到站日期', '2026-09-11')
      await attach(page, `${STATION}现场${place}`)
      await submit(page)
    })
  }
  await as(browser, 'office04', async (page) => {
    await openItem(page, STATION)
    await enterAll(page, { 'ST-B1': [3.4, '科普功能仅有展架，按缺1类扣0.6'] })
    await picture(page, '08-arbitrate')
    await submit(page)
  })
})

test('10 · the office enters the survey', async ({ browser }) => {
  await as(browser, 'office01', async (page) => {
    await openItem(page, STATION)
    await write(page, '有效问卷（份）', String(survey.answers))
    await write(page, '知晓率', String(survey.awareness))
    await write(page, '参与率', String(survey.participation))
    await write(page, '满意率', String(survey.satisfaction))
    await attach(page, '问卷扫描件')
    await choose(page, '够数，登记结果')
    await submit(page)
  })
})

test('11 · the evaluation lead finds no veto and 93.5 points on the sheet', async ({ browser }) => {
  await as(browser, 'office04', async (page) => {
    await openItem(page, STATION)
    await choose(page, '没有否决情形')
    await submit(page)
    await openItem(page, STATION)
    await expect(page.getByLabel('基础分')).toHaveValue('91.5')
    await expect(page.getByLabel('总分')).toHaveValue('93.5')
    await choose(page, '核对无误')
    await picture(page, '09-sheet')
    await submit(page)
  })
})

test('12 · the station reads its result and agrees; the case waits for the county', async ({ browser }) => {
  await as(browser, 'wangmai1.head', async (page) => {
    await openItem(page, STATION)
    await expect(page.getByLabel('总分')).toHaveValue('93.5')
    await choose(page, '同意')
    await submit(page)
    await page.goto('/search?q=' + encodeURIComponent(STATION))
    await page
      .getByRole('link', { name: new RegExp(`${STATION}2026年星级评估`) })
      .first()
      .click()
    await page.getByRole('tab', { name: '流程图' }).click()
    await expect(page.locator('.djs-container').getByText('全县结果公布')).toBeVisible()
    await picture(page, '10-diagram')
    await page.goto('/')
  })
  await as(browser, 'office.director', async (page) => {
    await page.goto('/register')
    await picture(page, '11-register')
    await page.goto('/')
    await expect(page.getByText('各镇星级')).toBeVisible()
    await picture(page, '12-workbench')
  })
})

/** Experts stand in front of the thing they score: the page has to be good on a phone too. */
async function onAPhone(page: Page, name: string) {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/todo')
  await page.getByText(`${STATION}2026年星级评估`).first().click()
  await expect(page.getByRole('status').filter({ hasText: '已评' })).toBeVisible()
  await isAccessible(page)
  await picture(page, name)
  await page.setViewportSize({ width: 1440, height: 900 })
  await openItem(page, STATION)
}

async function enterAll(page: Page, scores: Record<string, [number, string?]>) {
  for (const [code, [value, reason]] of Object.entries(scores)) {
    await enter(page, code, '评分', value)
    if (reason) await page.getByRole('textbox', { name: new RegExp(`^${code} `) }).fill(reason)
  }
}

async function sign(page: Page, name?: string) {
  await openItem(page, STATION)
  await choose(page, '同意上报')
  await page.getByText('我承诺所报数据和佐证真实').click()
  await page.getByText(SIGNATURE).click()
  if (name) await picture(page, name)
  await submit(page)
}
