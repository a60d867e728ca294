import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { stepByStep } from '../../shared/prompts.ts'
import { launchApp, type App } from './app.ts'
import { expectAccessible, expectAccessibleAsItIs } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, entryBox, goTo, saved, unlock } from './support/journal.ts'
import { lock } from './support/recovery-key.ts'
import { hoursGoBy, newRejection } from './support/rejections.ts'
import { windowOf, windowsOf } from './support/windows.ts'

test.setTimeout(300_000)

let app: App
let page: Page

const button = (name: string | RegExp, on = page): Locator =>
  on.getByRole('button', { name, exact: true })
const goingRound = (on = page): Locator => on.getByRole('heading', { name: /^Going round/ })
const rows = (): Locator =>
  page.getByRole('region', { name: 'Before' }).getByRole('listitem').locator('.row')
const parked = (): Locator => page.getByRole('region', { name: 'Put off' }).getByRole('listitem')
const notice = (): Locator => page.getByRole('status', { name: 'Notice' })
const theme = (): Locator => page.getByRole('textbox', { name: 'What it goes round' })

/** Goes to a control by Tab, and presses it. */
async function choose(on: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, on)
  await page.keyboard.press(key)
}

/** Leaves the small window with Escape; the key comes up when nobody is left to hear it. */
async function escape(small: Page): Promise<void> {
  const gone = small.waitForEvent('close')
  await small.keyboard.down('Escape')
  await gone
}

