import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { createJournal, entryBox, saved } from './support/journal.ts'

test.describe.configure({ mode: 'serial' })

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

const dialog = (): Locator => page.getByRole('dialog', { name: 'Earlier versions' })
const sides = () => ({
  then: dialog().getByRole('textbox', { name: 'Text of this version' }),
  now: dialog().getByRole('textbox', { name: 'Text now' }),
})

/** A text in the place of the one on the page; so much is new that the one before is kept. */
async function writeAnew(text: string): Promise<void> {
  await entryBox(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
  await saved(page)
}

test('versions stand beside the text of now, with what is different marked by word', async () => {
  await writeAnew('# The panel\n\nThey said no. I cried all night.')
  await writeAnew('Something else altogether.')
  await writeAnew('# The panel\n\nThey said no, twice. I slept all night.')

  await test.step('the newest comes first, and the arrow keys go from one to the next', async () => {
    await page.getByRole('button', { name: 'Versions' }).click()
    const newest = dialog().getByRole('button', { name: /Something else altogether/ })
    await expect(newest).toBeFocused()
    await expect(newest).toHaveAttribute('aria-pressed', 'true')
    await expect(sides().then).toHaveText('Something else altogether.')
    await page.keyboard.press('ArrowDown')
    await expect(dialog().getByRole('button', { name: /The panel/ })).toBeFocused()
    await expect(sides().then.getByRole('deletion')).toHaveText(['cried'])
    await expect(sides().now.getByRole('insertion')).toHaveText([', twice', 'slept'])
  })

  await test.step('as a screen reader has it', async () => {
    await expect(dialog()).toMatchAriaSnapshot(`
      - dialog "Earlier versions":
        - heading "Earlier versions" [level=2]
        - list "Versions, newest first":
          - listitem:
            - button /Something else altogether\\. 3 words/
          - listitem:
            - button /The panel 9 words/ [pressed]
        - status: 1 word only in this version, 2 words only in the text now.
        - heading /, \\d\\d:\\d\\d$/ [level=3]
        - textbox "Text of this version":
          - deletion: cried
        - heading "Now" [level=3]
        - textbox "Text now":
          - insertion: ", twice"
          - insertion: slept
        - button "Close"
        - button "Restore this version"
    `)
    await expectAccessible(page, 'versions side by side')
  })

  await test.step('side by side, and one under the other in a narrow window', async () => {
    const places = async () => [
      (await sides().then.boundingBox())!,
      (await sides().now.boundingBox())!,
    ]
    const [left, right] = await places()
    expect(right!.x).toBeGreaterThanOrEqual(left!.x + left!.width)
    await page.setViewportSize({ width: 720, height: 900 })
    await expect
      .poll(async () => {
        const [above, below] = await places()
        return below!.y >= above!.y + above!.height && below!.x === above!.x
      })
      .toBe(true)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  await test.step('restoring makes a new version, of what was there', async () => {
    await dialog().getByRole('button', { name: 'Restore this version' }).click()
    await expect(dialog()).toHaveCount(0)
    await expect(entryBox(page)).toContainText('I cried all night.')
    await page.getByRole('button', { name: 'Versions' }).click()
    await expect(dialog().getByRole('listitem')).toHaveCount(3)
    await expect(sides().then).toContainText('no, twice')
    await page.keyboard.press('Escape')
    await expect(dialog()).toHaveCount(0)
  })
})
