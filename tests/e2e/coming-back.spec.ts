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

test.beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'intact-coming-back-'))
  app = await launchApp({ userData })
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
  await addRejection(page, title, 30)
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

test('a kind letter is written in three movements, left and gone on with, kept and read again', async () => {
  await letOpen(page, 'A kind letter to yourself')
  await expect(heading('A kind letter to yourself')).toBeFocused()
  await expectAccessible(page, 'no letter yet')
  await choose(button('Begin'))
  await expectFocus(box('What hurts'))
  await expect(page.getByText('1 of 3 · the first of seven days')).toBeVisible()
  await type('It hurts because I had already pictured the desk.')
  await saved(page)

  // A power cut, and later Escape: it is where it was.
  await kill()
  await letOpen(page, 'A kind letter to yourself')
  await expect(box('What hurts')).toHaveValue('It hurts because I had already pictured the desk.')
  await press('Escape')
  await expect(heading('A kind letter to yourself')).toBeVisible()
  await expect(page.getByRole('group').filter({ hasText: 'not finished' })).toHaveCount(1)
  await press('Escape')
  await expect(comingBack(page)).toBeVisible()
  await letOpen(page, 'A kind letter to yourself')
  await press('ControlOrMeta+Enter')
  await expectFocus(box('Others know this'))
  await expect(page.getByText('It hurts because I had already pictured')).toBeVisible()
  await expectAccessible(page, 'a letter, the second movement')
  await type('Half of the people I admire have such a letter in a drawer.')
  await choose(button('Go on'))
  await expectFocus(box('What you would say to a friend'))
  await press('Escape')
  await expectFocus(box('Others know this'))
  await press('ControlOrMeta+Enter')
  await type('You did a brave thing. Eat something warm.')
  await choose(button('Keep this letter'))

  await expect(page.getByText('It is kept')).toBeVisible()
  await expect(page.getByText('You did a brave thing.')).toBeVisible()
  await expectAccessible(page, 'a letter that was kept')
  await choose(button('Back to the page'))
  await expectDone('A kind letter to yourself')
  await expect(page.getByText('It hurts because I had already pictured the desk.')).toBeVisible()

  // The next day: nothing is counted but days with letters, and a smaller one will do.
  await page.clock.setFixedTime(Date.now() + 3 * 24 * 3_600_000)
  await letOpen(page, 'A kind letter to yourself')
  await expect(page.getByText(/Today is the second of seven days\./)).toBeVisible()
  await choose(button('Something smaller'))
  await expectFocus(box('What would be 5 % kinder?'))
  await choose(button('Keep this letter'))
  await expect(page.getByRole('alert')).toHaveText(/nothing in it yet/)
  await expectFocus(box('What would be 5 % kinder?'))
  await type(long.slice(0, 900))
  await expectAccessible(page, 'a small letter that is too long')
  await choose(button('Keep this letter'))
  await expect(page.getByText('It is kept')).toBeVisible()

  // Thrown away, and taken back.
  const newest = page.getByRole('listitem').first()
  await choose(newest.getByRole('button', { name: 'Move to the trash' }))
  await expect(page.getByRole('listitem')).toHaveCount(1)
  await choose(button('Undo'))
  await expect(page.getByRole('listitem')).toHaveCount(2)
})

test('someone is reached: people, a need, two lines to copy, and afterwards how it was', async () => {
  await letOpen(page, 'Reach someone')
  await expect(heading('Reach someone')).toBeFocused()
  await expectAccessible(page, 'nobody to reach yet')
  await choose(button('Add someone'))
  await expectFocus(box('Name'))
  await type('Ana')
  await press('Tab')
  await type('listens well')
  await press('Enter')
  const ana = (): Locator => page.getByRole('radio', { name: /^Ana/ })
  await expect(ana()).toBeChecked()
  await expectFocus(ana())

  await choose(page.getByRole('radio', { name: /^To be heard/ }), 'Space')
  const lines = (): Locator => box('Two lines to begin with')
  await expect(lines()).toHaveValue(/^Hi Ana, .*\nDo you have ten minutes to listen\?/)
  // What nobody changed follows the choices; what somebody changed stays.
  await press('ArrowDown')
  await expect(page.getByRole('radio', { name: /^Advice/ })).toBeChecked()
  await expect(lines()).toHaveValue(/what you would do next\?$/)
  await press('ArrowUp')
  await tabTo(page, page.getByRole('slider', { name: 'How alone with it you feel' }))
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'not set')
  await press('End')
  await tabTo(page, lines())
  await press('ControlOrMeta+End')
  await type(' Tea is on me.')
  await tabTo(page, page.getByRole('radio', { name: /^To be heard/ }), 'Shift+Tab')
  await press('ArrowDown')
  await press('ArrowUp')
  await expect(lines()).toHaveValue(/Tea is on me\.$/)
  await expect(page.getByText('Intact sends nothing.')).toBeVisible()
  await saved(page)
  await expectAccessible(page, 'reaching someone')
  await kill()

  await letOpen(page, 'Reach someone')
  await expect(ana()).toBeChecked()
  await expect(lines()).toHaveValue(/Tea is on me\.$/)
  await expect(page.getByRole('slider')).toHaveValue('100')
  await choose(button('Copy'))
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveText(
    'Copied. Nothing was sent.',
  )
  await choose(button('Done for now'))
  await expectDone('Reach someone')

  // Not a moment later, but on a later visit.
  await letOpen(page, 'Reach someone')
  const question = page.getByRole('group', { name: /Ana/ })
  await expect(ana()).toBeChecked()
  await expect(question).toHaveCount(0)
  await press('Escape')
  await page.clock.setFixedTime(Date.now() + 2 * 3_600_000)
  await letOpen(page, 'Reach someone')
  await expect(question).toContainText('You meant to reach Ana. Did you?')
  await expectAccessible(page, 'whether they did')
  await choose(question.getByRole('button', { name: 'Yes' }))
  const after = page.getByRole('slider', { name: 'How alone with it you feel now' })
  await expectFocus(after)
  await press('Home')
  await press('ArrowRight')
  await expectAccessible(page, 'how it was')
  await choose(question.getByRole('button', { name: 'Done' }))
  await expect(question).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Earlier' })).toContainText('100 → 1')
  await press('Tab')
  await press('Escape')
  await expect(page.getByText('alone with it 100 → 1')).toBeVisible()
})

