import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { createJournal, entryBox, saved, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'
import { aDayGoesBy, begin, cardOf, marginOf, session, stop } from './support/timed.ts'

// One key leads from the text to whatever card is beside it, and back; so does Escape.

test.setTimeout(180_000)

let userData: string
let app: App
let page: Page
test.beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'intact-margin-'))
  app = await launchApp({ userData })
  page = app.window
  await createJournal(page)
})
test.afterEach(async () => {
  await app.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  expect(app.problems).toEqual([])
})

const press = (keys: string): Promise<void> => page.keyboard.press(keys)
const later = (): Promise<void> => page.getByRole('button', { name: 'Later' }).click()

/** There by the key, back by the key; there again, back by Escape. A card that comes by itself may take a moment. */
async function thereAndBack(place: Locator, alone = false): Promise<void> {
  if (!alone) await expect(place).toBeVisible()
  await expect(entryBox(page)).toBeFocused()
  for (const back of ['ControlOrMeta+j', 'Escape']) {
    await press('ControlOrMeta+j')
    await expect(place).toBeFocused()
    await press(back)
    await expect(entryBox(page)).toBeFocused()
  }
}

test('every card in the margin is reached and left by one key', async () => {
  await thereAndBack(page.getByRole('button', { name: 'Print' }))
  await later()
  await press('ControlOrMeta+j')
  await expect(page.getByRole('status', { name: 'Notice' })).toHaveText(
    'There is no card in the margin now.',
  )
  await expect(entryBox(page)).toBeFocused()

  await page.clock.install()
  await app.menu('View', 'Writing timer')
  await page.getByRole('menuitem', { name: '5 minutes', exact: true }).click()
  await entryBox(page).focus()
  await page.keyboard.type('For a while. ')
  await saved(page)
  await page.clock.fastForward('05:01')
  await thereAndBack(page.getByRole('button', { name: 'Go on', exact: true }))
  await press('ControlOrMeta+j')
  await press('Enter')
  await expect(entryBox(page)).toBeFocused()

  await newEntry(app)
  await thereAndBack(page.getByRole('button', { name: 'Continue it' }))
  await app.menu('View', 'Show or hide the margin')
  await expect(marginOf(page)).toHaveCount(0)
  await thereAndBack(page.getByRole('button', { name: 'Continue it' }), true)
  await expect(marginOf(page)).toHaveCount(0)
  await app.menu('View', 'Show or hide the margin')

  await page.keyboard.type('I am such a failure. And on. ')
  await expect(cardOf(page, 'A verdict, or a feeling?')).toBeVisible()
  await thereAndBack(page.getByRole('radio').first())
  await press('ControlOrMeta+Shift+d')
  await expect(marginOf(page)).toHaveCount(0)
  await thereAndBack(page.getByRole('radio').first(), true)

  await page.keyboard.type('I want to die. ')
  await expect(page.getByRole('group', { name: 'very heavy right now' })).toBeVisible()
  await thereAndBack(page.getByRole('button', { name: 'See who to call' }))
})

test('what a timed session asks, then and on the next day, is reached and left by it too', async () => {
  await later()
  await begin(page, 'the panel', 50)
  await page.keyboard.type('It was like this. ')
  await saved(page)
  await stop(page)
  await entryBox(page).focus()
  await thereAndBack(page.getByRole('slider', { name: 'How much does it hurt now?' }))
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(cardOf(page, 'You stopped here')).toHaveCount(0)
  await session(page, 'the flat', 50, 40)

  await app.close()
  aDayGoesBy(userData)
  app = await launchApp({ userData })
  page = app.window
  await unlock(page)
  await expect(cardOf(page, /^Yesterday you wrote about/)).toBeVisible()
  await thereAndBack(page.getByRole('slider', { name: 'How much does it hurt today?' }))
  await press('ControlOrMeta+j')
  await press('Tab')
  await expect(page.getByRole('button', { name: 'Not now' })).toBeFocused()
  await press('Enter')
  await expect(cardOf(page, /^Yesterday you wrote about/)).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
})
