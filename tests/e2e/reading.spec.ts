import { rmSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { allAttacks } from '../attack-strings.ts'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { bigJournal } from './support/big-journal.ts'
import { tabTo } from './support/focus.ts'
import { goTo, unlock } from './support/journal.ts'

const letter = `# The letter

It came on a *Tuesday*, and I knew **before** I opened it.
I read it twice.

## What it said

> We read it with interest.

- [ ] Write about [the page](https://example.org/a?b=c)
- [x] Put it away

3. Fit
4. Timing

| Where | Answer |
| :-- | --: |
| Sallowfield | no |

\`\`\`
a drawer, and *what* it was for
\`\`\`

وصلت الرسالة صباح الثلاثاء

The old one is in [the archive](http://example.org/old), and <b>this</b> is no tag.`

const many = Array.from({ length: 400 }, (_, n) => `Paragraph *${n}* of a long evening.`)
const long = `# Long\n\n${many.join('\n\n')}\n\nA kingfisher at last.`
const plain = `# Attacks\n\n${allAttacks.join('\n\n')}`
const within = `# Attacks within\n\n${allAttacks
  .map((text) => `- Before ${text} **${text}** [${text}](https://good.example "${text}")`)
  .join('\n')}`

let userData: string
let app: App
let page: Page

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  userData = bigJournal(0, [within, plain, long, 'One line only.', letter])
  app = await launchApp({ userData })
  page = app.window
  await unlock(page)
  await goTo(page, 'Journal')
})
test.afterAll(async () => {
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})

const reading = (): Locator => page.getByRole('region', { name: 'Reading' })
const article = (name: string): Locator => reading().getByRole('article', { name, exact: true })
const row = (name: string | RegExp): Locator => page.getByRole('option', { name })
const search = (): Locator => page.getByRole('searchbox', { name: 'Search' })
const question = (): Locator => page.getByRole('alertdialog')

test('an entry is read as a page', async () => {
  await row('The letter').click()
  const text = article('The letter')
  await expect(text.getByRole('heading', { name: 'What it said' })).toBeVisible()
  await expect(text.locator('em')).toHaveText('Tuesday')
  await expect(text.locator('strong')).toHaveText('before')
  await expect(text.getByRole('blockquote')).toHaveText('We read it with interest.')
  await expect(text.getByRole('list').nth(1)).toHaveAttribute('start', '3')
  const boxes = text.getByRole('checkbox', { name: 'Done' })
  await expect(boxes.first()).not.toBeChecked()
  await expect(boxes.last()).toBeChecked()
  await expect(boxes.first()).toBeDisabled()
  await expect(text.getByRole('cell', { name: 'no' })).toHaveCSS('text-align', /right|end/)
  await expect(text.locator('pre')).toHaveText('a drawer, and *what* it was for')
  const shown = await text.locator('.page-text').innerText()
  expect(shown).toContain('before I opened it.\nI read it twice.')
  expect(shown).toContain('<b>this</b> is no tag')
  expect(shown.replace('*what*', '')).not.toMatch(/[*#`|]|\[/)
  const arabic = text.getByText('وصلت')
  expect(await arabic.evaluate((it) => getComputedStyle(it).direction)).toBe('rtl')
  await expect(text.locator('.page-text')).toHaveCSS('font-family', /Literata/)
  await expectAccessible(page, 'an entry that is read')
})

test('a link is opened after a question', async () => {
  const text = article('The letter')
  await text.getByRole('link', { name: 'the page' }).click()
  await expect(question()).toContainText('https://example.org/a?b=c')
  await page.keyboard.press('Escape')
  await expect(question()).toHaveCount(0)
  expect(app.opened).toEqual([])
  await text.getByRole('group', { name: 'Text' }).focus()
  await tabTo(page, text.getByRole('link', { name: 'the page' }))
  await page.keyboard.press('Enter')
  await question().getByRole('button', { name: 'Open' }).click()
  await expect.poll(() => app.opened).toEqual(['https://example.org/a?b=c'])
  // What could be read on its way is not opened; where it leads can be read.
  await expect(text.getByRole('link')).toHaveCount(1)
  await expect(text).toContainText('the archive (http://example.org/old)')
})

