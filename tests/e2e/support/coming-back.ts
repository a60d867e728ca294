import { expect, type Locator, type Page } from '@playwright/test'
import { v7 as newId } from 'uuid'
import { goTo } from './journal.ts'
import { tabTo } from './focus.ts'

/** Keeps a rejection that happened so many hours ago; gives its id. */
export async function addRejection(page: Page, title: string, hours: number): Promise<string> {
  const id = newId()
  await page.evaluate(
    async ({ id, title, hours }) => {
      const answer = await window.intact.rejections.save({
        id,
        title,
        happenedAt: Date.now() - hours * 3_600_000,
        facts: '',
        area: 'work',
        usual: null,
      })
      if (!answer.ok) throw new Error(answer.message)
    },
    { id, title, hours },
  )
  return id
}

export const comingBack = (page: Page): Locator => page.getByRole('region', { name: 'Coming back' })

/** Opens the page of a rejection, from any other room. */
export async function openRejection(page: Page, title: string): Promise<void> {
  await goTo(page, 'Write')
  await goTo(page, 'Rejections')
  await page.getByRole('main').getByRole('button', { name: title }).click()
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
}

/** Opens a step of the path by keys, also one that is there for later. */
export async function letOpen(page: Page, step: string): Promise<void> {
  const on = comingBack(page).getByRole('button', { name: new RegExp(`^${step}`) })
  if (!(await on.isVisible())) {
    await tabTo(page, comingBack(page).locator('summary').first())
    await page.keyboard.press('Enter')
  }
  await tabTo(page, on)
  await page.keyboard.press('Enter')
  await expect(comingBack(page)).toHaveCount(0)
}
