import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { createJournal, entryBox, goTo, saved, storedText, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

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
test.beforeEach(async () => {
  await newEntry(app)
})

const line = (text: string): Locator => page.locator('.cm-line', { hasText: text })
const style = (of: Locator, name: string): Promise<string> =>
  of.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), name)
const size = async (of: Locator): Promise<number> => parseFloat(await style(of, 'font-size'))
const titles = (): Promise<string[]> =>
  page.evaluate(async () => {
    const answer = await window.intact.timeline.latest({ limit: 200 })
    if (!answer.ok) throw new Error(answer.message)
    return answer.value.flatMap((item) => (item.kind === 'entry' ? [item.title] : []))
  })

test('the cursor is on an empty page, wherever one comes from', async () => {
  await page.keyboard.type('Typed without a click')
  await expect(entryBox(page)).toHaveText('Typed without a click')
  await saved(page)

  await app.menu('File', 'Lock')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await unlock(page)
  await page.keyboard.type('After unlocking')
  await expect(entryBox(page)).toHaveText('After unlocking')
  await saved(page)

  await newEntry(app)
  await page.keyboard.type('Begun')
  await goTo(page, 'Journal')
  await goTo(page, 'Write')
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.type(', and gone on with')
  await expect(entryBox(page)).toHaveText('Begun, and gone on with')
  await saved(page)
  expect((await titles()).slice(0, 3)).toEqual([
    'Begun, and gone on with',
    'After unlocking',
    'Typed without a click',
  ])
})

test('Markdown is styled in place', async () => {
  await page.keyboard.insertText(
    [
      '# The largest',
      '',
      '## Smaller',
      '',
      'Plain with **strong words** and *leaning ones*.',
      '',
      '- one thing',
      '- another',
      '',
      '> said by somebody',
      '',
      'The end.',
    ].join('\n'),
  )
  const sizes = [
    await size(line('The largest')),
    await size(line('Smaller')),
    await size(line('Plain with')),
  ]
  expect(sizes[0]).toBeGreaterThan(sizes[1]! * 1.15)
  expect(sizes[1]).toBeGreaterThan(sizes[2]! * 1.15)
  const strong = page.locator('.md-strong', { hasText: 'strong words' })
  expect(Number(await style(strong, 'font-weight'))).toBeGreaterThan(600)
  expect(await style(page.locator('.md-emphasis', { hasText: 'leaning ones' }), 'font-style')).toBe(
    'italic',
  )
  const ink = await style(line('The end.'), 'color')
  for (const mark of await page.locator('.md-mark').all())
    expect(await style(mark, 'color'), await mark.innerText()).not.toBe(ink)
  expect(parseFloat(await style(line('said by'), 'border-inline-start-width'))).toBeGreaterThan(0)
  expect(parseFloat(await style(line('one thing'), 'padding-inline-start'))).toBeGreaterThan(0)

  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('\n- a list\ngoes on by itself\n\nand ends')
  await saved(page)
  expect(await storedText(page, 'The largest')).toMatch(
    /The end\.\n- a list\n- goes on by itself\n\n?and ends$/,
  )
})

test('a task is ticked with the mouse and from the keyboard', async () => {
  await page.keyboard.insertText('Things\n\n- [ ] call Inés\n- [ ] eat something')
  const boxes = page.getByRole('checkbox', { name: 'Done' })
  await expect(boxes).toHaveCount(2)
  await boxes.first().click()
  await expect(boxes.first()).toBeChecked()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(boxes.last()).toBeChecked()
  await saved(page)
  expect(await storedText(page, 'Things')).toBe('Things\n\n- [x] call Inés\n- [x] eat something')
  await boxes.first().click()
  await expect(boxes.first()).not.toBeChecked()
  await expect(entryBox(page)).toBeFocused()
})

