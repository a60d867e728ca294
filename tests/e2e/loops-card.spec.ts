import { rmSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { bigJournal } from './support/big-journal.ts'
import { entryBox, goTo, saved, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

const themes = [
  'panel',
  'audition',
  'jury',
  'committee',
  'interview',
  'landlord',
  'toast',
  'letter',
]
const before = (daysAgo: number) => ({
  daysAgo,
  body: themes.map((theme) => `I cried about the ${theme} on my way. It hurts.`).join('\n\n'),
})
/** Enough to be a sitting. */
const filler =
  'Then I went along the canal and looked at the boats, and it was grey and quiet. '.repeat(6)
const going = (theme: string) =>
  `${filler}\n\nWhy did the ${theme} go like that for me? I do not know.`

let app: App
let page: Page
let userData: string
test.beforeAll(async () => {
  userData = bigJournal(0, [before(4), before(2)])
  app = await launchApp({ userData })
  page = app.window
  await unlock(page)
  await page.clock.install()
})
test.afterAll(async () => {
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})
test.beforeEach(() => newEntry(app))

const card = (): Locator =>
  page
    .getByRole('complementary', { name: 'Margin' })
    .getByRole('group', { name: 'Going round, or moving through?' })
const button = (name: string): Locator => card().getByRole('button', { name })
/** Lets the two minutes go by after which somebody seems to have stopped. */
const stopTyping = () => page.clock.fastForward('02:01')

async function write(text: string): Promise<void> {
  await page.keyboard.insertText(text)
  await saved(page)
}

test('after two quiet minutes a card asks; “Going round” by keyboard leads to step by step', async () => {
  await write(going('panel'))
  await page.clock.fastForward('01:30')
  await page.keyboard.type(' And on.')
  await saved(page)
  await page.clock.fastForward('01:30')
  await expect(card()).toHaveCount(0)
  await stopTyping()
  await expect(card()).toContainText(
    'This is the third time this week you have written about the panel.',
  )
  await expect(entryBox(page)).toBeFocused()
  await expectAccessible(page, 'loops')
  await page.keyboard.press('ControlOrMeta+j')
  await expect(button('Going round')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+j')
  await page.keyboard.press('Enter')
  await expect(card()).toContainText('You could write down what happened, step by step')
  await expect(button('Begin below')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.type('I came at ten.')
  await expect(entryBox(page)).toContainText(
    /And on\.\s*>? ?What happened, step by step\? .*seen and heard\.\s*I came at ten\./,
  )
  await saved(page)
  // Answered, it is not asked again: not here, and not in the next entry of the day.
  await stopTyping()
  await newEntry(app)
  await write(going('panel'))
  await stopTyping()
  await write(` ${going('audition')}`)
  await stopTyping()
  await expect(card()).toContainText('about the audition')
})

test('“Moving through” goes away, and nothing is added', async () => {
  await write(going('jury'))
  await stopTyping()
  await button('Moving through').click()
  await expect(card()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await expect(entryBox(page)).not.toContainText('step by step')
})

test('“Not now” stays away for the day, and “Going round” may end there', async () => {
  await write(going('committee'))
  await stopTyping()
  await button('Not now').click()
  await expect(card()).toHaveCount(0)
  await newEntry(app)
  await write(going('committee'))
  await stopTyping()
  await write(` ${going('interview')} Why did the interview go so wrong for me?`)
  await stopTyping()
  await expect(card()).toContainText('about the interview')
  await button('Going round').click()
  await expectAccessible(page, 'loops, offered')
  await button('Not now').click()
  await expect(card()).toHaveCount(0)
  await expect(entryBox(page)).not.toContainText('step by step')
})

test('a few words are no sitting, and a hidden margin comes for the card alone', async () => {
  await write('Why did the landlord go like that for me? I do not know.')
  await stopTyping()
  await expect(card()).toHaveCount(0)
  await app.menu('View', 'Show or hide the margin')
  await write(filler)
  await stopTyping()
  await expect(page.getByRole('complementary', { name: 'Margin' })).toHaveCount(0)
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+j')
    await expect(button('Going round')).toBeFocused({ timeout: 500 })
  }).toPass()
  await expect(card()).toContainText('about the landlord')
  await button('Moving through').click()
  await expect(page.getByRole('complementary', { name: 'Margin' })).toHaveCount(0)
  await app.menu('View', 'Show or hide the margin')
})

test('off means off, and focus mode shows nothing', async () => {
  await goTo(page, 'Settings')
  const box = page.getByRole('checkbox', { name: 'Point out verdicts while I write' })
  await box.uncheck()
  await goTo(page, 'Write')
  await write(going('toast'))
  await stopTyping()
  await expect(card()).toHaveCount(0)
  await goTo(page, 'Settings')
  await box.check()
  await goTo(page, 'Write')
  await page.getByRole('button', { name: 'Focus' }).click()
  await entryBox(page).focus()
  await page.keyboard.type(' More.')
  await saved(page)
  await stopTyping()
  await expect(card()).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(card()).toContainText('about the toast')
  await button('Not now').click()
})

test('the end of the timer asks at once, after its own card, and never beside what is heavy', async () => {
  await app.menu('View', 'Writing timer')
  await page.getByRole('menuitem', { name: '5 minutes', exact: true }).click()
  await entryBox(page).focus()
  await write(going('letter'))
  await stopTyping()
  await expect(card()).toHaveCount(0)
  await page.clock.fastForward('03:00')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(card()).toContainText('about the letter')
  await page.keyboard.type(' I want to die. ')
  const heavy = page.getByRole('group', { name: 'very heavy right now' })
  await expect(heavy).toBeVisible()
  await expect(card()).toHaveCount(0)
  await heavy.getByRole('button', { name: 'I’m OK, or this isn’t about me' }).click()
  await expect(heavy).toHaveCount(0)
  await expect(card()).toHaveCount(0)
})
