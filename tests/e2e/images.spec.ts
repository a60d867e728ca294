import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page, type FileChooser } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { createJournal, entryBox, goTo, saved, storedText, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'
import { bitmap, drop, paste, pictures as picturesIn, png, reference } from './support/pictures.ts'

let app: App
let page: Page
let folder: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intact-pictures-'))
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
})
test.afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})

const pictures = (within: Page | Locator = page): Locator => picturesIn(within)
const notice = (): Locator => page.getByRole('status', { name: 'Notice' })
const text = (): Promise<string> => entryBox(page).innerText()
const naturalSize = (of: Locator) =>
  of.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
const boxOf = async (of: Locator) => (await of.boundingBox())!

test('a pasted picture stands in the text, and the Markdown where the caret is', async () => {
  await newEntry(app)
  await page.keyboard.type('Before.')
  await paste(page, { files: [bitmap(png(400, 300))] })
  await expect(pictures()).toHaveCount(1)
  await expect(pictures()).toHaveAttribute('alt', 'Picture')
  expect(await text()).not.toContain('assets')
  const { width, height } = await boxOf(pictures())
  expect([Math.round(width), Math.round(height)]).toEqual([400, 300])
  await page.keyboard.type('After.')
  await saved(page)
  expect(await storedText(page, 'Before.')).toMatch(
    new RegExp(`^Before\\.\\n\\n${reference().source}\\n\\nAfter\\.$`),
  )

  // Up into its line, and further: keys alone.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(entryBox(page)).toContainText('](assets/')
  await expect(pictures()).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+Home')
  await expect(entryBox(page)).not.toContainText('](assets/')

  // One step of undo takes it away again, one brings it back, with its bytes.
  await page.keyboard.press('ControlOrMeta+End')
  for (const _ of 'After.') await page.keyboard.press('Backspace')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(entryBox(page)).toContainText('After.')
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pictures()).toHaveCount(0)
  await expect(entryBox(page)).toHaveText('Before.')
  await page.keyboard.press(process.platform === 'darwin' ? 'Meta+Shift+z' : 'Control+y')
  await expect(pictures()).toHaveCount(1)
  await saved(page)
})

test('“Saved” is not said of a picture before it is on disk', async () => {
  await newEntry(app)
  await page.keyboard.type('Waiting for it')
  await saved(page)
  // Written down as it is said: it may be over in a moment.
  await page.evaluate(() => {
    const status = [...document.querySelectorAll('header [role=status]')][0]!
    const said: string[] = []
    const write = () => said.push(status.textContent ?? '')
    new MutationObserver(write).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    Object.assign(window, { said })
  })
  await paste(page, { files: [bitmap(png(1920, 120))] })
  // As large as it will be before it is there, and scaled for the screen when it is.
  await expect(pictures()).toHaveCount(1)
  expect(await naturalSize(pictures())).toEqual([1600, 100])
  await expect.poll(() => storedText(page, 'Waiting for it')).toMatch(reference())
  await saved(page)
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect(said[0]).toBe('Adding a picture…')
  expect(said.slice(1)).toEqual(['Saving…', 'Saved'])
})

test('what is locked at once is not lost', async () => {
  await newEntry(app)
  await page.keyboard.type('Locked at once')
  await paste(page, { files: [bitmap(png(1700, 80))] })
  await page.keyboard.press('ControlOrMeta+l')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  expect(await page.locator('img').count()).toBe(0)
  await unlock(page)
  expect(await storedText(page, 'Locked at once')).toMatch(reference())
  // Nor what was put in on the way to another page.
  await newEntry(app)
  await page.keyboard.type('Left at once')
  await paste(page, { files: [bitmap(png(1700, 80))] })
  await app.menu('File', 'New entry')
  await expect.poll(() => storedText(page, 'Left at once')).toMatch(reference())
})

test('several files are dropped at a place, in their order', async () => {
  const names = ['First (one).png', 'not a picture.txt', 'second_#2.png']
  writeFileSync(join(folder, names[0]!), png(60, 40))
  writeFileSync(join(folder, names[1]!), 'no')
  writeFileSync(join(folder, names[2]!), png(50, 50))
  await newEntry(app)
  await page.keyboard.type('One line.\n\nAnother line.')
  const line = await boxOf(page.locator('.cm-line', { hasText: 'One line.' }))
  const files = names.map((name) => join(folder, name))
  await drop(page, { x: line.x + 30, y: line.y + line.height / 2 }, files)
  await expect(pictures()).toHaveCount(2)
  await expect(notice()).toContainText('One file is not a picture and was left out.')
  await expect(pictures().first()).toHaveAttribute('alt', 'First (one)')
  await expect(pictures().last()).toHaveAttribute('alt', 'second_ 2')
  await saved(page)
  const stored = await storedText(page, 'One line.')
  expect(stored.replace(/assets\/[^)]*/g, '…')).toBe(
    'One line.\n\n![First (one)](…)\n\n![second_ 2](…)\n\nAnother line.',
  )
})

/** Once more where the dialog opened before the test could listen for it. */
async function choosing(open: () => Promise<void>): Promise<FileChooser> {
  const opened = Promise.withResolvers<FileChooser>()
  page.once('filechooser', opened.resolve)
  await expect(async () => {
    await open()
    // A dialog that opened unheard leaves no trace to wait for.
    const late = page.waitForTimeout(3000).then(() => null)
    expect(await Promise.race([opened.promise, late])).not.toBeNull()
  }).toPass()
  return opened.promise
}

