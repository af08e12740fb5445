import { expect, type Locator, type Page } from '@playwright/test'

/** Opens what the person has done, as it was submitted. */
export async function openDone(page: Page, unit: string) {
  await page.goto('/done')
  await page
    .getByRole('link', { name: `${unit}2026年星级评估` })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: `${unit}2026年星级评估` })).toBeVisible()
}

/** Does something with the open task besides answering it, and waits for the server's word. */
export async function move(
  page: Page,
  what: string,
  reason: string,
  choose: (dialog: Locator) => Promise<void> = async () => {},
) {
  await page.getByRole('group', { name: '更多操作' }).getByRole('button', { name: what, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /原因|意见/ }).fill(reason)
  await choose(dialog)
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await dialog.getByRole('button', { name: `确定${what}` }).click()
  const response = await answer
  expect(response.status(), await response.text()).toBeLessThan(300)
  await expect(dialog).toHaveCount(0)
}
