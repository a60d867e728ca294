import { expect, test, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, entryBox, goTo, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'
import { feelingBox } from './support/quick-log.ts'
import { lock } from './support/recovery-key.ts'
import { addReframe, addRejection, daysGoBy, full, openRejection } from './support/reframes.ts'
import { openRejection as openFromList, rateAgain } from './support/rejections.ts'

// One life of a journal: what is found was written before.
test.describe.configure({ mode: 'serial' })
test.setTimeout(180_000)

let app: App
let page: Page

const { TZ: usualZone } = process.env

/** A zone in which it is between eight and nine in the evening now, or is about to be. */
function whereItIsEvening(): string {
  const ahead = ((20 - new Date().getUTCHours() + 36) % 24) - 12
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

test.beforeAll(async () => {
  process.env['TZ'] = whereItIsEvening()
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
})
test.afterAll(async () => {
  if (usualZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = usualZone
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

test('on a painful evening one of them stands beside the page, once, if that was turned on', async () => {
  const card = page.getByRole('group', { name: 'You wrote this to yourself' })
  const letter = await page.evaluate(async () => {
    const { library, letters } = window.intact
    const found = await library.search({ query: '', kind: 'letter', limit: 1, offset: 0 })
    const id = found.ok ? found.value.pieces[0]!.id : ''
    await letters.moveToTrash({ id })
    return id
  })
  await lock(app)
  daysGoBy(app.userData, 2)
  await unlock(page)
  await page.getByRole('button', { name: 'Later' }).click()
  await openRejection(page, 'The panel said no')
  await rateAgain(page, 80)
  await goTo(page, 'Write')
  await expect(entryBox(page)).toBeFocused()
  await expect(card).toHaveCount(0)

  // Turned on in the library, it is on in the settings.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('wrote to yourself')
  await page.keyboard.press('Enter')
  const offer = page.getByRole('checkbox', { name: /^On a painful evening/ })
  await expect(offer).not.toBeChecked()
  await tabTo(page, offer)
  await page.keyboard.press('Space')
  await goTo(page, 'Settings')
  await expect(offer).toBeChecked()
  await goTo(page, 'Write')
  await expect(card).toContainText(full.balanced)
  await expectAccessible(page, 'a painful evening')

  // It stays beside what is written; one key puts it away, and it does not come again in this evening.
  await entryBox(page).click()
  await page.keyboard.type('A long day.')
  await expect(card).toBeVisible()
  await page.keyboard.press('ControlOrMeta+j')
  await expectFocus(card.getByRole('button', { name: 'Put it away' }))
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expectFocus(entryBox(page))
  await newEntry(app)
  await goTo(page, 'Journal')
  await goTo(page, 'Write')
  await expect(entryBox(page)).toBeFocused()
  await expect(card).toHaveCount(0)

  // On another evening a sentence goes when a feeling is named …
  await page.clock.setFixedTime(Date.now() + 24 * 3_600_000)
  await newEntry(app)
  await goTo(page, 'Journal')
  await goTo(page, 'Write')
  await expect(card).toContainText(full.balanced)
  await page.keyboard.type('It stung today.')
  await page.keyboard.press('ControlOrMeta+Shift+a')
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('hurt6')
  await page.keyboard.press('Enter')
  await expect(page.getByText('feeling named')).toBeVisible()
  await expect(card).toHaveCount(0)

  // … a letter may come then, and goes when what is written is heavy.
  await page.evaluate((id) => window.intact.letters.restore({ id }), letter)
  await page.clock.setFixedTime(Date.now() + 48 * 3_600_000)
  await newEntry(app)
  await goTo(page, 'Journal')
  await goTo(page, 'Write')
  await expect(card).toContainText('The café was your idea.')
  await page.keyboard.type('I want to die. ')
  await expect(page.getByRole('group', { name: 'very heavy right now' })).toBeVisible()
  await expect(card).toHaveCount(0)
})

test('a letter that was thrown away is in the trash of its room, and comes back', async () => {
  const inTrash = page.getByText('In the trash (1)')
  await openFromList(page, 'A date, called off')
  await page.getByRole('button', { name: /^Letter It stings/ }).click()
  await page.getByRole('button', { name: 'Move to the trash' }).click()
  await page.getByRole('button', { name: 'A date, called off' }).click()
  await page.getByRole('button', { name: 'All rejections' }).click()
  await tabTo(page, inTrash)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'In the trash' })).toHaveText(
    /It stings, even now\.\s*Letter, A date, called off/,
  )
  await expectAccessible(page, 'the trash of the rejections')
  await tabTo(page, page.getByRole('button', { name: 'Restore: It stings, even now.' }))
  await page.keyboard.press('Enter')
  await expect(inTrash).toHaveCount(0)
  await page.getByRole('button', { name: title }).click()
  await expect(pieces().filter({ hasText: 'It stings, even now.' })).toBeVisible()
})
