import { expect, type Locator, type Page } from '@playwright/test'
import type { App } from '../app.ts'

export const passphrase = 'gravel lantern otter seventeen'

/** Goes through the first screen, as a new person does. */
export async function createJournal(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(words)
  await page.getByLabel('Repeat passphrase').fill(words)
  await page.getByRole('button', { name: 'Create journal' }).click()
  await expect(entryBox(page)).toBeFocused({ timeout: 20_000 })
}

/** Opens the journal, and waits for the empty page with the cursor in it. */
export async function unlock(page: Page, words = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(entryBox(page)).toBeFocused({ timeout: 20_000 })
}

/** Waits for whichever comes, the lock screen or the journal, and opens the journal if it is the first. */
export async function unlockIfLocked(page: Page): Promise<void> {
  const door = page.getByRole('button', { name: 'Unlock', exact: true })
  await expect(door.or(entryBox(page))).toBeVisible()
  if (await door.isVisible()) await unlock(page)
}

/** Starts again, unless it is still running, and opens the journal. */
export async function comeBack(app: App, words = passphrase): Promise<void> {
  await app.restart()
  await unlock(app.window, words)
}

export const entryBox = (page: Page): Locator => page.getByRole('textbox', { name: 'Entry' })

/** Waits until the page says that everything on it is on disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible({
    timeout: 15_000,
  })
}

/** The whole text of an entry as the journal has it; the page itself shows only the part in sight. */
export async function storedText(page: Page, title: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const { intact } = window
    const listed = await intact.timeline.latest({ limit: 200 })
    if (!listed.ok) throw new Error(listed.message)
    const item = listed.value.find((each) => each.kind === 'entry' && each.title === wanted)
    if (!item) return ''
    const entry = await intact.entries.get({ id: item.id })
    if (!entry.ok) throw new Error(entry.message)
    return entry.value.body
  }, title)
}

/** Goes to a room by its link. */
export async function goTo(page: Page, room: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: room }).click()
}
