import { expect, test } from '@playwright/test'
import { isAccessible } from './support/axe'
import { leave, logIn } from './support/people'
import { look } from './support/pictures'

const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

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
    await isAccessible(office)
    await look(office, `why-case-${width}`)
    await leave(office)

    const stranger = await logIn(browser, 'shiguang5.pw', { viewport })
    await stranger.goto(`/cases/${caseNo}`)
    await stranger.getByRole('button', { name: '为什么' }).click()
    const checks = stranger.getByRole('dialog')
    await expect(checks.getByText('看不到本办件')).toBeVisible()
    await expect(checks.getByRole('listitem')).toHaveCount(4)
    await isAccessible(stranger)
    await look(stranger, `why-unseen-${width}`)
    await leave(stranger)
  })
}
