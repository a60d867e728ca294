import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp, startSecond, type App } from './app.ts'
import { fingerprints } from './support/files.ts'
import { comeBack, createJournal, entryBox, goTo, passphrase, saved } from './support/journal.ts'
import { writeAsVersion } from './support/newer-version.ts'
import { enter, feelingBox, leave } from './support/quick-log.ts'
import { openRejection } from './support/rejections.ts'
import { placeAt, placeOf, windowOf, windowsOf } from './support/windows.ts'

const passphraseField = (app: App) => app.window.getByLabel('Passphrase', { exact: true })

async function tryToUnlock(app: App, words: string): Promise<void> {
  await passphraseField(app).fill(words)
  await passphraseField(app).press('Enter')
}

/** Adds a pattern to some bytes of a file, so that they are certainly different afterwards. */
function flip(path: string, from: number, count: number): void {
  const content = readFileSync(path)
  for (let at = from; at < from + count; at++) content[at] = content[at]! ^ 0x5a
  writeFileSync(path, content)
}

test.describe('unlocking', () => {
  let userData: string
  let app: App
  const journal = () => join(userData, 'journals/journal')

  test.beforeAll(async () => {
    userData = mkdtempSync(join(tmpdir(), 'intact-test-'))
    app = await launchApp({ userData })
    await createJournal(app.window)
    await app.window.keyboard.type('What must survive all this.')
    await saved(app.window)
    await app.close()
  })
  test.beforeEach(async () => {
    app = await launchApp({ userData })
  })
  test.afterEach(() => app.close())
  test.afterAll(() => rmSync(userData, { recursive: true, force: true }))

  test('a wrong passphrase is said, and the cursor stays where it is needed', async () => {
    await tryToUnlock(app, 'not this one')
    await expect(app.window.getByText('That passphrase does not open this journal.')).toBeVisible()
    await expect(passphraseField(app)).toBeFocused()
    // What was typed is selected: the next key begins afresh.
    await app.window.keyboard.type(passphrase)
    await expect(app.window.getByText('That passphrase does not open')).toBeHidden()
    await app.window.keyboard.press('Enter')
    await expect(entryBox(app.window)).toBeFocused({ timeout: 15_000 })
    await goTo(app.window, 'Journal')
    await expect(app.window.getByRole('option').first()).toContainText(
      'What must survive all this.',
    )
  })

  const damages: Record<string, () => void> = {
    'a damaged journal.db': () => flip(join(journal(), 'journal.db'), 200, 16),
    'a journal.db that was cut off': () => {
      const file = join(journal(), 'journal.db')
      writeFileSync(file, readFileSync(file).subarray(0, 3000))
    },
    'a damaged keys.json': () => flip(join(journal(), 'keys.json'), 150, 3),
    'an empty keys.json': () => writeFileSync(join(journal(), 'keys.json'), ''),
    'a missing keys.json': () => rmSync(join(journal(), 'keys.json')),
  }
  for (const [what, damage] of Object.entries(damages)) {
    test(`${what} is told from a wrong passphrase, and stays as it is`, async () => {
      const files = ['journal.db', 'keys.json'].map((name) => join(journal(), name))
      const whole = files.map((file) => readFileSync(file))
      damage()
      const before = fingerprints(journal())
      await tryToUnlock(app, passphrase)
      await expect(
        app.window.getByRole('heading', { name: /^The journal(?:’s key)? file cannot be read$/ }),
      ).toBeVisible()
      await expect(app.window.getByText('That passphrase does not open')).toBeHidden()
      expect(fingerprints(journal())).toEqual(before)
      await app.window.getByRole('button', { name: 'Show folder' }).click()
      await expect.poll(() => app.opened).toEqual([journal()])
      for (const [index, file] of files.entries()) writeFileSync(file, whole[index]!)
    })
  }

  test('a journal of a newer Intact is not touched', async () => {
    const file = join(journal(), 'journal.db')
    const present = readFileSync(file)
    writeAsVersion(99_990, journal(), passphrase)
    const before = fingerprints(journal())
    await tryToUnlock(app, passphrase)
    await expect(
      app.window.getByRole('heading', { name: 'A newer Intact wrote this journal' }),
    ).toBeVisible()
    expect(fingerprints(journal())).toEqual(before)
    writeFileSync(file, present)
  })
})

test.describe('starting again while it runs', () => {
  test('shows the first one’s window', async () => {
    const app = await launchApp()
    await createJournal(app.window)
    expect(await startSecond(app)).toBe(0)
    expect(windowsOf(app, 'index')).toHaveLength(1)
    await expect(entryBox(app.window)).toBeVisible()
    await app.close()
  })

  test('opens the window where only the quick log was', async () => {
    const app = await launchApp({ args: ['--quick-log'] })
    expect(windowsOf(app, 'index')).toHaveLength(0)
    expect(await startSecond(app)).toBe(0)
    const main = await windowOf(app, 'index')
    await createJournal(main)
    await feelingBox(app.window).focus()
    await app.window.keyboard.type('h3')
    await enter(app.window)
    await goTo(main, 'Journal')
    await expect(main.getByRole('option').first()).toContainText('hurt 3')
    await app.close()
  })
})

