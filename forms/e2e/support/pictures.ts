import type { Page } from '@playwright/test'
import { settled } from './people'

const folder = process.env.JIANXING_PICTURES

/** A picture for README.md, when asked for by JIANXING_PICTURES. */
export async function picture(page: Page, name: string) {
  if (!folder) return
  await settled(page)
  await page.screenshot({ path: `${folder}/${name}.png`, scale: 'css' })
}