test('goes on to the next and back, in the order of the list', async () => {
  await page.keyboard.press('Alt+PageDown')
  await expect(article('One line only.')).toBeVisible()
  await expect(row('One line only.')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+PageUp')
  await expect(article('The letter')).toBeVisible()
  await page.keyboard.press('Alt+PageUp')
  await expect(article('The letter')).toBeVisible()

  await search().fill('kingfisher OR evening')
  await search().fill('a')
  await expect(page.getByRole('listbox', { name: 'What was found' })).toBeVisible()
  await row('The letter').click()
  await reading().getByRole('button', { name: 'Next in the list' }).click()
  await expect(article('Long')).toBeVisible()
  await reading().getByRole('button', { name: 'Previous in the list' }).click()
  await expect(article('The letter')).toBeVisible()

  // In a narrow window the list is not on screen, and is where one was when it comes back.
  await page.setViewportSize({ width: 720, height: 900 })
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await reading().getByRole('button', { name: 'Next in the list' }).click()
  await expect(article('Long')).toBeVisible()
  await reading().getByRole('button', { name: 'Back to the list' }).click()
  await expect(row('Long')).toHaveAttribute('aria-selected', 'true')
  await expect(row('Long')).toBeInViewport()
  await page.setViewportSize({ width: 1280, height: 800 })
  await search().fill('')
})

test('a long entry is there at once and then in full, and its last match is gone to', async () => {
  await row('Long').click()
  await expect(article('Long').getByText('Paragraph 0 of')).toBeVisible()
  await expect(article('Long').getByText('Paragraph 399 of')).toBeAttached()
  await search().fill('kingfisher')
  await row('Long').click()
  await expect(reading().getByText('1 of 1 found here')).toBeVisible()
  await expect(article('Long').locator('mark')).toHaveText('kingfisher')
  await expect(article('Long').locator('mark')).toBeInViewport()
  await search().fill('')
  await expect(article('Long').locator('mark')).toHaveCount(0)
})

test('the entry alone goes on paper', async () => {
  await row('The letter').click()
  await expect(article('The letter')).toBeVisible()
  await page.evaluate(() => (window.print = () => document.body.classList.add('asked-to-print')))
  const asked = page.locator('body.asked-to-print')
  for (const ask of [
    () => page.keyboard.press('ControlOrMeta+p'),
    () => app.menu('File', 'Print…'),
    () => reading().getByRole('button', { name: 'Print', exact: true }).click(),
  ]) {
    await ask()
    await expect(asked).toHaveCount(1)
    await page.evaluate(() => {
      document.body.classList.remove('asked-to-print')
      window.dispatchEvent(new Event('afterprint'))
    })
    await expect(page.locator('.printed-entry')).toHaveCount(0)
  }
  await page.keyboard.press('ControlOrMeta+p')
  await expect(asked).toHaveCount(1)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const paper = page.locator('.printed-entry')
  const onPaper = await page.locator('body').innerText()
  expect(onPaper).toMatch(/^\w+ \d+ \w+ \d{4}, \d\d:\d\d\s+The letter\s+It came on a Tuesday/)
  expect(onPaper).toContain('The old one is in the archive')
  for (const around of ['One line only', 'Search', 'Edit', 'Print', 'Get help now'])
    expect(onPaper).not.toContain(around)
  await expect(paper).toHaveCSS('color', 'rgb(42, 37, 33)')
  await expect(page.locator('html')).toHaveCSS('overflow', 'visible')
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  await expect(paper).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(paper).toHaveCount(0)
  await expect(article('The letter')).toBeVisible()
})

test('nothing that stands in an entry is executed or loaded', async () => {
  const asked: string[] = []
  // Letters of other alphabets have files of their own, which are ours.
  const isFont = (url: URL): boolean =>
    url.host === new URL(page.url()).host && url.pathname.endsWith('.woff2')
  page.on('request', (request) => {
    if (!isFont(new URL(request.url()))) asked.push(request.url())
  })
  page.on('dialog', (dialog) => {
    asked.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (popup) => asked.push(`window: ${popup.url()}`))
  for (const [name, text] of [
    ['Attacks', plain],
    ['Attacks within', within],
  ] as const) {
    await row(name).first().click()
    const shown = article(name).locator('.page-text')
    await expect(shown.getByText('before:0000-00-00').first()).toBeAttached()
    const found = await shown.evaluate((root) => {
      const all = [...root.querySelectorAll('*')]
      return {
        tags: [...new Set(all.map(({ tagName }) => tagName))].sort(),
        attributes: [...new Set(all.flatMap((it) => it.getAttributeNames()))].sort(),
        addresses: [...root.querySelectorAll('[role=link]')].map(
          ({ title }: Element & { title?: string }) => title,
        ),
        text: root.textContent,
      }
    })
    const known =
      'BDI BLOCKQUOTE BR CODE DEL DIV EM H2 H3 H4 H5 H6 HR INPUT LI OL P PRE SPAN STRONG TABLE TBODY TD TH THEAD TR UL'
    expect(known.split(' ')).toEqual(expect.arrayContaining(found.tags))
    const harmless = 'aria-label checked class dir disabled role scope start tabindex title type'
    expect(harmless.split(' ')).toEqual(expect.arrayContaining(found.attributes))
    for (const address of found.addresses) expect(address).toMatch(/^(?:https|mailto):/)
    // They are there to be read.
    expect(text).toContain('<script>alert(1)</script>')
    expect(found.text).toContain('<script>alert(1)</script>')
    expect(found.text).toContain('<img src=x onerror=alert(1)>')
    expect(found.text).toContain('[click](java\tscript:alert(1))')
    const links = article(name).getByRole('link', { name: 'https://good.example' })
    await links.first().click()
    await expect(question()).toContainText(/https:\/\/(?:attack|good)\.example/)
    await question().getByRole('button', { name: 'Cancel' }).click()
  }
  expect(asked).toEqual([])
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false)
  expect(app.opened).toHaveLength(1)
})