test('`--quick-log` opens the quick log alone, and Intact ends with it', async () => {
  const app = await launchApp({ args: ['--quick-log'] })
  await expect(feelingBox(app.window)).toBeFocused()
  expect(app.window.context().pages()).toHaveLength(1)
  await leave(app.window)
  await app.ended()
  await app.close()
})

test('the window comes back where it was, and never out of sight', async () => {
  const app = await launchApp()
  const place = { left: 40, top: 30, width: 900, height: 560 }
  await placeAt(app.window, place)
  await expect.poll(() => placeOf(app.window)).toEqual(place)
  await app.restart()
  await expect.poll(() => placeOf(app.window)).toEqual(place)
  await app.pressClose()
  await app.ended()

  const file = join(app.userData, 'settings.json')
  const settings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const far = { x: 9000, y: -4000, width: 900, height: 560, maximised: false }
  writeFileSync(file, JSON.stringify({ ...settings, windowPlace: far }))
  await app.start()
  const { left = -1, top = -1 } = await placeOf(app.window)
  expect(left).toBeGreaterThanOrEqual(0)
  expect(left).toBeLessThan(1920)
  expect(top).toBeGreaterThanOrEqual(0)
  await app.close()
})

test('the chosen theme is there again after a restart', async () => {
  const app = await launchApp()
  const isDark = () =>
    app.window.evaluate(() => ({
      theme: document.documentElement.dataset['theme'],
      prefersDark: matchMedia('(prefers-color-scheme: dark)').matches,
    }))
  for (const [item, theme] of [
    ['Dark theme', 'dark'],
    ['Light theme', 'light'],
  ] as const) {
    await app.menu('View', item)
    const expected = { theme, prefersDark: theme === 'dark' }
    await expect.poll(isDark).toEqual(expected)
    await app.restart()
    await expect.poll(isDark).toEqual(expected)
  }
  await app.menu('View', 'Theme as the system')
  await expect.poll(async () => (await isDark()).theme).toBeUndefined()
  await app.restart()
  await expect.poll(async () => (await isDark()).theme).toBeUndefined()
  await app.close()
})

test('changing one setting leaves the others alone', async () => {
  const app = await launchApp()
  await createJournal(app.window)
  await app.menu('View', 'Dark theme')
  await app.menu('View', 'Larger text')
  await app.menu('View', 'Typewriter mode')
  const settings = () => app.window.evaluate(() => window.intact.settings.get())
  const expected = { ok: true, value: { theme: 'dark', textSize: 20, typewriter: true } }
  await expect.poll(settings).toMatchObject(expected)
  await comeBack(app)
  expect(await settings()).toMatchObject(expected)
  await app.close()
})

test.describe('the sample journal', () => {
  const folder = (app: App) => join(app.userData, 'journals/sample')

  test('can be looked around in and leaves nothing', async () => {
    const app = await launchApp()
    await app.window.getByRole('button', { name: 'Look around with a sample journal' }).click()
    const bar = app.window.getByRole('complementary', { name: 'Sample journal' })
    await expect(bar).toContainText('Nothing you write here is kept.', { timeout: 15_000 })
    await goTo(app.window, 'Journal')
    await expect(app.window.getByRole('option').nth(5)).toBeVisible()
    await openRejection(app.window, 'Sallowfield returned the manuscript')
    await expect(
      app.window.getByRole('figure', { name: 'How much it hurts over time' }),
    ).toContainText('kind letter, after which it fell by 22 within a day.')
    await bar.getByRole('button', { name: 'Leave' }).click()
    await expect(app.window.getByRole('button', { name: 'Create journal' })).toBeVisible()
    expect(existsSync(folder(app))).toBe(false)
    expect(existsSync(join(app.userData, 'journals/journal'))).toBe(false)
    await app.close()
  })

  test('goes when Intact quits, and what a kill left of it goes at the next start', async () => {
    const app = await launchApp()
    const open = async () => {
      await app.window.getByRole('button', { name: 'Look around with a sample journal' }).click()
      await expect(entryBox(app.window)).toBeFocused({ timeout: 15_000 })
      expect(existsSync(folder(app))).toBe(true)
    }
    await open()
    await app.pressClose()
    await app.ended()
    expect(existsSync(folder(app))).toBe(false)
    await app.start()
    await open()
    await app.kill()
    expect(existsSync(folder(app))).toBe(true)
    await app.start()
    await expect(app.window.getByRole('button', { name: 'Create journal' })).toBeVisible()
    expect(existsSync(folder(app))).toBe(false)
    await app.close()
  })
})
