import { expect, test, type Locator, type Page } from '@playwright/test'
import { v7 as newId } from 'uuid'
import { launchApp, type App } from './app.ts'
import { expectAccessible, expectAccessibleAsItIs } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, entryBox, goTo, saved, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'
import { enter, feelingBox, leave } from './support/quick-log.ts'
import { lock } from './support/recovery-key.ts'
import { comingBack, openRejection } from './support/rejections.ts'

// One life of a journal: what comes later is about what was told before.
test.describe.configure({ mode: 'serial' })
test.setTimeout(240_000)

const panel = 'The panel said no'
const cafe = 'Chloé left the café without a word'
const quiet = 'They went quiet'
const door = 'The door stayed shut'
const painful = 'The letter of nineteen years ago'
const overlong = `${'A very long title that goes on and on, '.repeat(4)}${'x'.repeat(40)}`

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

const press = (keys: string): Promise<void> => page.keyboard.press(keys)
const dialog = (): Locator => page.getByRole('dialog', { name: 'What is this entry about?' })
const finder = (): Locator => page.getByRole('combobox', { name: 'Find a rejection' })
const line = (title: string): Locator => page.getByRole('button', { name: `about: ${title}` })
const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
const listed = (): Promise<string[]> =>
  dialog().getByRole('option').locator('.title').allInnerTexts()

async function ask(): Promise<void> {
  await press('ControlOrMeta+Shift+O')
  await expectFocus(finder())
}

/** Keeps rejections that happened so many hours ago. */
async function addRejections(
  all: { id: string; title: string; hours: number; folded: boolean }[],
): Promise<void> {
  await page.evaluate(async (all) => {
    const { rejections } = window.intact
    for (const { id, title, hours, folded } of all) {
      const happenedAt = Date.now() - hours * 3_600_000
      const said = { title, facts: '', area: null, usual: null }
      const answer = await rejections.save({ id, happenedAt, ...said })
      if (!answer.ok) throw new Error(answer.message)
      await rejections.setFolded({ id, folded })
    }
  }, all)
}

const step = (name: string): Locator =>
  comingBack(page).getByRole('button', { name: new RegExp(`^${name}`) })

/** Opens a step of the path by keys. */
async function begin(name: string): Promise<void> {
  await tabTo(page, step(name))
  await press('Enter')
  await expectFocus(page.getByRole('heading', { level: 1, name }))
}

test('from the palette a page without a word is about a rejection that is told there and then', async () => {
  await press('ControlOrMeta+k')
  await page.keyboard.type('about a rej')
  await press('Enter')
  await expect(dialog()).toContainText('No rejection is told yet.')
  await expectAccessible(page, 'about, with no rejection')
  await expectFocus(button('New rejection…'))
  await press('Enter')
  const what = page.getByRole('textbox', { name: 'What happened' })
  await expectFocus(what)
  await page.keyboard.type(panel)
  await press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(line(panel)).toBeVisible()
  await expectFocus(entryBox(page))

  await page.keyboard.type('# The call\n\nFour minutes.')
  await saved(page)
  await newEntry(app)
  await expect(line(panel)).toHaveCount(0)
})

test('the entry says in the journal what it is about, and leads there', async () => {
  await goTo(page, 'Journal')
  await page.getByRole('option', { name: /The call/ }).click()
  const article = page.getByRole('article', { name: 'The call' })
  await expect(article.getByRole('button', { name: `about: ${panel}` })).toBeVisible()
  await tabTo(page, line(panel))
  await press('Enter')
  await expectFocus(page.getByRole('heading', { level: 1, name: panel }))
  await page.getByRole('button', { name: /Entry The call/ }).click()
  await expectFocus(entryBox(page))
  await expect(line(panel)).toBeVisible()
})

