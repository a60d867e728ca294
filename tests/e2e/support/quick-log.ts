import { expect, type Locator, type Page } from '@playwright/test'

export const feelingBox = (page: Page): Locator => page.getByRole('combobox', { name: 'Feeling' })

/** Ends a quick log with Enter, and waits until it has gone: it goes only after the feeling is on disk. */
export async function enter(page: Page): Promise<void> {
  const gone = page.waitForEvent('close')
  await page.keyboard.down('Enter')
  await gone
}

/** Ends a quick log with Escape. The key comes up when there is no window left to hear it. */
export async function leave(page: Page): Promise<void> {
  const gone = page.waitForEvent('close')
  await page.keyboard.down('Escape')
  await gone
}

/** Writes the line below the feeling, with keys alone. */
export async function writeNote(page: Page, note: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Note' })
  for (let step = 0; step < 5; step++) {
    if (await box.evaluate((it) => it === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(box).toBeFocused()
  await page.keyboard.insertText(note)
}
