import { expect, test, type Page } from '@playwright/test'
import { seriousViolations } from './support/axe'
import { leave, logIn, settled } from './support/people'

const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

async function picture(page: Page, name: string) {
  const folder = process.env.JIANXING_PAGES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` })
}

for (const [width, viewport] of Object.entries(widths)) {
  test(`who cannot see or act is told why, on a ${width}`, async ({ browser }) => {
    const office = await logIn(browser, 'office01', { viewport })
    const found = await office.request.get('/api/cases?q=2026年星级评估&size=50')
    const cases = ((await found.json()) as { items: { caseNo: string; title: string }[] }).items
    const { caseNo } = cases.find(({ title }) => title.includes('北麦')) ?? { caseNo: '' }

    await office.goto(`/cases/${caseNo}`)
    await office.getByRole('button', { name: '为什么' }).first().click()
    const told = office.getByRole('dialog')
    await expect(told.getByText('能看到本办件')).toBeVisible()
    await settled(office)
    expect(await seriousViolations(office)).toEqual([])
    await picture(office, `why-case-${width}`)
    await leave(office)

    const stranger = await logIn(browser, 'shiguang5.pw', { viewport })
    await stranger.goto(`/cases/${caseNo}`)
    await stranger.getByRole('button', { name: '为什么' }).click()
    const checks = stranger.getByRole('dialog')
    await expect(checks.getByText('看不到本办件')).toBeVisible()
    await expect(checks.getByRole('listitem')).toHaveCount(4)
    await settled(stranger)
    expect(await seriousViolations(stranger)).toEqual([])
    await picture(stranger, `why-unseen-${width}`)
    await leave(stranger)
  })
}