test('it is found by parts of words, those folded away too, and changed, and taken back', async () => {
  await addRejections([
    { id: newId(), title: cafe, hours: 3, folded: false },
    { id: newId(), title: overlong, hours: 50, folded: false },
    { id: newId(), title: painful, hours: 24 * 365 * 19, folded: true },
  ])
  await ask()
  await expect.poll(listed).toEqual([panel, cafe, overlong.trim(), painful])
  await expect(dialog().getByRole('option', { name: painful })).toContainText('folded away')
  await expect(dialog().getByRole('option', { name: panel })).toContainText('this entry')
  await expectAccessible(page, 'about, with several')
  await page.keyboard.type('CAFE chlo')
  await expect.poll(listed).toEqual([cafe])
  await page.keyboard.type('x')
  await expect(dialog().getByRole('status')).toHaveText('Nothing is called that.')
  await press('Enter')
  await press('Backspace')
  await press('Enter')
  await expect(dialog()).toHaveCount(0)
  await expect(line(cafe)).toBeVisible()
  await expectFocus(entryBox(page))
  await tabTo(page, button('Undo'), 'Shift+Tab')
  await press('Enter')
  await expect(line(panel)).toBeVisible()

  await ask()
  await press('ArrowUp')
  await press('Enter')
  await expect(line(painful)).toBeVisible()
  await ask()
  await press('Escape')
  await expect(line(painful)).toBeVisible()
  await ask()
  await tabTo(page, button('About no rejection'))
  await press('Enter')
  await expect(dialog()).toHaveCount(0)
  await expect(line(painful)).toHaveCount(0)
  await ask()
  await page.keyboard.type('a very long')
  await press('Enter')
  await expect(line('A very long title')).toBeVisible()
  await expectAccessible(page, 'a page that is about something')
})

test('a feeling in the quick log is about a rejection by one key, and by none about nothing', async () => {
  await openRejection(page, panel)
  const quick = await app.quickLog()
  const about = quick.getByRole('combobox', { name: 'About a rejection' })
  await expectFocus(feelingBox(quick))
  await expect(about).toBeVisible()
  // What was put out of sight is not offered where other people may look on.
  await expect(about.getByRole('option')).toHaveCount(5)
  await quick.keyboard.type('h6')
  await quick.keyboard.press('Alt+a')
  await expectFocus(about)
  await quick.keyboard.press('ArrowDown')
  await expect(about).toHaveValue(/./)
  await expectAccessibleAsItIs(quick, 'the quick log, about a rejection')
  await enter(quick)
  // Its page is open behind the quick log.
  await expect(page.getByRole('button', { name: /Feeling hurt 6/ })).toBeVisible()
  const next = await app.quickLog()
  await expectFocus(feelingBox(next))
  await next.keyboard.type('calm2')
  await enter(next)

  await openRejection(page, cafe)
  await openRejection(page, panel)
  await expect(page.getByRole('button', { name: /Feeling hurt 6/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /Feeling calm/ })).toHaveCount(0)
})

test('a rejection is told along with a feeling, and taken back by Escape', async () => {
  await press('ControlOrMeta+3')
  const quick = await app.quickLog()
  await expectFocus(feelingBox(quick))
  await quick.keyboard.type('hurt7')
  await expect(quick.getByRole('combobox', { name: 'About a rejection' })).toBeVisible()
  await quick.keyboard.press('Alt+a')
  await quick.keyboard.press('End')
  const happened = quick.getByRole('textbox', { name: 'What happened' })
  await expectFocus(happened)
  await quick.keyboard.insertText(quiet)
  await quick.keyboard.press('Escape')
  await expectFocus(quick.getByRole('combobox', { name: 'About a rejection' }))
  await quick.keyboard.press('End')
  await expectFocus(happened)
  await expect(happened).toHaveValue(quiet)
  await expectAccessibleAsItIs(quick, 'the quick log, with a new rejection')
  await enter(quick)
  // The list behind the quick log has it at once.
  await expect(page.getByRole('listitem').filter({ hasText: quiet })).toBeVisible()
  await openRejection(page, quiet)
  await expect(page.getByRole('button', { name: /Feeling hurt 7/ })).toBeVisible()
})

