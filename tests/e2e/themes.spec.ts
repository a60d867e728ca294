import { rmSync } from 'node:fs'
import { expect, test, type Locator } from '@playwright/test'
import { launchApp } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { bigJournal } from './support/big-journal.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { comeBack, goTo, unlock } from './support/journal.ts'

const things = 'kettle sofa cupboard bridge harbour lamp orchard piano umbrella suitcase'.split(' ')
/** Two weeks in which nothing comes back, and two in which three things do. */
const texts = [
  ...Array.from({ length: 24 }, (_, i) => ({
    daysAgo: 60 - i,
    body: `I mended the ${things[i % 10]} and looked at the ${things[(i * 3 + 1) % 10]}. `.repeat(
      3,
    ),
  })),
  ...[11, 9, 8, 6, 5, 4, 2, 1].map((daysAgo, i) => ({
    daysAgo,
    body: `I rang about the ${things[i]}. I keep seeing the panel. Why did the panel ask me back?
      I went through the viaduct again. The viaduct was wet. I read the letterhead, and the letterhead said nothing.`,
  })),
]

test('themes: called something else, put together, not shown again, and all of it still so after a restart', async () => {
  test.setTimeout(240_000)
  const userData = bigJournal(0, texts)
  const app = await launchApp({ userData })
  const { window: page } = app
  await unlock(page)
  const region = (): Locator => app.window.getByRole('region', { name: 'What keeps coming back' })
  const title = (name: string): Locator => region().getByRole('button', { name, exact: true })
  const from = async (theme: string, item: string): Promise<void> => {
    await region()
      .getByRole('button', { name: `More about “${theme}”` })
      .click()
    await app.window.getByRole('menuitem', { name: item, exact: true }).click()
  }
  const name = (): Locator => region().getByRole('textbox', { name: 'What you call it' })

  await test.step('three are found, each with where it was written of', async () => {
    await goTo(page, 'Loops')
    for (const label of ['the panel', 'the viaduct', 'the letterhead'])
      await expect(title(label)).toBeVisible({ timeout: 30_000 })
    await expect(region()).toContainText('On 8 of the last 14 days')
    await title('the panel').click()
    const where = region().getByRole('list', { name: 'Where you wrote of “the panel”' })
    await expect(where.getByRole('button')).toHaveCount(8)
    await expectAccessible(page, 'themes')
  })

  await test.step('one is called something else: left by Tab it is kept, by Escape not', async () => {
    await from('the panel', 'Rename')
    await expectFocus(name())
    await name().fill('Those five')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(title('Those five')).toBeVisible()
    await expect(region()).toContainText('You wrote “the panel”.')
    await name().fill('Nobody')
    await name().press('Escape')
    await expectFocus(title('Those five'))
    await expect(name()).toHaveCount(0)
    await from('the letterhead', 'Rename')
    await expectFocus(name())
    await name().fill('The paper')
    await name().press('Enter')
    await expectFocus(title('The paper'))
  })

  await test.step('two are put together, taken apart, and put together again', async () => {
    await from('the viaduct', 'Those five')
    await expect(title('the viaduct')).toHaveCount(0)
    await expect(region()).toContainText('With “the viaduct”.')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(title('the viaduct')).toBeVisible()
    await from('the viaduct', 'Those five')
    await expect(region()).toContainText('With “the viaduct”.')
  })

  await test.step('one is not shown again', async () => {
    await from('The paper', 'Don’t show it again')
    await expect(title('The paper')).toHaveCount(0)
    await expect(region().getByRole('heading', { level: 2 })).toBeFocused()
  })

  await test.step('after a restart all of it is still so, and can be taken back', async () => {
    await comeBack(app)
    await goTo(app.window, 'Loops')
    await expect(title('Those five')).toBeVisible({ timeout: 30_000 })
    await expect(region()).toContainText('With “the viaduct”.')
    for (const gone of ['the viaduct', 'The paper', 'the letterhead', 'the panel'])
      await expect(title(gone)).toHaveCount(0)
    await tabTo(app.window, region().locator('summary'))
    await app.window.keyboard.press('Enter')
    await region().getByRole('button', { name: 'Show again: The paper' }).click()
    await expect(title('The paper')).toBeVisible()
  })
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})
