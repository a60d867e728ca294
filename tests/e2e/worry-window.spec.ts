import { expect, test, type Locator } from '@playwright/test'
import { launchApp } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, entryBox, goTo } from './support/journal.ts'
import { hoursGoBy } from './support/rejections.ts'

test('the worry window: set, gone by unneeded, and the next day each thought let go, left, or written about', async () => {
  test.setTimeout(240_000)
  const app = await launchApp()
  const page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
  const region = page.getByRole('region', { name: 'Worry window' })
  const button = (name: string | RegExp): Locator => region.getByRole('button', { name })
  const choose = async (on: Locator): Promise<void> => {
    await tabTo(page, on)
    await page.keyboard.press('Enter')
  }

  await test.step('a time is set, and none close to bedtime', async () => {
    await page.keyboard.press('Control+4')
    await expect(region).toContainText('its own quarter of an hour')
    await choose(button('Set a time'))
    const at = region.getByLabel('At', { exact: true })
    await expectFocus(at)
    await at.fill('20:50')
    await page.keyboard.press('Enter')
    await expect(region.getByRole('alert')).toHaveText(/close to bedtime/)
    await at.fill('18:00')
    if (app.runtime === 'host')
      await expect(region).toContainText('This desktop shows no notifications: it waits here')
    await expectAccessible(page, 'the times of the worry window')
    await page.keyboard.press('Enter')
    await expectFocus(button('Change the time'))
    await expect(region).toContainText(/(at 18:00, for 20 minutes|until 18:20)\. Nothing waits\./)
  })

  await test.step('what is put off waits, and a window that goes by is counted as good', async () => {
    await page.evaluate(async () => {
      for (const note of ['Why they did not call', 'What the pause meant', 'The second letter'])
        await window.intact.worryWindow.park({ id: crypto.randomUUID(), note })
    })
    await hoursGoBy(app, 24)
    await page.keyboard.press('Control+4')
    await expect(region).toContainText('3 thoughts wait.')
    await expect(region).toContainText('It went by unneeded once, which is what it is for.')
  })

  const waits = region.getByRole('group', { name: 'What waits' })
  await test.step('one by one, by keys: let go and taken back, left for the next time', async () => {
    await choose(button(/^Open it/))
    await expect(waits).toBeFocused()
    await expect(waits).toContainText('Why they did not call')
    await expectAccessible(page, 'a thought in the worry window')
    await choose(button('Let it go'))
    await expect(waits).toContainText('What the pause meant')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(waits).toContainText('Why they did not call')
    await choose(button('Let it go'))
    await expect(waits).toContainText('What the pause meant')
    await expect(waits).toBeFocused()
    await choose(button('Leave it for the next time'))
    await expect(waits).toContainText('The second letter')
  })

  await test.step('one is written about, step by step; what is left waits on', async () => {
    await choose(button('Write about it, step by step'))
    await expect(entryBox(page)).toBeFocused()
    await expect(entryBox(page)).toContainText('step by step')
    await expect(page.getByRole('status', { name: 'Notice' })).toContainText('It no longer waits.')
    await goTo(page, 'Loops')
    await expect(waits).toContainText('Nothing else waits.')
    await page.keyboard.press('Tab')
    await choose(button('Close it'))
    await expect(region).toContainText('You took the time once.')
    await expect(region).toContainText('One thought waits.')
  })

  await test.step('what waits no more is read again, thrown away, and restored', async () => {
    const earlier = page.getByRole('list', { name: 'Earlier notes' })
    await choose(page.locator('summary', { hasText: 'Earlier notes (2)' }))
    await expect(earlier.getByRole('listitem')).toHaveText([
      /The second letter.*; written about on/,
      /Why they did not call.*; let go on/,
    ])
    await choose(page.getByRole('button', { name: 'Move to trash: Why they did not call' }))
    await expect(page.locator('summary', { hasText: 'Earlier notes (1)' })).toBeFocused()
    await choose(page.locator('summary', { hasText: 'In the trash (1)' }))
    await choose(page.getByRole('button', { name: 'Restore: Why they did not call' }))
    await expect(earlier.getByRole('listitem')).toHaveCount(2)
  })

  await test.step('it is turned off', async () => {
    await choose(button('Change the time'))
    await choose(button('Turn it off'))
    await expectFocus(button('Set a time'))
  })
  await app.close()
  expect(app.problems).toEqual([])
})
