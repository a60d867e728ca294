import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { addRejection, comingBack, letOpen, openRejection } from './support/coming-back.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, saved, unlock } from './support/journal.ts'

test.setTimeout(240_000)

const title = 'Orchard Labs said no'
const long = `${'A'.repeat(180)} ${'the kind of thing that goes on and on, '.repeat(60)}`

let userData: string
let app: App
let page: Page
let rejectionId: string

test.beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'intact-coming-back-'))
  app = await launchApp({ userData })
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
  rejectionId = await addRejection(page, title, 30)
  await openRejection(page, title)
})
test.afterEach(async () => {
  await app.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  expect(app.problems).toEqual([])
})

const press = (keys: string): Promise<void> => page.keyboard.press(keys)
const type = (text: string): Promise<void> => page.keyboard.type(text)
const box = (name: string | RegExp): Locator => page.getByRole('textbox', { name })
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const heading = (name: string): Locator => page.getByRole('heading', { name, level: 1 })

/** Goes to a control by Tab, and presses it. */
async function choose(on: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, on)
  await press(key)
}

/** The path says so; not the button beside it, which skips it. */
async function expectDone(step: string): Promise<void> {
  const on = comingBack(page).getByRole('button', { name: new RegExp(`^${step}`) })
  await expect(on).toContainText('Done')
}

async function kill(): Promise<void> {
  await app.kill()
  await app.start()
  page = app.window
  await unlock(page)
  await openRejection(page, title)
}

test('what it tells: what may have played a part, and small things that can be ticked off', async () => {
  await letOpen(page, 'What it tells you')
  await expect(heading('What it tells you')).toBeFocused()
  await expectAccessible(page, 'what it tells, empty')
  const learn = (): Locator => page.getByRole('checkbox', { name: /^Something I can learn/ })
  const nothing = (): Locator => page.getByRole('checkbox', { name: /^Nothing to learn/ })
  await choose(learn(), 'Space')
  const keep = box('What you would keep, change or drop')
  await expect(keep).toBeVisible()
  await choose(nothing(), 'Space')
  await expect(learn()).not.toBeChecked()
  await expect(keep).toHaveCount(0)
  await tabTo(page, box('What you know'))
  await page.keyboard.insertText(long)
  await tabTo(page, box('What you do not know'))
  await type('Whether anyone read it.')
  await choose(button('Add something'))
  await expectFocus(page.getByRole('textbox', { name: 'What', exact: true }))
  await type('Ask Sam to read the next draft')
  await expect
    .poll(() => actions())
    .toEqual([{ text: 'Ask Sam to read the next draft', done: false }])
  await press('Enter')
  await expectFocus(button('Add something'))
  await saved(page)
  await expectAccessible(page, 'what it tells, full')
  await kill()

  await letOpen(page, 'What it tells you')
  await expect(nothing()).toBeChecked()
  await expect(box('What you do not know')).toHaveValue('Whether anyone read it.')
  const task = page.getByRole('checkbox', { name: 'Ask Sam to read the next draft' })
  await choose(task, 'Space')
  await expect(task).toBeChecked()
  await expect.poll(() => actions()).toMatchObject([{ done: true }])
  await choose(button('Remove: Ask Sam to read the next draft'))
  await expect(task).toHaveCount(0)
  await choose(button('Undo'))
  await expect(task).toBeChecked()
  await choose(button('Done for now'))
  await expectDone('What it tells you')
})

const actions = () =>
  page.evaluate(async (id) => {
    const answer = await window.intact.actions.ofRejection({ rejectionId: id })
    if (!answer.ok) throw new Error(answer.message)
    return answer.value.map(({ text, doneAt }) => ({ text, done: doneAt !== null }))
  }, rejectionId)

test('on the first day it says that this is for later, and opens all the same', async () => {
  await press('Escape')
  await addRejection(page, 'A short note', 3)
  await openRejection(page, 'A short note')
  await letOpen(page, 'What it tells you')
  await expect(heading('This is for later')).toBeFocused()
  await expectAccessible(page, 'for later')
  await choose(button('Open it all the same'))
  const known = box('What you know')
  await tabTo(page, known)
  await type('It was two lines.')
  await saved(page)
  await press('Escape')
  await letOpen(page, 'What it tells you')
  await expect(known).toHaveValue('It was two lines.')
})

test('what is heavy is met with a quiet card, and nothing more is asked beside it', async () => {
  await letOpen(page, 'What it tells you')
  await tabTo(page, box('What you know'))
  await type('I want to die.')
  const card = page.getByRole('group', { name: /It sounds like this is very heavy right now/ })
  await expect(card).toBeVisible()
  await expect(box('What you do not know')).toHaveCount(0)
  await expect(button('Add something')).toHaveCount(0)
  await expect(box('What you know')).toHaveValue('I want to die.')
  await choose(card.getByRole('button', { name: /^I’m OK/ }))
  await expect(card).toHaveCount(0)
  await expect(box('What you do not know')).toBeVisible()
})
