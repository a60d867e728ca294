import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { inTheEvening } from './support/evening.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, entryBox, goTo, unlock } from './support/journal.ts'
import { askedFor, groupField, keyCard, lock, readKey } from './support/recovery-key.ts'
import { hoursGoBy, newRejection, openRejection, rateAgain } from './support/rejections.ts'

test.setTimeout(240_000)

let app: App
let page: Page

inTheEvening()
test.afterAll(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const dialog = (name: string): Locator => page.getByRole('dialog', { name })
const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name })
const row = (list: string): Locator => page.getByRole('list', { name: list }).getByRole('listitem')
const card = (): Locator => page.getByRole('group', { name: 'In your own words' })
const question = (): Locator => page.getByRole('region', { name: /Did you do it\?$/ })
const things = (): Locator =>
  page.getByRole('region', { name: 'Things you are at home in' }).getByRole('listitem')

async function choose(on: Locator): Promise<void> {
  await tabTo(page, on)
  await page.keyboard.press('Enter')
}

test('strengths and wins: added anywhere, two on a painful evening; a thing to do, planned and answered', async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  // Nothing of the recovery key stands in the margin from now on.
  const groups = await readKey(page)
  await groupField(page).fill(groups[(await askedFor(page)) - 1]!)
  await button('I have it').click()
  await expect(keyCard(page)).toHaveCount(0)

  await test.step('a win is one line, from the palette; Enter keeps it, and one is back in the text', async () => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('add a win')
    await page.keyboard.press('Enter')
    await expectFocus(dialog('Add a win').getByRole('textbox'))
    await page.keyboard.type('I asked for the feedback and listened')
    await page.keyboard.press('Enter')
    await expect(dialog('Add a win')).toHaveCount(0)
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
    await expectFocus(entryBox(page))
  })

  await test.step('another comes from the tray, and what Escape leaves behind can be undone', async () => {
    await app.tray('Add a win')
    await page.keyboard.type('I phoned Ana back')
    await page.keyboard.press('Escape')
    await expect(dialog('Add a win')).toHaveCount(0)
    await goTo(page, 'Practice')
    await expect(row('Wins')).toHaveCount(2)
    await button('Undo').click()
    await expect(row('Wins')).toHaveCount(1)
    await expect(row('Wins')).toContainText('I asked for the feedback and listened')
  })

  await test.step('a strength is added in the room, and gets a time it showed, by keys alone', async () => {
    await choose(button('Add a strength'))
    await page.keyboard.type('I keep at it')
    await page.keyboard.press('Enter')
    await expect(row('Strengths')).toContainText('I keep at it')
    await expectFocus(button('Add a strength'))
    await choose(button('Change: I keep at it'))
    await expect(heading('A strength')).toBeVisible()
    const showed = page.getByRole('textbox', { name: 'A time it showed' })
    await tabTo(page, showed)
    await page.keyboard.type('The sock has held since.')
    await choose(button('How it works'))
    await expect(heading('How strengths and wins work')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(showed).toHaveValue('The sock has held since.')
    await page.keyboard.press('Escape')
    await expect(row('Strengths')).toContainText('The sock has held since.')
    await expectFocus(row('Strengths'))
  })

  await test.step('one thing to do is planned from an offer, for tomorrow unless another day is said', async () => {
    await choose(button('Begin: One thing you are at home in'))
    await expectFocus(page.getByRole('textbox', { name: 'What you will do' }))
    await page.keyboard.type('Bake the bread')
    await choose(button('Done for now'))
    await expect(things()).toContainText(['Bake the bread'])
    await expect(things()).toContainText(/Planned for/)
    await expect(question()).toHaveCount(0)
    await expectAccessible(page, 'Practice, with strengths and wins')
  })

  await newRejection(page, 'The panel said no', 90)
  await hoursGoBy(app, 48)

  await test.step('its day has come: it is answered once, and how it was is kept', async () => {
    await goTo(page, 'Practice')
    await expect(question()).toContainText('Bake the bread')
    await choose(question().getByRole('button', { name: 'I did it' }))
    await expect(heading('How it was')).toBeFocused()
    const hands = page.getByRole('slider', { name: 'How much it was in your hands' })
    await tabTo(page, hands)
    await page.keyboard.press('End')
    await page.keyboard.press('Escape')
    await expect(things()).toContainText(/Done on .*, in your hands 100/)
    await expect(question()).toHaveCount(0)
  })

  await test.step('a painful evening with low worth shows none, before that is turned on', async () => {
    await openRejection(page, 'The panel said no')
    await rateAgain(page, 80)
    await page.evaluate(() => window.intact.checkIns.rate({ scale: 'worth', value: 15 }))
    await goTo(page, 'Write')
    await expect(entryBox(page)).toBeFocused()
    await expect(card()).toHaveCount(0)
    await goTo(page, 'Practice')
    await page.getByRole('checkbox', { name: /^Show me two/ }).press('Space')
    await goTo(page, 'Settings')
    await expect(page.getByRole('checkbox', { name: /^Show me two/ })).toBeChecked()
  })

  await test.step('turned on, both stand beside the page, once in the evening', async () => {
    await goTo(page, 'Write')
    await expect(card()).toContainText('I asked for the feedback and listened')
    await expect(card()).toContainText('I keep at it')
    await expect(card()).toContainText('The sock has held since.')
    await expectAccessible(page, 'two strengths and wins on a painful evening')
    // It stays beside what is written.
    await page.keyboard.type('A long day.')
    await page.keyboard.press('ControlOrMeta+j')
    await expectFocus(card().getByRole('button', { name: 'Put it away' }))
    await page.keyboard.press('Escape')
    await expect(card()).toHaveCount(0)
    await expectFocus(entryBox(page))
    await lock(app)
    await unlock(page)
    await expect(card()).toHaveCount(0)
  })

  await test.step('what is removed comes back from the trash of the room', async () => {
    await goTo(page, 'Practice')
    await button('Remove: I keep at it').click()
    await expect(row('Strengths')).toHaveCount(0)
    await page.getByText(/^In the trash/).click()
    await button('Restore: I keep at it').click()
    await expect(row('Strengths')).toContainText('I keep at it')
  })
})
