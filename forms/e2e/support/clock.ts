import { expect, type Page } from '@playwright/test'

/** Lets business time pass, with everything that falls due meanwhile; whoever is logged in may do it in the demo. */
export async function passTo(page: Page, moment: string) {
  const token = (await page.context().cookies()).find(({ name }) => name === 'XSRF-TOKEN')?.value ?? ''
  const answer = await page.request.post('/api/demo/clock', {
    data: { to: moment },
    headers: { 'X-XSRF-TOKEN': token },
    timeout: 120_000,
  })
  expect(answer.status(), await answer.text()).toBe(200)
}
