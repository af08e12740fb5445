import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import { settled } from './people'

/** Marks of the diagram and form libraries, which their licence forbids to change. */
const VENDOR = ['.bjs-powered-by', '.fjs-powered-by']

/** What axe finds serious or critical, one line each. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results: AxeResults = await page.evaluate(
    (vendor) => (window as unknown as { axe: typeof axe }).axe.run({ exclude: vendor.map((selector) => [selector]) }),
    VENDOR,
  )
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
}

/** When everything has arrived, axe finds nothing serious. */
export async function isAccessible(page: Page) {
  await settled(page)
  expect(await seriousViolations(page)).toEqual([])
}
