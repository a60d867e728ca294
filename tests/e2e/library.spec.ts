import { expect, test, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, goTo } from './support/journal.ts'
import { addReframe, addRejection, full } from './support/reframes.ts'

// One life of a journal: what is found was written before.
test.describe.configure({ mode: 'serial' })
test.setTimeout(180_000)

let app: App
let page: Page

test.beforeAll(async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
})
test.afterAll(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const title = 'What you wrote to yourself'
const heading = (name: string) => page.getByRole('heading', { level: 1, name })
const pieces = () => page.getByRole('list', { name: 'What you wrote' }).getByRole('button')
const search = () => page.getByRole('searchbox', { name: 'Search what you wrote' })

/** Keeps a letter that was finished, in the journal. */
const addLetter = (rejectionId: string, words: { hurts: string; friend: string }) =>
  page.evaluate(
    async ({ rejectionId, words }) => {
      const id = crypto.randomUUID()
      const said = { others: '', kinder: '', ...words }
      const saved = await window.intact.letters.save({ id, rejectionId, ...said })
      const done = await window.intact.letters.finish({ id })
      if (!saved.ok || !done.ok) throw new Error('The letter could not be made')
    },
    { rejectionId, words },
  )

test('what was written is found by keys, leads to where it came from, and back', async () => {
  await goTo(page, 'Rejections')
  await tabTo(page, page.getByRole('button', { name: title }))
  await page.keyboard.press('Enter')
  await expectFocus(heading(title))
  await expect(page.getByText('are kept together here')).toBeVisible()
  await expect(search()).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expectFocus(heading('Rejections'))

  const panel = await addRejection(page, 'The panel said no')
  const date = await addRejection(page, 'A date, called off')
  await addReframe(page, panel, full, true)
  await addLetter(date, { hurts: 'It stings, even now.', friend: 'The café was your idea.' })
  await addReframe(page, date, { ...full, balanced: 'It was the week, not me.' }, false)

  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('wrote to yourself')
  await page.keyboard.press('Enter')
  await expect(pieces()).toHaveText([/^It was the week/, /^It stings/, /^They hired from inside/])
  await expectAccessible(page, 'what was written to oneself')

  await tabTo(page, search())
  await page.keyboard.type('CAFE called')
  await expect(page.getByRole('status').filter({ hasText: '1 found' })).toBeVisible()
  await expect(pieces()).toHaveText([/The café was your idea/])
  await expect(pieces().locator('mark')).toHaveText(['café', 'called'])
  await tabTo(page, pieces())
  await page.keyboard.press('Enter')
  await expect(heading('A kind letter to yourself')).toBeVisible()
  await expect(page.getByText('The café was your idea.')).toBeVisible()
  await expectFocus(page.locator('details[open] summary'))
  await page.keyboard.press('Escape')
  await expect(heading('A date, called off')).toBeVisible()
  await page.keyboard.press('Escape')
  await expectFocus(pieces())

  await tabTo(page, search(), 'Shift+Tab')
  await page.keyboard.press('Escape')
  await expect(pieces()).toHaveCount(3)
  await page.getByRole('combobox', { name: 'Which of them' }).selectOption('Sentences')
  await expect(pieces()).toHaveCount(2)
  await pieces().filter({ hasText: 'They hired' }).click()
  await expectFocus(heading(full.balanced))
  await page.getByRole('button', { name: 'Back to the rejection' }).click()
  await page.getByRole('button', { name: title }).click()
  await expect(pieces().filter({ hasText: 'They hired' })).toBeFocused()
  // The room's own link leads to its list.
  await goTo(page, 'Rejections')
  await expect(heading('Rejections')).toBeVisible()
})
