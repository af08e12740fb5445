import { expect, type Page } from '@playwright/test'
import { xsrf } from './people'

/** Lets business time pass, with everything that falls due meanwhile; whoever is logged in may do it in the demo. */
export async function passTo(page: Page, moment: string) {
  const answer = await page.request.post('/api/demo/clock', {
    data: { to: moment },
    headers: await xsrf(page),
    timeout: 120_000,
  })
  expect(answer.status(), await answer.text()).toBe(200)
}
