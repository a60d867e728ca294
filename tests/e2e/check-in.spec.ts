import { expect, test, type Locator } from '@playwright/test'
import { launchApp } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { comeBack, createJournal, saved } from './support/journal.ts'

test('a check-in by keys: sliders, words of one’s own, and what one is about to ask, all kept', async () => {
  test.setTimeout(240_000)
  const app = await launchApp()
  await createJournal(app.window)
  await app.window.getByRole('button', { name: 'Later' }).click()
  const slider = (name: RegExp): Locator => app.window.getByRole('slider', { name })
  const button = (name: string | RegExp): Locator => app.window.getByRole('button', { name })
  const heading = (name: string): Locator =>
    app.window.getByRole('heading', { level: 1, name, exact: true })
  const choose = async (on: Locator, key = 'Enter'): Promise<void> => {
    await tabTo(app.window, on)
    await app.window.keyboard.press(key)
  }
  const { keyboard } = app.window

  await test.step('from the room, nothing is set before it is touched', async () => {
    await keyboard.press('Control+6')
    await choose(button('Check in'))
    await expect(heading('Check in')).toBeFocused()
    await expect(slider(/^How all right I am/)).toHaveAttribute('aria-valuetext', 'not set')
    await choose(slider(/^How all right I am/), 'End')
    await choose(slider(/^How settled/), 'Home')
    await saved(app.window)
  })

  await test.step('words: a few to begin with, one of one’s own, one removed and taken back', async () => {
    await choose(button('Begin with a few'))
    await expectFocus(app.window.getByRole('textbox', { name: 'Another word' }))
    await keyboard.type('headstrong')
    // Who goes on without Enter means it all the same.
    await keyboard.press('Tab')
    const word = (name: string): Locator => app.window.getByRole('checkbox', { name })
    await expect(word('headstrong')).toBeVisible()
    await word('curious').focus()
    await keyboard.press('Space')
    await word('headstrong').focus()
    await keyboard.press('Space')
    await expect(word('headstrong')).toBeChecked()
    await choose(button('Remove words'))
    await button('Remove: headstrong').click()
    await expect(app.window.getByText('headstrong', { exact: true })).toHaveCount(0)
    await button('Undo').click()
    await choose(button('Done removing'))
    await expect(word('headstrong')).toBeChecked()
  })

  await test.step('what one is about to ask is rated', async () => {
    await choose(button('Add a situation'))
    await keyboard.type('Ask for Friday off')
    await choose(slider(/^How concerned/), 'End')
    await choose(slider(/^How likely a no/), 'End')
    await choose(button('Done').first())
    await expect(app.window.getByText('concerned 100, a no 100 in 100, together 100')).toBeVisible()
    await expectFocus(button('Add a situation'))
    await expectAccessible(app.window, 'a check-in')
    await keyboard.press('Escape')
    await expect(heading('Insights')).toBeVisible()
    await expectFocus(button('Check in'))
  })

  await test.step('a reminder, off until it is asked for, at a time of one’s own', async () => {
    await choose(button('Check in'))
    const remind = app.window.getByRole('checkbox', { name: 'Remind me each day' })
    await expect(remind).not.toBeChecked()
    await choose(remind, 'Space')
    await app.window.getByLabel('at', { exact: true }).fill('07:45')
    if (app.runtime === 'host')
      await expect(app.window.getByText('This desktop shows no notifications')).toBeVisible()
    await app.window.keyboard.press('Escape')
  })

  await test.step('after a restart all of it is there', async () => {
    await comeBack(app)
    await app.window.keyboard.press('Control+Shift+C')
    await expect(slider(/^How all right I am/)).toHaveValue('100')
    await expect(slider(/^How settled/)).toHaveValue('0')
    await expect(app.window.getByLabel('at', { exact: true })).toHaveValue('07:45')
    await expect(app.window.getByRole('checkbox', { name: 'curious' })).toBeChecked()
    await expect(app.window.getByText('Ask for Friday off')).toBeVisible()
    await button('Remove: Ask for Friday off').click()
    await expect(app.window.getByText('Ask for Friday off')).toHaveCount(0)
    await button('Undo').click()
    await expect(app.window.getByText('Ask for Friday off')).toBeVisible()
    await app.window.getByRole('link', { name: 'Insights' }).click()
    await expect(heading('Insights')).toBeVisible()
  })
  await app.close()
  expect(app.problems).toEqual([])
})