test('with keys alone, a file is chosen', async () => {
  await newEntry(app)
  const chooser = await choosing(() => page.keyboard.press('ControlOrMeta+Shift+i'))
  expect(chooser.isMultiple()).toBe(true)
  await chooser.setFiles({ name: 'harbour.png', mimeType: 'image/png', buffer: png(80, 80) })
  await expect(pictures()).toHaveCount(1)
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.type('And on.')
  await saved(page)
  expect(await storedText(page, 'And on.')).toMatch(
    new RegExp(`^${reference('harbour').source}\\n\\nAnd on\\.$`),
  )
})

test('what cannot be shown is refused with a sentence, and nothing changes', async () => {
  await newEntry(app)
  await page.keyboard.type('As it was')
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')
  const refused: [string, string, Buffer, string, number?][] = [
    ['drawing.svg', 'image/svg+xml', svg, 'Intact shows PNG, JPEG, WebP, GIF and AVIF'],
    ['IMG_1.heic', 'image/heic', heic, 'Intact shows PNG, JPEG, WebP, GIF and AVIF'],
    ['broken.png', 'image/png', png(9, 9).subarray(0, 60), 'it cannot be shown'],
    ['huge.png', 'image/png', png(9, 9), 'larger than 25 MB', 25_000_001],
  ]
  for (const [name, type, bytes, sentence, length = bytes.length] of refused) {
    await paste(page, { files: [{ name, type, bytes, length }] })
    await expect(notice()).toContainText(sentence)
    await expect(notice()).toContainText(name)
  }
  await saved(page)
  expect(await storedText(page, 'As it was')).toBe('As it was')
})

test('words that come with a picture of themselves arrive as words', async () => {
  await newEntry(app)
  const data = { 'text/plain': 'From the letter.', 'text/html': '<p>From the letter.</p>' }
  await paste(page, { files: [bitmap(png(30, 30))], data })
  await expect(entryBox(page)).toHaveText('From the letter.')
  await expect(page.locator('.md-picture')).toHaveCount(0)
  await saved(page)
})

test('nothing is shown of addresses elsewhere, nor of images that the journal does not have', async () => {
  await newEntry(app)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const lines = [
    '![far](https://example.org/a.png)',
    '![made up](assets/01990000-0000-7000-8000-000000000000.png)',
    '![up](../../assets/01990000-0000-7000-8000-000000000000.png)',
    '![data](data:image/png;base64,iVBORw0KGgo=)',
    '![file](file:///etc/passwd)',
    'Last words.',
  ]
  await page.keyboard.insertText(lines.join('\n\n'))
  await saved(page)
  await expect(entryBox(page)).toContainText('](https://example.org/a.png)')
  await expect(page.locator('.md-picture')).toHaveCount(0)
  expect(asked.filter((url) => !url.includes('intact'))).toEqual([])
})

test('in code, what refers to a picture stays text', async () => {
  await newEntry(app)
  await page.keyboard.type('To be quoted')
  await paste(page, { files: [bitmap(png(40, 40))] })
  await expect(pictures()).toHaveCount(1)
  await saved(page)
  const [picture] = reference().exec(await storedText(page, 'To be quoted'))!
  await newEntry(app)
  const lines = [
    'Quoted.',
    picture,
    `As it is typed: \`${picture}\`.`,
    '```',
    picture,
    '```',
    'On.',
  ]
  await page.keyboard.insertText(lines.join('\n\n'))
  await expect(pictures()).toHaveCount(1)
  await expect(entryBox(page)).toContainText(`As it is typed: \`${picture}\`.`)
  await expect(page.locator('.md-code-line', { hasText: picture })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.insertText('~~~\n')
  await expect(pictures()).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pictures()).toHaveCount(1)
  await saved(page)
})

test('an entry of nothing but a picture has a name wherever it is listed', async () => {
  await newEntry(app)
  await paste(page, { files: [bitmap(png(300, 200))] })
  await expect(pictures()).toHaveCount(1)
  await saved(page)
  await expect(page.locator('.count')).toHaveText('0 words')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Only words now')
  await saved(page)
  await app.menu('Edit', 'Earlier versions')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Picture 0 words/ }).click()
  await expect(pictures(dialog)).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Restore this version' }).click()
  await expect(pictures()).toHaveCount(1)
  await saved(page)

  await goTo(page, 'Journal')
  const row = page.getByRole('option', { name: 'Picture' }).first()
  await expect(row).toBeVisible()
  await row.click()
  const reading = page.getByRole('region', { name: 'Reading' })
  await expect(pictures(reading)).toHaveCount(1)
  expect(await reading.innerText()).not.toContain('assets')
  const search = page.getByRole('searchbox', { name: 'Search' })
  for (const words of ['harbour', 'png']) {
    await search.fill(words)
    await expect(page.getByRole('option', { name: 'And on.' })).toBeVisible()
    expect(await page.getByRole('listbox').innerText()).not.toMatch(/assets|\.png|\]\(/)
  }
  await search.fill('')
})

test('in focus mode and in typewriter mode pictures stay what they are', async () => {
  await newEntry(app)
  await page.keyboard.type('A line.')
  await paste(page, { files: [bitmap(png(300, 200))] })
  await expect(pictures()).toHaveCount(1)
  await page.keyboard.type('Under it.')
  await app.menu('View', 'Focus mode')
  await app.menu('View', 'Typewriter mode')
  await expect(pictures()).toHaveCount(1)
  await page.keyboard.type(' More.')
  await expect(pictures()).toBeVisible()
  await app.menu('View', 'Focus mode')
  await app.menu('View', 'Typewriter mode')
  await saved(page)
})

test('screens with a picture are accessible', async () => {
  await expect(pictures()).toHaveCount(1)
  await expectAccessible(page, 'a picture on the page')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(entryBox(page)).toContainText('](assets/')
  await expectAccessible(page, 'a picture and its Markdown')
})
