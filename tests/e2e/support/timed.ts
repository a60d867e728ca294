import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import type { WritingSeries } from '../../../shared/contract/writing.ts'
import { entryBox, passphrase, saved } from './journal.ts'

/** Timed writing as a person meets it. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Timed writing' })
export const marginOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Margin' })
export const cardOf = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('group', { name, exact: true })
export const hurtNow = (page: Page): Locator =>
  page.getByRole('slider', { name: 'How much does it hurt now?' })
export const timerOf = (page: Page): Locator => page.getByRole('button', { name: /^Writing timer/ })

/** Begins a session by the dialog. A series by these words is gone on with; without words, the one chosen there. */
export async function begin(page: Page, about: string, hurt: number | null = 50): Promise<void> {
  const dialog = dialogOf(page)
  await page.keyboard.press('ControlOrMeta+e')
  await expect(dialog).toBeVisible()
  if (about) {
    const known = dialog.getByRole('radio', { name: about })
    const other = dialog.getByRole('radio', { name: 'Something else' })
    if (await known.isVisible()) await known.check()
    else {
      if (await other.isVisible()) await other.check()
      await dialog.getByRole('textbox').fill(about)
    }
  }
  if (hurt !== null) await dialog.getByRole('slider').fill(String(hurt))
  await dialog.getByRole('button', { name: 'Start writing' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await expect(timerOf(page)).toHaveText(/of (?:15|20) min$/)
}

export async function stop(page: Page): Promise<void> {
  await timerOf(page).click()
  await page.getByRole('menuitem', { name: 'Stop here' }).click()
}

/** Writes a line in a session, stops, and says how it was. */
export async function session(
  page: Page,
  about: string,
  before: number,
  after: number,
): Promise<void> {
  await begin(page, about, before)
  await page.keyboard.type('It was like this. ')
  await saved(page)
  await stop(page)
  await expect(cardOf(page, 'You stopped here')).toBeVisible()
  await hurtNow(page).fill(String(after))
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(cardOf(page, 'You stopped here')).toHaveCount(0)
}

/** The open series as the journal has them. */
export const openSeries = (page: Page): Promise<WritingSeries[]> =>
  page.evaluate(async () => {
    const answer = await window.intact.writing.open()
    if (!answer.ok) throw new Error(answer.message)
    return answer.value.series
  })

/** Moves the sessions of a journal that is not open to the day before: a day has gone by. In a program of its own. */
export function aDayGoesBy(userData: string): void {
  const program = fileURLToPath(new URL('./a-day-earlier.ts', import.meta.url))
  execFileSync(process.execPath, [program, userData, passphrase])
}
