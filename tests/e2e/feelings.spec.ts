import { expect, test } from '@playwright/test'
import { launchApp, startSecond, type App } from './app.ts'
import { comeBack, createJournal, goTo } from './support/journal.ts'
import { enter, feelingBox, leave, writeNote } from './support/quick-log.ts'
import { windowOf, windowsOf } from './support/windows.ts'

let app: App
test.beforeAll(async () => {
  app = await launchApp()
  await createJournal(app.window)
})
test.afterAll(() => app.close())

/** Goes to the Journal and expects a feeling there as its newest item. */
async function expectNewest(text: string): Promise<void> {
  await goTo(app.window, 'Journal')
  await expect(app.window.getByRole('option').first()).toContainText(text)
}

const logged = (): Promise<number> =>
  app.window.evaluate(async () => {
    const answer = await window.intact.timeline.latest({ limit: 200 })
    return answer.ok ? answer.value.filter(({ kind }) => kind === 'feeling').length : -1
  })

test('by the global shortcut: three keys are enough', async () => {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.press('h')
  await page.keyboard.press('6')
  await enter(page)
  await expectNewest('hurt 6')
})

test('from the tray', async () => {
  await app.tray('Log a feeling')
  const page = await windowOf(app, 'quick-log')
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('lonel4')
  await enter(page)
  await expectNewest('lonely 4')
})

test('by `--quick-log` while Intact runs', async () => {
  expect(await startSecond(app, ['--quick-log'])).toBe(0)
  const page = await windowOf(app, 'quick-log')
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('asham7')
  await enter(page)
  await expectNewest('ashamed 7')
})

test('from the menu', async () => {
  await app.menu('File', 'Log a feeling')
  const page = await windowOf(app, 'quick-log')
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('relie2')
  await enter(page)
  await expectNewest('relieved 2')
})

test('a second press of the shortcut shows the window that is there', async () => {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('nosta')
  await app.quickLog()
  expect(windowsOf(app, 'quick-log')).toHaveLength(1)
  await expect(feelingBox(page)).toHaveValue('nosta')
  await leave(page)
})

test('help is one click away, and what was begun waits', async () => {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('nosta')
  await page.getByRole('button', { name: 'Get help now' }).click()
  await expect(app.window.getByRole('heading', { level: 1, name: 'Get help now' })).toBeVisible()
  await expect(feelingBox(page)).toHaveValue('nostalgic')
  await leave(page)
})

test('Escape closes and keeps nothing', async () => {
  const before = await logged()
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('angry9')
  await leave(page)
  expect(await logged()).toBe(before)
  const next = await app.quickLog()
  await expect(feelingBox(next)).toHaveValue('')
  await leave(next)
})

test('Enter without a feeling says what is missing and closes nothing', async () => {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Type a word or choose a place on the grid.')).toBeVisible()
  await expect(feelingBox(page)).toBeFocused()
  await leave(page)
})

test('a verdict is asked for the feeling under it, and may stay', async () => {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('worthless8')
  await page.keyboard.press('Enter')
  await expect(page.getByText('and the feeling under it?')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await enter(page)
  await expectNewest('hurt 8')
  await expect(app.window.getByRole('option').first()).toContainText('worthless')

  const again = await app.quickLog()
  await expect(feelingBox(again)).toBeFocused()
  await again.keyboard.type('unwanted3')
  await again.keyboard.press('Enter')
  await expect(again.getByText('and the feeling under it?')).toBeVisible()
  await enter(again)
  await expectNewest('unwanted 3')
})

test('ten is a one and a nought, and a note may hold anything', async () => {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('numb10')
  await expect(page.getByRole('slider', { name: 'Intensity' })).toHaveAttribute(
    'aria-valuetext',
    '10 of 10',
  )
  await writeNote(page, 'on the stairs 🪜, שלום, 拒绝')
  await enter(page)
  await expectNewest('numb 10')
  await expect(app.window.getByRole('option').first()).toContainText('on the stairs 🪜, שלום, 拒绝')
})

test('a place on the grid is enough, with keys alone', async () => {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  const grid = page.getByRole('radiogroup', { name: 'Pleasantness and energy' })
  const chosen = grid.getByRole('radio', { checked: true })
  await expect(chosen).toHaveAccessibleName('unpleasant, low energy')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await expect(chosen).toHaveAccessibleName('pleasant, high energy')
  await enter(page)
  await expectNewest('lively')
})

test('what is typed as soon as the window is there is not lost', async () => {
  for (const round of [1, 2, 3]) {
    const page = await app.quickLog()
    await page.keyboard.type(`je${round}`)
    await expect(feelingBox(page)).toHaveValue('je')
    await enter(page)
    await expectNewest(`jealous ${round}`)
  }
})

test('the window that closes by itself leaves the rest of Intact alone', async () => {
  const page = await app.quickLog()
  await page.keyboard.type('h1')
  await page.keyboard.press('Enter')
  // Whoever closes it while it says "Saved" has saved all the same.
  // Looked for at each frame: it is not there for long.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=status]')].some((it) => it.textContent.trim() === 'Saved'),
  )
  await page.close()
  await expectNewest('hurt 1')
  await expect(app.window.getByRole('heading', { name: 'Journal' })).toBeAttached()
})

test('quitting waits for a feeling that is half written, and loses neither it nor its note', async () => {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('hurt')
  await writeNote(page, 'in the corridor')
  await app.tray('Quit')
  await expect(page.getByText('Intact quits once this is saved. Escape lets it go.')).toBeVisible()
  const ended = app.ended()
  await page.keyboard.down('Enter')
  await ended
  await comeBack(app)
  await expectNewest('in the corridor')
})

test('one that the person lets go of, or that was not begun, holds nobody', async () => {
  const before = await logged()
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('hurt')
  await app.tray('Quit')
  await expect(page.getByText('Escape lets it go.')).toBeVisible()
  const letGo = app.ended()
  await page.keyboard.down('Escape')
  await letGo
  await comeBack(app)
  expect(await logged()).toBe(before)

  await expect(feelingBox(await app.quickLog())).toBeFocused()
  const untouched = app.ended()
  await app.tray('Quit')
  await untouched
  await comeBack(app)
})