test('locking takes the titles out of the quick log, and none come while it is locked', async () => {
  const quick = await app.quickLog()
  const about = quick.getByRole('combobox', { name: 'About a rejection' })
  await expectFocus(feelingBox(quick))
  await quick.keyboard.type('sad')
  await quick.keyboard.press('Alt+a')
  await quick.keyboard.press('ArrowDown')
  await lock(app)
  await expect(quick.getByText('Intact is locked.')).toBeVisible()
  await expect(about).toHaveCount(0)
  // The keys go on from the word.
  await expectFocus(feelingBox(quick))
  expect(await quick.content()).not.toContain(panel)
  await expect(feelingBox(quick)).toHaveValue('sad')
  await leave(quick)

  const locked = await app.quickLog()
  await expect(locked.getByText('Intact is locked.')).toBeVisible()
  await expectFocus(feelingBox(locked))
  await locked.keyboard.type('tired')
  // Nothing can be chosen; what is new can be told.
  await locked.keyboard.press('Alt+a')
  await expectFocus(locked.getByRole('textbox', { name: 'What happened' }))
  expect(await locked.content()).not.toContain(panel)
  await locked.keyboard.insertText(door)
  await enter(locked)
  await unlock(page)
  await openRejection(page, door)
  await expect(page.getByRole('button', { name: /Feeling tired/ })).toBeVisible()
})

test('that it hurts is normal is said with one rejection, and can be read again with another', async () => {
  await openRejection(page, panel)
  await begin('That it hurts is normal')
  await tabTo(page, button('Back to the page'))
  await press('Enter')
  await expect(step('That it hurts is normal')).toContainText('Done')
  await openRejection(page, cafe)
  await expect(comingBack(page)).toBeVisible()
  await expect(step('That it hurts is normal')).toHaveCount(0)
  const again = comingBack(page).getByRole('button', { name: /^Read again: That it hurts/ })
  await tabTo(page, again)
  await press('Enter')
  await expectFocus(page.getByRole('heading', { level: 1, name: 'That it hurts is normal' }))
  await tabTo(page, button('Back to the page'))
  await press('Enter')
  await expect(again).toBeVisible()
  await expect(step('That it hurts is normal')).toHaveCount(0)
})

test('what was told several times is said kindly, with something that looks ahead', async () => {
  await page.evaluate(
    async ({ title, ids }) => {
      const { intact } = window
      const all = await intact.rejections.list()
      if (!all.ok) throw new Error(all.message)
      const rejectionId = all.value.find(({ rejection }) => rejection.title === title)!.rejection.id
      const said = { personId: null, need: 'heard' as const, opening: 'Hi', before: null }
      for (const id of ids) {
        await intact.reachOuts.save({ id, rejectionId, ...said })
        await intact.reachOuts.plan({ id })
        await intact.reachOuts.answer({ id, reached: true, reachedOn: null, after: null })
      }
    },
    { title: cafe, ids: [newId(), newId(), newId()] },
  )
  await begin('Reach someone')
  const said = page.getByText('You have told this several times in the last two weeks')
  await expect(said).toBeVisible()
  await expectAccessible(page, 'told several times')
  await tabTo(page, button('Ask what to do next'))
  await press('Enter')
  await expectFocus(page.getByRole('radio', { name: /^Advice/ }))
  await expect(page.getByRole('radio', { name: /^Advice/ })).toBeChecked()
  await expect(page.getByRole('textbox', { name: 'Two lines to begin with' })).toHaveValue(
    /what you would do next\?$/,
  )
  await expect(said).toHaveCount(0)
  // Nothing is kept from whoever wants to be heard.
  await press('ArrowUp')
  await expect(page.getByRole('radio', { name: /^To be heard/ })).toBeChecked()
  await saved(page)
})