test('loops: noticed, put off, said more about and stopped; while locked; across a sleep', async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await button('Later').click()

  await test.step('one press begins, by keys alone', async () => {
    await page.keyboard.press('Control+4')
    await expect(page.getByRole('heading', { name: 'Loops', level: 1 })).toBeFocused()
    await expect(page.getByText('it takes one press')).toBeVisible()
    await expectAccessible(page, 'Loops, empty')
    await choose(button("I'm looping"))
    await expect(goingRound()).toBeFocused()
    await expect(button("I'm looping")).toHaveCount(0)
  })

  await test.step('it is put off, redirected, and Escape goes one step back', async () => {
    await choose(button('Put it off'))
    await expectFocus(page.getByRole('textbox', { name: 'What it is about, in one line' }))
    await page.keyboard.type('What “maybe later” meant')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Parked.', { exact: true })).toBeVisible()
    await expect(parked()).toContainText(['What “maybe later” meant'])
    // What is half written when one leaves is kept, too.
    await page.keyboard.type('The tone of it')
    await page.keyboard.press('Escape')
    await expectFocus(button('Put it off'))
    await expect(parked()).toHaveCount(2)
    await choose(button('Redirect'))
    await expectFocus(button('Another'))
    await choose(button('Keep it on your list'))
    await expect(button('Keep it on your list')).toHaveCount(0)
    await choose(button('Edit your list'))
    await expect(page.getByRole('list', { name: 'Your list' }).getByRole('textbox')).toHaveCount(2)
    await choose(button('Done'))
    await page.keyboard.press('Escape')
    await expectFocus(button('Redirect'))
  })

  await test.step('more is said about it', async () => {
    await choose(page.locator('summary'))
    await tabTo(page, theme())
    await page.keyboard.type('The call')
    await choose(button('Lying awake'), 'Space')
    await expect(button('Lying awake')).toHaveAttribute('aria-pressed', 'true')
    await tabTo(page, page.getByRole('textbox', { name: 'Something else that set it off' }))
    await page.keyboard.type('Their street')
    await page.keyboard.press('Enter')
    await expect(button('Their street')).toHaveAttribute('aria-pressed', 'true')
    await choose(page.getByRole('slider', { name: 'How strong' }), 'ArrowRight')
    await saved(page)
    await expectAccessible(page, 'Loops, open')
  })

  await test.step('beside what is heavy no way on is offered', async () => {
    await theme().fill('I want to die.')
    const card = page.getByRole('group', { name: /It sounds like this is very heavy right now/ })
    await expect(card).toBeVisible()
    for (const name of ['Put it off', 'Redirect', 'Write it out'])
      await expect(button(name)).toHaveCount(0)
    await card.getByRole('button', { name: /^I’m OK/ }).click()
    await expect(button('Put it off')).toBeVisible()
    await theme().fill('The call')
    await saved(page)
  })

  await test.step('it stops, and is in the list with what was said', async () => {
    await button('It stopped').click()
    await expect(button("I'm looping")).toBeVisible()
    await page.getByRole('slider', { name: 'How strong afterwards' }).fill('20')
    await saved(page)
    await page.getByRole('slider', { name: 'How strong afterwards' }).press('Escape')
    await expectFocus(rows().first())
    await expect(rows()).toHaveText([
      /The call.*minute, 51 of 100, 20 of 100 afterwards, redirected/,
    ])
    await rows().first().click()
    await button('Move to trash').last().click()
    await expect(rows()).toHaveCount(0)
    await button('Undo').click()
    await expect(rows()).toHaveCount(1)
  })

  await test.step('while locked it is sealed, and comes in at the next unlock', async () => {
    await lock(app)
    await app.tray("I'm looping")
    const small = await windowOf(app, 'looping')
    const sealed = small.getByText('this is sealed now and read when you unlock')
    const inbox = join(app.userData, 'journals', 'journal', 'inbox')
    const inInbox = () => readdirSync(inbox).filter((name) => name.endsWith('.sealed')).length
    await expect(sealed).toBeVisible()
    await expect(button('Put it off', small)).toBeVisible()
    // A page that is loaded afresh is about the same loop.
    await small.reload()
    await expect(button('Put it off', small)).toBeVisible()
    expect(inInbox()).toBe(1)
    await button('Put it off', small).click()
    await small.keyboard.type('by the lift')
    await small.keyboard.press('Enter')
    await expect(small.getByText('Parked.', { exact: true })).toBeVisible()
    await expectAccessibleAsItIs(small, 'looping while locked')
    await button('Redirect', small).click()
    await expect(small.getByText('Your own list is locked away.')).toBeVisible()
    const gone = small.waitForEvent('close')
    await button('It stopped', small).click()
    await gone
    expect(inInbox()).toBe(3)
    await unlock(page)
    await expect(notice()).toHaveText('1 loop and 1 parked note came in while locked')
    expect(readdirSync(inbox)).toEqual([])
    await goTo(page, 'Loops')
    await expect(rows()).toHaveText([/Nothing said.*minute, put off/, /The call/])
    await expect(parked().last()).toContainText('by the lift')
  })

  await test.step('a sleep adds nothing: in the morning the person is asked', async () => {
    await page.keyboard.press('Control+Shift+L')
    const small = await windowOf(app, 'looping')
    await expect(goingRound(small)).toHaveText(/since \d\d:\d\d$/)
    await expect(goingRound()).toBeVisible()
    await escape(small)
    // Pressed again, it is the same one.
    await escape(await app.looping())
    expect(windowsOf(app, 'looping')).toHaveLength(0)
    await app.power('suspend')
    await expect(button('Unlock')).toBeVisible()
    await unlock(page)
    await goTo(page, 'Loops')
    await expect(goingRound()).toBeVisible()
    await hoursGoBy(app, 9)
    await expect(notice()).toContainText('A loop was left open.')
    await button('Say how long it went on').click()
    const question = page.getByRole('group', { name: 'How long did it go on?' })
    await expect(question).toBeVisible()
    await expect(goingRound()).toHaveCount(0)
    await expect(rows().first()).toContainText('left open')
    await question.getByRole('button', { name: 'Half an hour' }).click()
    await expect(question).toHaveCount(0)
    await expect(rows().first()).toContainText('about 30 minutes')
    await expect(rows()).toHaveCount(3)
  })

  await test.step('what it is about shows it, and leads back to it', async () => {
    await newRejection(page, 'Orchard Labs said no')
    await goTo(page, 'Loops')
    await rows().nth(2).click()
    await page.getByRole('combobox', { name: 'About' }).selectOption('Orchard Labs said no')
    await saved(page)
    await goTo(page, 'Rejections')
    const loop = page.getByRole('button', { name: /^Loop The call/ })
    await expect(loop).toBeVisible()
    await loop.click()
    await expect(theme()).toHaveValue('The call')
  })

  await test.step('it is written out, step by step', async () => {
    const small = await app.looping()
    const gone = small.waitForEvent('close')
    await button('Write it out', small).click()
    await gone
    await expect(entryBox(page)).toContainText(stepByStep.slice(0, 40))
    await expect(entryBox(page)).toBeFocused()
  })

  expect(app.problems).toEqual([])
  await app.close()
})
