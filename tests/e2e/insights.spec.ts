import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { headings, laterHeadings, loopHeadings } from './support/chart-headings.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, entryBox, goTo, passphrase, unlock } from './support/journal.ts'
import { lock } from './support/recovery-key.ts'
import { openRejection } from './support/rejections.ts'

test.describe.configure({ mode: 'serial' })
test.setTimeout(240_000)
/** The title of a rejection that a spreadsheet would take for a formula. */
const formula = '=HYPERLINK("https://example.invalid"),"2"'

let app: App
let page: Page
let folder: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intact-charts-'))
  app = await launchApp({ answers: { chooseFolder: folder } })
  page = app.window
  await page.getByRole('button', { name: 'Look around with a sample journal' }).click()
  await expect(entryBox(page)).toBeFocused()
})
test.afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})

const chart = (name: string): Locator => page.getByRole('figure', { name, exact: true })
const press = (keys: string): Promise<void> => page.keyboard.press(keys)

/** What a chart shows as a table, opened for that. */
async function tableOf(name: string): Promise<string[][]> {
  const details = chart(name).locator('details')
  // What comes in while the room fills takes the place of what was there.
  await expect(async () => {
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
    expect(await details.getByRole('row').count()).toBeGreaterThan(0)
  }).toPass()
  const rows = await details.getByRole('row').all()
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
}

/** The picture as it is on screen, once something is drawn: a hash of its dots. */
async function drawn(name: string): Promise<string> {
  const canvas = chart(name).locator('canvas')
  await canvas.scrollIntoViewIfNeeded()
  const dots = () =>
    canvas.evaluate((it: HTMLCanvasElement) => {
      const { data } = it.getContext('2d')!.getImageData(0, 0, it.width, it.height)
      let hash = 0
      for (const dot of data) hash = (hash * 31 + dot) | 0
      return data.some((dot) => dot !== 0) ? String(hash) : ''
    })
  await expect.poll(dots, { message: `${name} is drawn` }).not.toBe('')
  return dots()
}

/** Saves by the keyboard alone, and gives what is on disk. */
async function save(name: string, kind: 'PNG' | 'SVG' | 'CSV'): Promise<Buffer> {
  const before = readdirSync(folder)
  await chart(name)
    .getByRole('button', { name: `Save: ${name}` })
    .focus()
  await press('Enter')
  await expectFocus(page.getByRole('menuitem').first())
  for (const item of ['PNG', 'SVG', 'CSV']) {
    if (item === kind) break
    await press('ArrowDown')
  }
  await expect(page.getByRole('menuitem', { name: kind })).toBeFocused()
  await press('Enter')
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('The file is not encrypted')
  await tabTo(page, question.getByRole('button', { name: 'Choose a folder' }))
  await press('Enter')
  const made = () => readdirSync(folder).filter((file) => !before.includes(file))
  await expect.poll(made).toEqual([expect.stringMatching(new RegExp(`\\.${kind.toLowerCase()}$`))])
  await expect(page.getByText(`Saved as ${made()[0]}.`)).toBeVisible()
  return readFileSync(join(folder, made()[0]!))
}

test('every chart is a figure called by its heading, drawn, with the same as a table', async () => {
  await press('ControlOrMeta+6')
  await expectFocus(page.getByRole('heading', { level: 1, name: 'Insights' }))
  const all = [...headings, ...laterHeadings]
  await expect(page.getByRole('figure')).toHaveCount(all.length)
  for (const heading of all) {
    await expect(chart(heading)).toBeVisible()
    await expect(chart(heading).getByRole('heading', { level: 2 })).toHaveText(heading)
  }
  const told = await page.evaluate(async () => {
    const { insights } = window.intact
    const [days, felt] = [await insights.days({ year: null }), await insights.felt({ all: false })]
    if (!days.ok || !felt.ok) throw new Error('The journal did not answer')
    return { days: days.value.days, felt: felt.value }
  })
  expect(await tableOf('The year, day by day')).toEqual([
    ['Day', 'Entries', 'Feelings'],
    ...told.days.map((day) => [day.localDate, String(day.entries), String(day.feelings)]),
  ])
  const quarters = await tableOf('Which kinds of feelings')
  expect(quarters.slice(1).map((row) => row.slice(1))).toEqual(
    told.felt.stretches.map(({ quarters: of }) =>
      [of.upset, of.low, of.lively, of['at ease']].map(String),
    ),
  )
  expect(await tableOf('Words for what you felt')).toEqual([
    ['Word', 'Times used'],
    ...told.felt.words.map(({ word, uses }) => [word, String(uses)]),
  ])
  for (const heading of headings.slice(0, 5)) await drawn(heading)
  // Not enough of these in the sample: what they will show, and no empty frame.
  await expect(chart(headings[6]!)).toContainText('After 8 times')
  await expect(chart(headings[6]!).locator('canvas')).toHaveCount(0)
  await expectAccessible(page, 'Insights of the sample journal')
})

