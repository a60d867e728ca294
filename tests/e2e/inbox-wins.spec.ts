import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, startSecond, type App } from './app.ts'
import { expectAccessibleAsItIs } from './support/axe.ts'
import { findLeaks } from './support/canaries.ts'
import { expectFocus } from './support/focus.ts'
import { comeBack, createJournal, goTo, unlock } from './support/journal.ts'
import { enter, feelingBox, leave } from './support/quick-log.ts'
import { windowOf } from './support/windows.ts'

const field = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true })
const choice = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true })
const row = (app: App, list: string): Locator =>
  app.window.getByRole('list', { name: list }).getByRole('listitem')

async function lock(app: App): Promise<void> {
  await app.menu('File', 'Lock')
  await expect(app.window.getByRole('button', { name: 'Unlock' })).toBeVisible()
}

test('wins and strengths are added in the quick log, also while locked, and are in the room once', async () => {
  test.setTimeout(180_000)
  const app = await launchApp()
  await createJournal(app.window)
  const sealed = () =>
    readdirSync(join(app.userData, 'journals', 'journal', 'inbox')).filter((name) =>
      name.endsWith('.sealed'),
    )

  await test.step('while it is open: chosen by a key, in the room at once', async () => {
    await goTo(app.window, 'Practice')
    const page = await app.quickLog()
    await expect(feelingBox(page)).toBeFocused()
    await expect(choice(page, 'A feeling')).toBeChecked()
    await page.keyboard.press('Alt+w')
    await expectFocus(field(page, 'Add a win'))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Write it in one line.')).toBeVisible()
    await page.keyboard.type('I asked for the feedback')
    await enter(page)
    await expect(row(app, 'Wins')).toContainText(['I asked for the feedback'])
  })

  await lock(app)

  await test.step('locked: from the menu, and what was begun of a feeling stays meanwhile', async () => {
    await app.menu('File', 'Add a win')
    const page = await windowOf(app, 'quick-log')
    await expectFocus(field(page, 'Add a win'))
    await expect(page.getByText('Intact is locked. This is sealed now')).toBeVisible()
    await page.keyboard.type('I phoned russetkestrel back')
    await page.keyboard.press('Alt+f')
    await expectFocus(feelingBox(page))
    await page.keyboard.type('h6')
    // By the choice itself, with arrow keys: the line waits until one goes there.
    await choice(page, 'A feeling').focus()
    await page.keyboard.press('ArrowRight')
    await expect(choice(page, 'A win')).toBeChecked()
    await expect(choice(page, 'A win')).toBeFocused()
    await expect(field(page, 'Add a win')).toHaveValue('I phoned russetkestrel back')
    await page.keyboard.press('Alt+f')
    await expect(feelingBox(page)).toHaveValue('hurt')
    await page.keyboard.press('Alt+w')
    await expectAccessibleAsItIs(page, 'a win in the quick log while locked')
    await page.keyboard.press('Enter')
    await expectFocus(feelingBox(page))
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await expect(feelingBox(page)).toHaveValue('hurt')
    expect(sealed()).toHaveLength(1)
    await leave(page)
  })

  await test.step('from the tray; Escape keeps what stands there, as what it was last chosen to be', async () => {
    await app.tray('Add a win')
    const page = await windowOf(app, 'quick-log')
    await expectFocus(field(page, 'Add a win'))
    await page.keyboard.type('I keep at it')
    await choice(page, 'A strength').click()
    await expectFocus(field(page, 'Add a strength'))
    await leave(page)
    expect(sealed()).toHaveLength(2)
  })

  await test.step('with nothing in it, Escape adds nothing; a second start asks for one, too', async () => {
    expect(await startSecond(app, ['--add-strength'])).toBe(0)
    const page = await windowOf(app, 'quick-log')
    await expectFocus(field(page, 'Add a strength'))
    await leave(page)
    expect(sealed()).toHaveLength(2)
    expect(findLeaks([app.userData], ['russetkestrel', 'I keep at it'])).toEqual([])
  })

  await unlock(app.window)
  const notice = app.window.getByRole('status', { name: 'Notice' })
  await expect(notice).toHaveText('1 win and 1 strength came in while locked')
  expect(sealed()).toEqual([])
  await goTo(app.window, 'Practice')
  await expect(row(app, 'Wins')).toHaveCount(2)
  await expect(row(app, 'Wins').first()).toContainText('I phoned russetkestrel back')
  await expect(row(app, 'Strengths')).toContainText(['I keep at it'])

  await lock(app)
  await unlock(app.window)
  await goTo(app.window, 'Practice')
  await expect(row(app, 'Wins')).toHaveCount(2)
  await expect(row(app, 'Strengths')).toHaveCount(1)
  await expect(notice).toBeEmpty()
  expect(app.problems).toEqual([])
  await app.close()
})

test('a line is kept as it is typed: a kill a second later costs none of it', async () => {
  test.setTimeout(120_000)
  const app = await launchApp()
  await createJournal(app.window)
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.press('Alt+w')
  await expectFocus(field(page, 'Add a win'))
  await page.keyboard.type('I asked for the feedback')
  // In the other window, too, as it is typed.
  await goTo(app.window, 'Practice')
  await expect(row(app, 'Wins')).toContainText(['I asked for the feedback'])
  await page.keyboard.type(' and listened')
  const typedAt = Date.now()
  await expect.poll(() => Date.now() - typedAt, { intervals: [20] }).toBeGreaterThan(1000)
  await app.kill()

  await comeBack(app)
  await goTo(app.window, 'Practice')
  await expect(row(app, 'Wins')).toHaveCount(1)
  await expect(row(app, 'Wins')).toContainText('I asked for the feedback and listened')

  await test.step('emptied, it is taken back; as a strength, it is no longer a win', async () => {
    const again = await app.quickLog()
    await expect(feelingBox(again)).toBeFocused()
    await again.keyboard.press('Alt+w')
    await again.keyboard.type('I keep at it')
    await expect(row(app, 'Wins')).toHaveCount(2)
    await again.keyboard.press('Alt+s')
    await expect(row(app, 'Strengths')).toHaveCount(1)
    await expect(row(app, 'Wins')).toHaveCount(1)
    await field(again, 'Add a strength').fill('')
    await expect(row(app, 'Strengths')).toHaveCount(0)
    await leave(again)
    await expect(row(app, 'Wins')).toHaveCount(1)
  })

  await test.step('locked in the middle of it, what came after the lock comes in with it', async () => {
    const again = await app.quickLog()
    await expect(feelingBox(again)).toBeFocused()
    await again.keyboard.press('Alt+w')
    await again.keyboard.type('I phoned')
    await expect(row(app, 'Wins')).toHaveCount(2)
    await lock(app)
    await expect(again.getByText('Intact is locked. This is sealed now')).toBeVisible()
    await again.keyboard.type(' back')
    await leave(again)
    await unlock(app.window)
    await goTo(app.window, 'Practice')
    await expect(row(app, 'Wins')).toHaveCount(2)
    await expect(row(app, 'Wins').first()).toContainText('I phoned back')
  })
  expect(app.problems).toEqual([])
  await app.close()
})
