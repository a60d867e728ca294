import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import type { App } from '../app.ts'
import { goTo, passphrase, unlock } from './journal.ts'
import { lock } from './recovery-key.ts'

export const comingBack = (page: Page): Locator => page.getByRole('region', { name: 'Coming back' })
export const hurtSlider = (page: Page): Locator =>
  page.getByRole('slider', { name: 'How much it hurts' })

/** To the list of rejections, from wherever. */
export async function toList(page: Page): Promise<void> {
  await goTo(page, 'Rejections')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  // A second time leads from an open page to the list.
  if ((await heading.innerText()) !== 'Rejections') await goTo(page, 'Rejections')
  await expect(page.getByRole('heading', { level: 1, name: 'Rejections' })).toBeVisible()
}

/** Tells of a rejection, and is on its page. */
export async function newRejection(page: Page, title: string, hurt?: number): Promise<void> {
  await toList(page)
  await page.getByRole('button', { name: 'New rejection' }).click()
  await page.getByRole('textbox', { name: 'What happened' }).fill(title)
  if (hurt !== undefined) await hurtSlider(page).fill(String(hurt))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

export async function openRejection(page: Page, title: string): Promise<void> {
  await toList(page)
  await page.getByRole('listitem').getByRole('button', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Lets hours go by while the journal is locked: everything about rejections was that much earlier. */
export async function hoursGoBy(app: App, hours: number): Promise<void> {
  await lock(app)
  const program = fileURLToPath(new URL('./hours-earlier.ts', import.meta.url))
  execFileSync(process.execPath, [program, app.userData, passphrase, String(hours)])
  await unlock(app.window)
}

export async function rateAgain(page: Page, hurt: number): Promise<void> {
  await page.getByRole('button', { name: /^Rate/ }).click()
  await hurtSlider(page).fill(String(hurt))
  await page.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByRole('button', { name: 'Rate again' })).toBeFocused()
}
