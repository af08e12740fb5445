import type { Page } from '@playwright/test'
import { settled } from './people'

const folder = process.env.JIANXING_PICTURES
const toLookAt = process.env.JIANXING_PAGES

/** A picture for README.md, when asked for by JIANXING_PICTURES. */
export async function picture(page: Page, name: string) {
  if (!folder) return
  await settled(page)
  await page.screenshot({ path: `${folder}/${name}.png`, scale: 'css' })
}

/** A picture to be looked at by eye, when asked for by JIANXING_PAGES. */
export async function look(page: Page, name: string, fullPage = false) {
  if (toLookAt) await page.screenshot({ path: `${toLookAt}/${name}.png`, fullPage })
}
