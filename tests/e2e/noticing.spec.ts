import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { createJournal, entryBox, goTo, saved, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

let app: App
let page: Page
test.beforeAll(async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
})
test.afterAll(() => app.close())

const card = (): Locator => page.getByRole('group', { name: 'A verdict, or a feeling?' })
const underlined = (): Locator => entryBox(page).locator('.noticed-verdict')
const write = async (text: string): Promise<void> => {
  await newEntry(app)
  await page.keyboard.type(text)
}

test('a verdict is underlined when its sentence is finished, and a feeling is added below it', async () => {
  await write('The letter came at four. I am such a failure. ')
  await expect(underlined()).toHaveText(/I am such a failure/)
  await expect(card()).toContainText('What did the moment feel like?')
  await page.keyboard.type('Then I went out.')
  await page.keyboard.press('ControlOrMeta+j')
  await expect(card().getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  const feeling = await card().getByRole('radio', { checked: true }).inputValue()
  await expectAccessible(page, 'noticing')
  await page.keyboard.press('Enter')
  await expect(entryBox(page)).toBeFocused()
  await expect(card()).toHaveCount(0)
  await expect(entryBox(page)).toContainText(
    `The letter came at four. I am such a failure. Then I went out.I feel ${feeling}.`,
  )
  await expect(underlined()).toHaveCount(0)
  await saved(page)
})

test('a verdict is pointed out on a page that was left while it was empty, too', async () => {
  await newEntry(app)
  await goTo(page, 'Journal')
  await goTo(page, 'Write')
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.type('The bus was late. I am such a failure. ')
  await expect(underlined()).toHaveText(/I am such a failure/)
  await expect(card()).toBeVisible()
  await saved(page)
})

test('Escape goes back to the text with nothing decided, and “Leave it” leaves it for this entry', async () => {
  await write('I am a complete failure. ')
  await expect(card()).toBeVisible()
  await page.keyboard.press('ControlOrMeta+j')
  await page.keyboard.press('Escape')
  await expect(entryBox(page)).toBeFocused()
  await expect(card()).toBeVisible()
  await card().getByRole('button', { name: 'Leave it' }).click()
  await expect(card()).toHaveCount(0)
  await expect(underlined()).toHaveCount(0)
  await page.keyboard.type('More. ')
  await saved(page)
  await expect(card()).toHaveCount(0)
})

test('nothing is underlined in quotations and code, nor in what others are', async () => {
  await write(
    '> I am a failure.\n\nShe said “I am a failure.” `I am a failure.`\nHe is a failure. ',
  )
  await saved(page)
  await write('I feel hurt and left out. ')
  await expect(entryBox(page).locator('.noticed-feeling').first()).toBeVisible()
  await expect(underlined()).toHaveCount(0)
  await expect(page.getByRole('contentinfo').or(page.locator('footer'))).toContainText(
    '2 feelings named',
  )
})

test('how many feelings are named can be read in a narrow window, too', async () => {
  await write('I feel hurt, a bit embarrassed and left out. ')
  const named = page.locator('footer .feelings')
  await expect(named).toContainText('3 feelings named: hurt, embarrassed, left out')
  await page.setViewportSize({ width: 720, height: 900 })
  await expect(named).toHaveText('3 feelings', { useInnerText: true })
  expect(await named.evaluate((line) => line.scrollWidth <= line.clientWidth)).toBe(true)
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('a feeling named in the text is kept with the entry, with how strong it was', async () => {
  await write('I feel ashamed. ')
  await page.getByRole('button', { name: 'Keep…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Feelings you named' })
  const slider = dialog.getByRole('slider', { name: 'ashamed' })
  await slider.focus()
  // What its ends mean stands at its ends.
  const [all, high] = [await slider.boundingBox(), await dialog.getByText('very').boundingBox()]
  expect(high!.x + high!.width).toBeCloseTo(all!.x + all!.width, 0)
  await page.keyboard.press('ArrowRight')
  await expectAccessible(page, 'noticing')
  await dialog.getByRole('button', { name: 'Keep “ashamed”' }).click()
  await expect(dialog).toContainText('with this entry')
  await page.keyboard.press('Escape')
  await goTo(page, 'Journal')
  await expect(
    page.getByRole('region', { name: 'Journal' }).or(page.locator('main')),
  ).toContainText('ashamed')
})

test('a muted phrase stays muted after a restart, and can be taken back', async () => {
  await write('I am worthless. ')
  await expect(card()).toBeVisible()
  await card().getByRole('button', { name: 'More about this card' }).click()
  await page.getByRole('menuitem', { name: 'Don’t point this one out' }).click()
  await expect(card()).toHaveCount(0)
  await saved(page)
  await app.restart()
  page = app.window
  await unlock(page)
  await write('I am worthless. And I am a failure. ')
  await expect(underlined()).toHaveText(/failure/)
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Point out “i am worthless” again' }).click()
  await expect(page.getByText('Not pointed out any more')).toHaveCount(0)
})

test('off means off, from the card as from the settings', async () => {
  const box = page.getByRole('checkbox', { name: 'Point out verdicts while I write' })
  await write('I am a failure. ')
  await card().getByRole('button', { name: 'More about this card' }).click()
  await page.getByRole('menuitem', { name: 'Turn noticing off' }).click()
  await expect(card()).toHaveCount(0)
  await expect(underlined()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await goTo(page, 'Settings')
  await expect(box).not.toBeChecked()
  await write('I am worthless. I feel hurt. ')
  await saved(page)
  await expect(entryBox(page)).toContainText('worthless')
  await expect(underlined()).toHaveCount(0)
  await expect(card()).toHaveCount(0)
  await goTo(page, 'Settings')
  await box.check()
  await goTo(page, 'Write')
  await expect(underlined()).toHaveCount(1)
})

test('nothing is pointed out while an input method composes', async () => {
  await write('The letter came. ')
  const composer = await page.context().newCDPSession(page)
  const text = 'I am a failure.'
  const at = { selectionStart: text.length, selectionEnd: text.length }
  await composer.send('Input.imeSetComposition', { text, ...at })
  await expect(entryBox(page)).toContainText(text)
  // Longer than the pause after which a sentence counts as finished: that nothing comes cannot be waited for otherwise.
  await page.waitForTimeout(3000)
  await expect(underlined()).toHaveCount(0)
  await expect(card()).toHaveCount(0)
  await composer.send('Input.insertText', { text })
  await expect(underlined()).toHaveText(/I am a failure/)
  await composer.detach()
})

test('heavy words bring a quiet card below the text, once, that asks nothing and keeps nothing', async () => {
  const heavy = page.getByRole('group', { name: 'very heavy right now' })
  await write('I am a failure. I want to die. ')
  await expect(heavy).toBeVisible()
  await expect(entryBox(page)).toBeFocused()
  // While it is there, nothing else is pointed out.
  await expect(card()).toHaveCount(0)
  await expect(underlined()).toHaveCount(0)
  await page.keyboard.type('I go on typing. ')
  await saved(page)
  await expectAccessible(page, 'noticing')
  await heavy.getByRole('button', { name: 'I’m OK, or this isn’t about me' }).click()
  await expect(heavy).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.type('I am worthless. And again: I want to die. ')
  await saved(page)
  await expect(heavy).toHaveCount(0)
  await expect(card()).toHaveCount(0)
  // The same words in another entry on the same day are not answered a second time; others are.
  await write('I want to die. ')
  await saved(page)
  await expect(heavy).toHaveCount(0)
  await write('I am going to kill myself. ')
  await expect(page.getByText('In danger right now')).toBeVisible()
  await page.getByRole('button', { name: 'See who to call' }).click()
  await expect(page.getByRole('heading', { name: 'Get help now', level: 1 })).toBeVisible()
})

test('a lock does not make the card come again for the same words, and other words bring it', async () => {
  const heavy = page.getByRole('group', { name: 'very heavy right now' })
  await write('I wish I was dead. ')
  await expect(heavy).toBeVisible()
  await saved(page)
  await app.menu('File', 'Lock')
  await unlock(page)
  await write('I wish I was dead. But I am a failure. ')
  // The text was looked at, and found to say nothing new.
  await expect(underlined()).toHaveText(/failure/)
  await expect(heavy).toHaveCount(0)
  await write('I want to end my life. ')
  await expect(heavy).toBeVisible()
})