test('a link is opened after a question, and only if it leads to the web or to mail', async () => {
  await page.keyboard.insertText(
    'See [the page](https://example.org/a?b=c) or <mail@example.org>\n\n[files](file:///etc/passwd) [old](http://example.org/) [odd](javascript:alert(1))\n\n',
  )
  const link = (text: string): Locator => page.locator('.md-link', { hasText: text }).first()
  const question = page.getByRole('alertdialog')

  await link('the page').click()
  await expect(question).toHaveCount(0)
  await link('the page').click({ modifiers: ['ControlOrMeta'] })
  await expect(question).toContainText('https://example.org/a?b=c')
  await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  expect(app.opened).toEqual([])

  await link('the page').click({ modifiers: ['ControlOrMeta'] })
  await question.getByRole('button', { name: 'Open' }).click()
  await expect.poll(() => app.opened).toEqual(['https://example.org/a?b=c'])
  await page.getByText('mail@example.org').click({ modifiers: ['ControlOrMeta'] })
  await expect(question).toContainText('mailto:mail@example.org')
  await question.getByRole('button', { name: 'Open' }).click()
  await expect.poll(() => app.opened).toHaveLength(2)

  for (const refused of ['files', 'old', 'odd']) {
    await link(refused).click({ modifiers: ['ControlOrMeta'] })
    await expect(question).toHaveCount(0)
  }
  // The door behind the editor refuses the same, whoever calls it.
  for (const address of ['file:///etc/passwd', 'http://example.org/', 'javascript:alert(1)']) {
    const answer = await page.evaluate(
      (it) => window.intact.desktop.openLink({ address: it }),
      address,
    )
    expect(answer.ok, address).toBe(false)
  }
  expect(app.opened).toHaveLength(2)
  await saved(page)
})

test('says Saving… and Saved, and counts words', async () => {
  const said = page.getByRole('status').filter({ hasText: /^(Saving…|Saved)$/ })
  await expect(said).toHaveCount(0)
  await page.keyboard.type('One')
  await expect(said).toHaveText('Saving…')
  await expect(said).toHaveText('Saved')
  await expect(page.getByText('1 word', { exact: true })).toBeVisible()
  await page.keyboard.type(' two three, 今天 下雨')
  await expect(said).toHaveText('Saved')
  await expect(page.locator('.count')).toHaveText(/^[5-9] words$/)
})

test('keeps several entries a day, none that is empty, and one that was emptied', async () => {
  const before = (await titles()).length
  await page.keyboard.type('   ')
  await page.keyboard.press('Enter')
  await goTo(page, 'Journal')
  await goTo(page, 'Write')
  await newEntry(app)
  expect(await titles()).toHaveLength(before)

  await page.keyboard.type('The first of two')
  await saved(page)
  await newEntry(app)
  await page.keyboard.type('The second of two')
  await saved(page)
  expect((await titles()).slice(0, 2)).toEqual(['The second of two', 'The first of two'])

  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Backspace')
  await saved(page)
  expect((await titles()).slice(0, 2)).toEqual(['', 'The first of two'])
  await goTo(page, 'Journal')
  await page
    .getByRole('option', { name: /Without words/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Edit' }).click()
  await expect(entryBox(page)).toBeFocused()
  await app.menu('Edit', 'Earlier versions')
  await expect(
    page.getByRole('dialog').getByRole('button', { name: 'The second of two' }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
})

test('finds in the entry', async () => {
  await page.keyboard.insertText('The river and the other river.\n\nNo third River here.')
  await app.menu('Edit', 'Find in this entry')
  const field = page.getByRole('textbox', { name: 'Find' })
  await expect(field).toBeFocused()
  await field.pressSequentially('river')
  const count = page.locator('.find-count')
  await expect(count).toHaveText('3 found')
  await field.press('Enter')
  await expect(count).toHaveText(/^\d of 3$/)
  const first = await count.textContent()
  await field.press('Enter')
  await expect(count).not.toHaveText(first!)
  await field.press('Shift+Enter')
  await expect(count).toHaveText(first!)
  await field.fill('mountain')
  await expect(count).toHaveText('Not found')
  await field.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await saved(page)
})