test('people are renamed and removed, and come back', async () => {
  await letOpen(page, 'Reach someone')
  await choose(button('Add someone'))
  await type('Ana')
  await press('Enter')
  await choose(button('Change Ana'))
  await press('ControlOrMeta+a')
  await type(`Ana Maria ${long}`)
  // Without a press on anything, and past the end of what is kept.
  await page.waitForFunction(async () => {
    const answer = await window.intact.people.list()
    return answer.ok && answer.value[0]?.name.length === 100
  })
  await press('Escape')
  await expectFocus(page.getByRole('radio', { name: /^Ana Maria/ }))
  await expectAccessible(page, 'a long name')
  await choose(button(/^Remove Ana Maria/))
  await expect(page.getByRole('radio', { name: /^Ana Maria/ })).toHaveCount(0)
  await expectFocus(button('Add someone'))
  await choose(button('Undo'))
  await expect(page.getByRole('radio', { name: /^Ana Maria/ })).toHaveCount(1)
})

test('how it went stands apart from how one is with oneself, with three sentences', async () => {
  await letOpen(page, 'What this outcome cannot decide')
  await expect(heading('What this outcome cannot decide')).toBeFocused()
  const outcome = (): Locator => page.getByRole('slider', { name: 'How it went' })
  const self = (): Locator =>
    page.getByRole('slider', { name: /^How all right you are with yourself/ })
  await expect(outcome()).toHaveAttribute('aria-valuetext', 'not set')
  await expect(self()).toHaveAttribute('aria-valuetext', 'not set')
  await expectAccessible(page, 'worth, empty')
  await tabTo(page, outcome())
  await press('Home')
  await expect(self()).toHaveAttribute('aria-valuetext', 'not set')
  await tabTo(page, self())
  await press('End')
  await tabTo(page, box('What it cannot take from you'))
  await type('Nine years of knowing how to listen.')
  await saved(page)
  await kill()

  await letOpen(page, 'What this outcome cannot decide')
  await expect(outcome()).toHaveAttribute('aria-valuetext', '0')
  await expect(self()).toHaveAttribute('aria-valuetext', '100')
  await tabTo(page, box('What was so the day before, and still is'))
  await page.keyboard.insertText(long)
  await tabTo(page, box('What you go on standing for'))
  await type('Being kind to whoever comes after me.')
  await expectAccessible(page, 'worth, overlong')
  await choose(button('Done for now'))
  const line = page.getByText('how it went 0, with yourself 100')
  await expect(line).toBeVisible()

  await letOpen(page, 'What this outcome cannot decide')
  await expect(outcome()).toHaveAttribute('aria-valuetext', 'not set')
  const before = page.getByRole('region', { name: 'What you said before' })
  await choose(before.locator('summary'))
  await expect(before).toContainText('Being kind to whoever comes after me.')
  await expectAccessible(page, 'worth, once before')
  await choose(before.getByRole('button', { name: 'Change it' }))
  await expect(self()).toHaveAttribute('aria-valuetext', '100')
})

test('locking in the middle of a word loses none of it', async () => {
  await letOpen(page, 'A kind letter to yourself')
  await choose(button('Begin'))
  await type('It hurts in the mid')
  await press('ControlOrMeta+l')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await unlock(page)
  await openRejection(page, title)
  await letOpen(page, 'A kind letter to yourself')
  await expect(box('What hurts')).toHaveValue('It hurts in the mid')
})
