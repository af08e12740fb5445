import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the inbox item of a station or of the county. */
export async function openItem(page: Page, unit: string) {
  await page.goto('/todo')
  const item = page.getByRole('listbox').or(page.getByRole('list')).getByText(`${unit}2026年星级评估`).first()
  await item.click()
  await expect(page.getByRole('heading', { name: `${unit}2026年星级评估` })).toBeVisible()
}

export const points = (page: Page, code: string, column: '自评分' | '评分'): Locator =>
  page.getByRole('spinbutton', { name: new RegExp(`^${code} .* ${column}$`) })

export async function enter(page: Page, code: string, column: '自评分' | '评分', value: number) {
  const box = points(page, code, column)
  await box.fill(String(value))
  await box.blur()
}

/** Presses again when a picture that arrived has moved the page under the pointer. */
export async function choose(page: Page, label: string) {
  const option = page.getByRole('radio', { name: label, exact: true })
  await expect(async () => option.check({ force: true, timeout: 5_000 })).toPass({ timeout: 60_000 })
}

/** Presses the one button that completes the step, and waits for the server's word. */
export async function submit(page: Page) {
  const answer = page.waitForResponse((response) => response.url().includes('/completion'))
  await page.getByTestId('complete').or(page.locator('[data-test=complete]')).click()
  const response = await answer
  expect(response.status(), await response.text()).toBe(200)
}

/** A picture drawn in the browser, different for each word. */
export async function photo(page: Page, word: string) {
  const data = await page.evaluate((seed) => {
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 420
    const draw = canvas.getContext('2d')
    if (!draw) throw new Error('no canvas')
    const hue = [...seed].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7)
    draw.fillStyle = `hsl(${hue} 45% 88%)`
    draw.fillRect(0, 0, 640, 420)
    draw.fillStyle = `hsl(${hue} 35% 45%)`
    draw.fillRect(120, 160, 400, 180)
    draw.fillStyle = '#b3261e'
    draw.fillRect(150, 180, 340, 46)
    draw.fillStyle = '#fff'
    draw.font = '22px sans-serif'
    draw.fillText(seed, 165, 211, 310)
    return canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? ''
  }, word)
  return { name: `${word}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(data, 'base64') }
}

/** A day in the form's own way of writing it. */
export async function day(page: Page, label: string, date: string) {
  const box = page.getByLabel(label)
  await box.click()
  await box.fill(date.split('-').map(Number).join('/'))
  await box.press('Enter')
  await box.press('Tab')
}

export async function attach(page: Page, word: string) {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await photo(page, word))
  await expect(page.locator('progress')).toHaveCount(0)
}

/** As a person does: the next field is entered by leaving this one. */
export async function write(page: Page, label: string, words: string) {
  const box = page.getByLabel(label)
  await box.fill(words)
  await box.press('Tab')
}

/** Signs below what the form says. */
export async function sign(page: Page) {
  await page.getByText('本人确认以上内容真实，签字提交').click()
}
