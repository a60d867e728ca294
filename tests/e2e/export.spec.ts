import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App, type Options } from './app.ts'
import { bigJournal } from './support/big-journal.ts'
import { hashOf, readExport, treeOf, type Exported } from './support/exported.ts'
import { entryBox, goTo, unlock } from './support/journal.ts'
import { everythingIn, sampleTexts } from './support/sample.ts'

let folder: string
let app: App
let page: Page

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intact-export-'))
})
test.afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})

const notice = (): Locator => page.getByRole('status', { name: 'Notice' })
const question = (): Locator => page.getByRole('alertdialog')
const answer = (name: string): Promise<void> => question().getByRole('button', { name }).click()
const exportIt = (): Promise<void> => app.menu('File', 'Export to Markdown…')

async function start(options: Options): Promise<void> {
  app = await launchApp(options)
  page = app.window
}

async function startSample(answers: Options['answers'] = {}): Promise<void> {
  await start({ answers })
  await page.getByRole('button', { name: 'Look around with a sample journal' }).click()
  await expect(entryBox(page)).toBeFocused()
}

function isSafe(name: string): boolean {
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
  return !/[<>:"\\|?*\u0000-\u001f]|[. ]$/.test(name) && !reserved.test(name) && name.length < 120
}

const isFeelings = ({ properties }: Exported): boolean => properties.type === 'feelings'

test('the sample journal is exported whole, and a second time without a difference', async () => {
  await startSample({ confirm: true, chooseFolder: folder })
  const journal = await everythingIn(page)
  await exportIt()
  await expect(notice()).toHaveText(
    `${journal.entries.length} entries, ${journal.feelings.length} feelings and 3 rejections exported.`,
  )
  const all = readExport(folder)
  expect(all.filter(({ properties }) => properties.type === 'rejection')).toHaveLength(3)
  // Rejections and the pages of whole subjects are read back by the export tests in tests/storage.
  const pages = ['loops.md', 'asks.md', 'strengths-and-wins.md', 'values.md', 'who-i-am.md']
  const files = all.filter(({ path }) => !path.startsWith('rejections/') && !pages.includes(path))
  const entries = files.filter((file) => !isFeelings(file))

  // What the app has, word by word.
  expect(entries).toHaveLength(journal.entries.length)
  const byId = new Map(entries.map((file) => [file.properties.id, file]))
  for (const entry of journal.entries) {
    const { properties, body } = byId.get(entry.id)!
    expect(body).toBe(`\n${entry.body}\n`)
    expect(properties.tags ?? []).toEqual(entry.tags)
    expect(properties.favourite ?? false).toBe(entry.favourite)
    expect(Date.parse(properties.created!)).toBe(Math.floor(entry.createdAt / 1000) * 1000)
    if (properties.title) expect(properties.title).toBe(entry.title)
  }
  const written = files.flatMap(({ properties }) => properties.feelings ?? [])
  expect(written).toHaveLength(journal.feelings.length)
  const felt = new Map(written.map((feeling) => [feeling.id, feeling]))
  for (const { id, word, intensity, note, entryId } of journal.feelings) {
    expect(felt.get(id)).toMatchObject({ feeling: word, ...(note && { note }) })
    expect(felt.get(id)!.intensity ?? null).toBe(intensity)
    const home = files.find((file) => file.properties.feelings?.some((one) => one.id === id))!
    expect(isFeelings(home)).toBe(entryId === null)
    if (entryId) expect(home.properties.id).toBe(entryId)
    else expect(home.body).toMatch(new RegExp(`^- \\d\\d:\\d\\d ${word}`, 'm'))
  }

  // What the sample was made of, and what the list shows.
  expect(entries.map(({ body }) => body.slice(1, -1)).sort()).toEqual(sampleTexts().sort())
  await goTo(page, 'Journal')
  await expect(page.getByRole('option').first()).toHaveAttribute(
    'aria-setsize',
    String(entries.length + written.length),
  )

  expect([...treeOf(folder).keys()].flatMap((path) => path.split('/')).every(isSafe)).toBe(true)
  const before = hashOf(folder)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await exportIt()
  await expect(notice()).toContainText('exported')
  expect(hashOf(folder)).toBe(before)

  await page.getByRole('button', { name: 'Show folder' }).click()
  await expect.poll(() => app.opened).toEqual([folder])
})

test('nothing is written before one has read that the files are not encrypted', async () => {
  await startSample({ chooseFolder: folder })
  await exportIt()
  await expect(question()).toContainText('The exported files are not encrypted.')
  await expect(question().getByRole('button', { name: 'Cancel' })).toBeFocused()
  expect(readdirSync(folder)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(question()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  expect(readdirSync(folder)).toEqual([])

  await exportIt()
  await answer('Choose a folder')
  await expect(notice()).toContainText('exported')
  expect(existsSync(join(folder, '.intact-export.json'))).toBe(true)
})

test('a no is a no', async () => {
  await startSample({ confirm: false, chooseFolder: folder })
  await exportIt()
  await expect(entryBox(page)).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(question()).toHaveCount(0)
  await expect(notice()).toHaveText('')
  expect(readdirSync(folder)).toEqual([])
})

test("somebody else's file is asked about, and kept", async () => {
  await startSample({ chooseFolder: folder })
  await exportIt()
  await answer('Choose a folder')
  await expect(notice()).toContainText('exported')
  const [name] = [...treeOf(folder).keys()].filter((path) => path.endsWith('.md'))
  const path = join(folder, name!)
  const ours = readFileSync(path, 'utf8')
  const theirs = '# Mine\n\nWritten in another program.\n'
  writeFileSync(path, theirs)
  writeFileSync(join(folder, 'shopping.md'), 'plums')

  await exportIt()
  await answer('Choose a folder')
  await expect(question()).toContainText('A file is in the way')
  await expect(question()).toContainText(basename(name!))
  await expect(question().getByRole('button', { name: 'Keep it' })).toBeFocused()
  await answer('Keep it')
  await expect(notice()).toContainText('1 file in the way was kept.')
  expect(readFileSync(path, 'utf8')).toBe(theirs)

  await exportIt()
  await answer('Choose a folder')
  await answer('Replace it')
  await expect(notice()).toHaveText(/exported\.$/)
  expect(readFileSync(path, 'utf8')).toBe(ours)
  expect(readFileSync(join(folder, 'shopping.md'), 'utf8')).toBe('plums')
})

test('without a dialog of the system, the path is typed', async () => {
  // A desktop that has one would show it.
  if (!process.env['HEADED'])
    for (const name of ['DISPLAY', 'WAYLAND_DISPLAY']) delete process.env[name]
  await startSample({ confirm: true })
  test.skip(app.runtime !== 'host', 'Electron always has a dialog')
  const dialog = page.getByRole('dialog', { name: 'Where to?' })
  const field = dialog.getByLabel('Folder')

  await exportIt()
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()

  const tried = [
    ['notes', 'Give the whole path of a folder.'],
    [join(app.userData, 'readable'), 'That folder belongs to the encrypted journal.'],
  ] as const
  for (const [path, sentence] of tried) {
    await exportIt()
    await field.fill(path)
    await field.press('Enter')
    await expect(notice()).toContainText(sentence)
    expect(existsSync(path)).toBe(false)
  }

  const deep = join(folder, 'not yet', 'there')
  await exportIt()
  await field.fill(deep)
  await dialog.getByRole('button', { name: 'Export here' }).click()
  await expect(notice()).toContainText('exported')
  expect(readExport(deep).length).toBeGreaterThan(50)
})

test('an export can be stopped, and gone on with', async () => {
  test.setTimeout(180_000)
  const odd = [
    '# a/b\\c:d*e?f"g<h>i|j. . ',
    '# CON',
    '# ../../etc/passwd',
    '# 😳😳😳',
    '# The same',
    '# the SAME',
    `# ${'sehr'.repeat(60)}`,
    '今天收到一封拒绝信，我坐在窗边，看雨下了很久，今天收到一封拒绝信，我坐在窗边，看雨下了很久。',
  ]
  const count = 12_000 + odd.length
  const userData = bigJournal(12_000, odd)
  try {
    await start({ userData, answers: { confirm: true, chooseFolder: folder } })
    await unlock(page)
    await exportIt()
    const dialog = page.getByRole('dialog', { name: 'Export to Markdown' })
    await expect(dialog).toContainText(/Exporting… [\d,]+ of [\d,]+/)
    // Escape must not hide what goes on.
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(notice()).toHaveText('Export stopped.')
    await expect(dialog).toHaveCount(0)
    const some = [...treeOf(folder).keys()]
    expect(some.filter((name) => name.endsWith('.part'))).toEqual([])
    expect(some.length).toBeLessThan(count)

    await exportIt()
    await expect(notice()).toContainText('12,008 entries and 4,000 feelings exported', {
      timeout: 90_000,
    })
    const files = readExport(folder)
    expect(files.filter((file) => !isFeelings(file))).toHaveLength(count)
    const names = files.flatMap(({ path }) => path.split('/'))
    expect(names.filter((name) => !isSafe(name))).toEqual([])
    const bodies = new Set(files.map(({ body }) => body))
    for (const body of odd) expect(bodies.has(`\n${body}\n`), body).toBe(true)
  } finally {
    await app.close()
    rmSync(userData, { recursive: true, force: true })
  }
})
