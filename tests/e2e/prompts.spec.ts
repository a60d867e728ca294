import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { tabTo } from './support/focus.ts'
import { comeBack, createJournal, entryBox, saved, storedText } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'
import { feelingBox } from './support/quick-log.ts'

test.setTimeout(120_000)

let app: App
let page: Page
test.beforeAll(async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
})
test.afterAll(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})
test.beforeEach(() => newEntry(app))

const press = (keys: string): Promise<void> => page.keyboard.press(keys)
const type = (text: string): Promise<void> => page.keyboard.type(text)
const dialog = (name = 'Insert a prompt'): Locator => page.getByRole('dialog', { name })
const find = (): Locator => page.getByRole('combobox', { name: 'Find a prompt or a template' })
const chosen = (): Locator => dialog().getByRole('option', { selected: true })
const options = (): Locator => dialog().getByRole('option')

test('a prompt is found, chosen and written under, by keys alone, and undone in one step', async () => {
  await type('Before.')
  await press('ControlOrMeta+k')
  await type('insert a prompt')
  await press('Enter')
  await expect(find()).toBeFocused()
  await expect(options()).toHaveCount(42)
  await type('minute turn')
  await expect(chosen()).toHaveText(/^At which point did it turn\?/)
  await press('Enter')
  await expect(dialog()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await type('When she closed the folder.')
  await expect
    .poll(() => storedText(page, 'Before.'))
    .toBe(
      'Before.\n\n> At which point did it turn? Describe the minute before and the minute after.\n\nWhen she closed the folder.',
    )
  await press('ControlOrMeta+z')
  await expect(entryBox(page)).not.toContainText('When she closed')
  await expect(entryBox(page)).toContainText('At which point did it turn?')
  await press('ControlOrMeta+z')
  await expect(entryBox(page)).toHaveText('Before.')
})

test('prompts lie by the time since it happened, and arrows go through them', async () => {
  await press('ControlOrMeta+Shift+p')
  await expect(chosen()).toHaveText(/^Right now I feel/)
  await press('ArrowDown')
  await expect(chosen()).toHaveText(/^Where in your body/)
  await press('ArrowUp')
  await press('ArrowUp')
  await expect(chosen()).toHaveText(/^What is the next small step\?/)
  await expect(chosen()).toBeInViewport()
  await tabTo(page, dialog().getByRole('radio', { checked: true }))
  await press('ArrowRight')
  await expect(dialog().getByRole('radio', { name: 'The first two hours' })).toBeChecked()
  await expect(options()).toHaveCount(8)
  await expect(dialog().getByRole('group')).toHaveCount(1)
  await expectAccessible(page, 'prompts')
  await dialog().getByRole('radio', { name: 'Your templates' }).check()
  await expect(dialog()).toContainText('You have no templates yet.')
  await expectAccessible(page, 'no templates')
  await dialog().getByRole('radio', { name: 'All' }).check()
  await find().fill('no such words')
  await expect(dialog()).toContainText('Nothing here has these words.')
  await expect(dialog().getByRole('button', { name: 'Insert' })).toBeDisabled()
  await press('Escape')
  await expect(dialog()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
})

test('beside heavy words no prompt asks for another explanation, or to ask for something', async () => {
  const heavy = page.getByRole('group', { name: 'very heavy right now' })
  const waiting = dialog().getByRole('option', {
    name: /three other explanations|their side|small thing could you ask|Before you ask|You asked/,
  })
  await type('I want to die. ')
  await expect(heavy).toBeVisible()
  await press('ControlOrMeta+Shift+p')
  await expect(options()).toHaveCount(34)
  await expect(waiting).toHaveCount(0)
  await expect(dialog().getByRole('button', { name: 'Show them all the same' })).toHaveCount(0)
  await find().fill('explanations')
  await expect(waiting).toHaveCount(0)
  await press('Escape')
  await heavy.getByRole('button', { name: 'I’m OK, or this isn’t about me' }).click()
  await press('ControlOrMeta+Shift+p')
  await expect(options()).toHaveCount(42)
  await press('Escape')
})

test('after a feeling was named, other explanations wait until they are asked for', async () => {
  await press('ControlOrMeta+Shift+p')
  await dialog().getByRole('radio', { name: 'One to three days' }).check()
  await expect(dialog().getByRole('option', { name: /three other explanations/ })).toBeVisible()
  await press('Escape')
  await type('A short page')
  await press('ControlOrMeta+Shift+a')
  await expect(feelingBox(page)).toBeFocused()
  await type('hurt6')
  await press('Enter')
  await expect(page.getByText('feeling named')).toBeVisible()
  await press('ControlOrMeta+Shift+p')
  await expect(dialog()).toContainText('You named a feeling on this page just now')
  await expect(dialog().getByRole('option', { name: /three other explanations/ })).toHaveCount(0)
  await expectAccessible(page, 'prompts after a feeling')
  await dialog().getByRole('button', { name: 'Show them all the same' }).click()
  await expect(dialog().getByRole('option', { name: /three other explanations/ })).toHaveCount(1)
  await press('Escape')
})

test('a page becomes a template that is inserted, changed, removed and taken back', async () => {
  const longWord = 'Donaudampfschifffahrtsgesellschaft'.repeat(6)
  const form = dialog('Template')
  await press('ControlOrMeta+Shift+p')
  await expect(
    dialog().getByRole('button', { name: 'Save this page as a template…' }),
  ).toBeDisabled()
  await press('Escape')
  await page.keyboard.insertText(`# Evening page\n\nOne thing that was good:\n\n${longWord}`)
  await saved(page)
  await press('ControlOrMeta+Shift+p')
  await dialog().getByRole('button', { name: 'Save this page as a template…' }).click()
  await expect(form.getByLabel('Name')).toHaveValue('Evening page')
  await expectAccessible(page, 'a template')
  await form.getByLabel('Name').fill(' ')
  await press('Enter')
  await expect(form.getByRole('alert')).toHaveText('Give it a name first.')
  await form.getByLabel('Name').fill('Evening')
  await press('Enter')
  await expect(dialog().getByRole('radio', { name: 'Your templates' })).toBeChecked()
  await expect(chosen()).toContainText('Evening')
  await expectAccessible(page, 'templates')

  // One step back keeps what was changed; Cancel does not.
  await dialog().getByRole('button', { name: 'Edit “Evening”' }).click()
  await form.getByLabel('Text').fill('What was good today:')
  await press('Escape')
  await dialog().getByRole('button', { name: 'Edit “Evening”' }).click()
  await expect(form.getByLabel('Text')).toHaveValue('What was good today:')
  await form.getByLabel('Name').fill('Three good things')
  await form.getByRole('button', { name: 'Save template' }).click()
  await expect(chosen()).toContainText('Three good things')
  await dialog().getByRole('button', { name: 'Edit “Three good things”' }).click()
  await form.getByLabel('Name').fill('Never mind')
  await form.getByRole('button', { name: 'Cancel' }).click()
  await expect(options()).toHaveText(/^\s*Three good things/)
  await press('Escape')
  await expect(dialog()).toHaveCount(0)

  await comeBack(app)
  page = app.window
  await press('ControlOrMeta+Shift+p')
  await type('three good')
  await press('Enter')
  await expect(dialog()).toHaveCount(0)
  await type(' rain')
  await saved(page)
  expect(await storedText(page, 'What was good today: rain')).toBe('What was good today: rain')

  await press('ControlOrMeta+Shift+p')
  await dialog().getByRole('radio', { name: 'Your templates' }).check()
  await dialog().getByRole('button', { name: 'Remove “Three good things”' }).click()
  await expect(options()).toHaveCount(0)
  await expect(find()).toBeFocused()
  await expect(dialog()).toContainText('“Three good things” is removed.')
  await dialog().getByRole('button', { name: 'Undo' }).click()
  await expect(find()).toBeFocused()
  await expect(chosen()).toContainText('Three good things')
  await press('Escape')
})
