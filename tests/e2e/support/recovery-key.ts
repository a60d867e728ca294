import { expect, type Locator, type Page } from '@playwright/test'
import type { App } from '../app.ts'

/** The card that shows the recovery key. */
export const keyCard = (page: Page): Locator =>
  page.getByRole('region', { name: 'Recovery key', exact: true })

export const groupField = (page: Page): Locator => keyCard(page).getByRole('textbox')

/** The section of the settings. */
export const waysIn = (page: Page): Locator =>
  page.getByRole('region', { name: 'Passphrase and recovery key' })

/** The eight groups, as a person reads them from the card. */
export async function readKey(page: Page): Promise<string[]> {
  await expect(keyCard(page)).toBeVisible()
  const groups = await keyCard(page).getByRole('listitem').allInnerTexts()
  const numbered = Array.from({ length: 8 }, (_, index) =>
    expect.stringMatching(new RegExp(`^${index + 1} [0-9A-Z]{4}$`)),
  )
  expect(groups.map((text) => text.replace(/\s+/g, ' '))).toEqual(numbered)
  return groups.map((text) => text.slice(-4))
}

/** The group that is asked for, counted from 1. */
export const askedFor = async (page: Page): Promise<number> =>
  Number(/type group (\d)/.exec(await keyCard(page).locator('label').innerText())?.[1])

export async function lock(app: App): Promise<void> {
  await app.menu('File', 'Lock')
  await expect(app.window.getByRole('button', { name: 'Unlock' })).toBeVisible()
}

/** Opens the journal by its recovery key, and waits for the question that follows. */
export async function unlockByKey(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Use recovery key' }).click()
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(key)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Choose a new passphrase' })).toBeVisible()
}

export async function refusesPassphrase(page: Page, words: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText('That passphrase does not open this journal.')).toBeVisible()
}