test('a chart follows the theme at once, and is drawn in light on paper', async () => {
  const name = 'How pleasant it felt'
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await drawn(name)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => drawn(name)).not.toBe(light)
  const dark = await drawn(name)
  await page.evaluate(() => window.intact.settings.set({ theme: 'light' }))
  await expect.poll(() => drawn(name)).toBe(light)
  await page.evaluate(() => window.intact.settings.set({ theme: 'dark' }))
  await expect.poll(() => drawn(name)).toBe(dark)
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await expect.poll(() => drawn(name)).not.toBe(dark)
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Sample journal' })).toBeHidden()
  const [sheet, figure] = [page.viewportSize()!, await chart(name).boundingBox()]
  expect(figure!.width).toBeGreaterThan(0.7 * Math.min(sheet.width, 1000))
  await page.emulateMedia({ colorScheme: 'light', media: 'screen' })
  await page.evaluate(() => window.intact.settings.set({ theme: 'system' }))
  await expect.poll(() => drawn(name)).toBe(light)
})

test('a picture, a drawing and the numbers are saved, and no number is a formula', async () => {
  const name = 'How long it hurts'
  await page.evaluate(async (title) => {
    const { rejections } = window.intact
    const all = await rejections.list()
    if (!all.ok) throw new Error(all.message)
    const [first, second] = all.value.map(({ rejection }) => rejection)
    await rejections.save({ ...first!, title })
    await rejections.setFolded({ id: second!.id, folded: true })
  }, formula)
  await goTo(page, 'Write')
  await goTo(page, 'Insights')
  let rows: string[][] = []
  // The room shows what it knew, until it has asked again.
  await expect(async () => {
    rows = await tableOf(name)
    const titles = rows.slice(1).map(([title]) => title)
    expect(titles).toContain(formula)
    expect(titles).toContain('Folded away')
  }).toPass()
  expect(rows).toHaveLength(4)

  const png = await save(name, 'PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(2000)
  const svg = (await save(name, 'SVG')).toString()
  expect(svg).toMatch(/^<svg /)
  expect(svg).toContain(`>${name}</text>`)
  expect(svg).toContain('>days since it happened</text>')
  expect(svg).not.toMatch(/ style=|NaN|undefined/)
  const csv = (await save(name, 'CSV')).toString()
  expect(csv).toMatch(/^\ufeffRejection,Days,Hurts half as much\r\n/)
  expect(csv.split('\r\n')).toHaveLength(rows.length + 1)
  expect(csv).toContain(`\r\n"'=HYPERLINK(""https://example.invalid""),""2""",`)
  for (const row of rows.slice(1)) expect(csv).toContain(`,${row[1]},${row[2]}\r\n`)

  // Escape goes back, and nothing is written.
  await chart(name)
    .getByRole('button', { name: `Save: ${name}` })
    .focus()
  await press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await press('Enter')
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await press('Escape')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  expect(readdirSync(folder)).toHaveLength(3)
})

test('the Loops room has charts of its own, and the curve of a rejection its loops', async () => {
  await goTo(page, 'Loops')
  await expect(page.getByRole('figure')).toHaveCount(loopHeadings.length)
  for (const heading of loopHeadings)
    await expect(chart(heading).getByRole('heading', { level: 2 })).toHaveText(heading)
  const told = await page.evaluate(async () => {
    const answer = await window.intact.insights.loops()
    if (!answer.ok) throw new Error(answer.message)
    return answer.value
  })
  expect(told.loops).toBe(8)
  expect((await tableOf('When loops come')).slice(1).map((row) => row[2])).toEqual(
    told.hours.map(({ loops }) => String(loops)),
  )
  expect((await tableOf('How much loops weigh')).slice(1).map((row) => Number(row[2]))).toEqual(
    told.stretches.map(({ load }) => Number(load.toFixed(1))),
  )
  expect(await tableOf('What set loops off')).toEqual([
    ['What set them off', 'Loops'],
    ...told.triggers.map(({ word, uses }) => [word, String(uses)]),
  ])
  for (const heading of loopHeadings.slice(0, 4)) await drawn(heading)
  await expect(chart(loopHeadings[4]!)).toContainText('After 5 loops of known length')
  await expect(chart(loopHeadings[4]!).locator('canvas')).toHaveCount(0)
  const svg = (await save('When loops come', 'SVG')).toString()
  expect(svg).toContain('>Wed</text>')
  await expectAccessible(page, 'Loops with charts')

  await openRejection(page, formula)
  const hurt = page.getByRole('figure', { name: 'How much it hurts over time' })
  await expect(hurt).toContainText('when you noticed 5 loops about it')
  await hurt.locator('summary').click()
  await expect(hurt.getByRole('listitem')).toContainText([/: a loop of 45 minutes, 78 of 100$/])
})

test('an empty room says what it will show and after how much, and fills as things come in', async () => {
  await page.getByRole('button', { name: 'Leave' }).click()
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
  await goTo(page, 'Insights')
  await expect(page.getByRole('figure')).toHaveCount(headings.length)
  await expect(page.getByRole('button', { name: 'Log a feeling' })).toBeVisible()
  await expect(chart('How pleasant it felt')).toContainText(
    'After 7 days with a feeling you see here how pleasant it felt over time. None so far.',
  )
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Save:/ })).toHaveCount(0)
  await expectAccessible(page, 'Insights of an empty journal')

  await page.evaluate(async () => {
    const felt = { word: 'hurt', pleasantness: -0.6, energy: -0.2, intensity: 6 }
    for (let index = 0; index < 3; index++) await window.intact.feelings.log(felt)
  })
  await expect(chart('Words for what you felt')).toContainText('After 20 feelings')
  await expect(chart('Words for what you felt')).toContainText('3 so far.')
  await expect(chart('How pleasant it felt')).toContainText('1 so far.')
  await drawn('The year, day by day')
  await expect(page.getByRole('button', { name: 'Log a feeling' })).toHaveCount(0)
})

test('the spiral names what moved most, in a ring or in two columns, and leads to what touches it', async () => {
  const spiral = chart('The spiral')
  await expect(spiral).toContainText('After 4 weeks with something in them')
  await lock(app)
  const program = fileURLToPath(new URL('./support/weeks-of-worth.ts', import.meta.url))
  execFileSync(process.execPath, [program, app.userData, passphrase])
  await unlock(page)
  await goTo(page, 'Insights')
  await expect(spiral).toContainText(
    'moved most this month: from 40 to 70 of 100, over 4 and then 4 ratings.',
  )
  await expect(spiral.getByRole('listitem')).toHaveCount(6)
  await expect(spiral.getByRole('listitem').nth(1)).toContainText('70 of 100, was 40')
  const rows = await tableOf('The spiral')
  expect(rows.slice(1).map((row) => row[2])).toEqual([
    ...Array(4).fill('40'),
    ...Array(4).fill('70'),
  ])
  expect((await save('The spiral', 'SVG')).toString()).toContain('>Expecting a no</text>')
  const across = () =>
    spiral
      .getByRole('listitem')
      .evaluateAll((all) => new Set(all.map((it) => Math.round(it.getBoundingClientRect().x))).size)
  expect(await across()).toBe(3)
  await expectAccessible(page, 'The spiral')
  await page.setViewportSize({ width: 720, height: 900 })
  await expect.poll(across).toBe(2)
  const practice = spiral.getByRole('button', { name: 'What this outcome cannot decide' })
  await practice.focus()
  await press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rejections' })).toBeVisible()
})
