import { expect, test, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import {
  createJournal,
  entryBox,
  goTo,
  passphrase,
  saved,
  storedText,
  unlock,
} from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'
import { feelingBox, leave } from './support/quick-log.ts'
import { SmallDisk } from './support/small-disk.ts'

const canary = 'vermilion-kestrel'
const ownWord = 'wobblegreen'

let app: App
test.beforeAll(async () => {
  app = await launchApp()
  await createJournal(app.window)
})
test.afterAll(async () => {
  await app.close()
  // The host's browser says so of a window that main loads afresh before anybody has touched it.
  const known = /^Blocked attempt to show a 'beforeunload'/
  expect(app.problems.filter((problem) => !known.test(problem))).toEqual([])
})

const unlockButton = (page: Page = app.window) => page.getByRole('button', { name: 'Unlock' })

/** The lock screen, and nothing of the journal anywhere in the window. */
async function expectLocked(page: Page = app.window): Promise<void> {
  await expect(unlockButton(page)).toBeVisible()
  await expect(page).toHaveTitle('Intact')
  const everything = await page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    )
    return [document.documentElement.outerHTML, document.body.innerText, ...fields].join('\n')
  })
  expect(everything).not.toContain(canary)
  expect(everything).not.toContain('Before anyone')
  expect(page.url()).not.toContain(canary)
}

/** Types on a new page and does not wait for it to be saved. */
async function typeUnsaved(title: string): Promise<void> {
  await newEntry(app)
  await app.window.keyboard.insertText(`${title}\n`)
  await app.window.keyboard.insertText(`The ${canary} in the last line.`)
}

/** Main does one thing after another: once it has answered this, it has done what it was told before. */
const mainHasAnswered = () => app.window.evaluate(() => window.intact.vault.status())

async function state(): Promise<string> {
  const status = await mainHasAnswered()
  return status.ok ? status.value.state : status.code
}

async function lockAfter(choice: string): Promise<void> {
  await goTo(app.window, 'Settings')
  await app.window.getByLabel('Lock when nothing is done for').selectOption(choice)
  await goTo(app.window, 'Write')
}

test('when nothing is done for long enough it locks, and keeps what was just typed', async () => {
  await typeUnsaved('Before anyone could save it')
  await app.idle(9)
  await expect(entryBox(app.window)).toContainText(canary)
  await app.idle(10)
  await expectLocked()
  await unlock(app.window)
  expect(await storedText(app.window, 'Before anyone could save it')).toBe(
    `Before anyone could save it\nThe ${canary} in the last line.`,
  )
})

test('whoever does something in time is not locked out', async () => {
  await typeUnsaved('Before anyone left')
  await app.idle(9)
  for (const way of ['key', 'pointer'] as const) {
    // The page says so every few seconds at most, and it may just have.
    await app.window.waitForTimeout(5100)
    if (way === 'key') await app.window.keyboard.press('End')
    else await app.window.mouse.move(300, 300, { steps: 5 })
    await mainHasAnswered()
    await app.idle(9)
    await expect(entryBox(app.window)).toContainText(canary)
  }
  await app.idle(1)
  await expectLocked()
  await unlock(app.window)
})

for (const event of ['suspend', 'lock-screen'] as const)
  test(`${event} locks, and keeps what was just typed`, async () => {
    const title = `Before anyone heard of ${event}`
    await typeUnsaved(title)
    await app.power(event)
    await expectLocked()
    // Once more, with nothing open: nothing happens to what stands in the field.
    await app.window.getByLabel('Passphrase', { exact: true }).fill('half a')
    await app.power(event)
    await app.power('resume')
    await app.idle(600)
    await app.tray('Lock')
    await mainHasAnswered()
    await expect(app.window.getByLabel('Passphrase', { exact: true })).toHaveValue('half a')
    await unlock(app.window)
    expect(await storedText(app.window, title)).toContain(canary)
  })

test('sleep that comes while it is being unlocked leaves it locked', async () => {
  await app.menu('File', 'Lock')
  await expectLocked()
  await app.window.evaluate(async (passphrase) => {
    void window.intact.vault.unlock({ passphrase })
    // Answered by main itself: it has begun to unlock then.
    await window.intact.settings.get()
  }, passphrase)
  const forgets = app.window.waitForEvent('load')
  await app.power('suspend')
  await forgets
  await expectLocked()
  expect(await state()).toBe('locked')
  await unlock(app.window)
})

test('with “Never” it stays open until the computer sleeps', async () => {
  await lockAfter('Never')
  await typeUnsaved('Before anyone minded')
  await app.idle(24 * 60)
  await app.power('resume')
  await saved(app.window)
  await expect(entryBox(app.window)).toContainText(canary)
  await app.power('suspend')
  await expectLocked()
  await unlock(app.window)
})

test('the chosen time is kept, and counts', async () => {
  await lockAfter('30 minutes')
  await app.restart()
  await unlock(app.window)
  await goTo(app.window, 'Settings')
  await expect(app.window.getByLabel('Lock when nothing is done for')).toHaveValue('30')
  await app.idle(29)
  await app.power('resume')
  await expect(app.window.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await app.idle(30)
  await expectLocked()
  await unlock(app.window)
  await lockAfter('10 minutes')
})

const ways: [string, () => Promise<void>][] = [
  ['the key', () => app.window.keyboard.press('ControlOrMeta+l')],
  ['File > Lock', () => app.menu('File', 'Lock')],
  ['the tray', () => app.tray('Lock')],
  ['the button', () => app.window.getByRole('button', { name: 'Lock', exact: true }).click()],
  [
    'the palette',
    async () => {
      await app.window.keyboard.press('ControlOrMeta+k')
      await app.window.keyboard.type('lock')
      await app.window.keyboard.press('Enter')
    },
  ],
]
for (const [name, lock] of ways)
  test(`${name} locks in the middle of a sentence, and loses no letter of it`, async () => {
    const title = `Before anyone locked by ${name}`
    await typeUnsaved(title)
    await lock()
    await expectLocked()
    await unlock(app.window)
    expect(await storedText(app.window, title)).toBe(`${title}\nThe ${canary} in the last line.`)
  })

test('two at once are one: the page is loaded afresh once', async () => {
  await typeUnsaved('Before anyone asked twice')
  let loads = 0
  app.window.on('load', () => (loads += 1))
  await Promise.all([
    app.power('suspend'),
    app.tray('Lock'),
    app.power('lock-screen'),
    app.idle(60),
  ])
  await expectLocked()
  await mainHasAnswered()
  await expectLocked()
  expect(loads).toBe(1)
  await unlock(app.window)
})

test('the quick log that is open keeps what was typed, and forgets the person’s own words', async () => {
  const logged = await app.window.evaluate(
    (word) =>
      window.intact.feelings.log({ word, pleasantness: -0.5, energy: 0.5, intensity: null }),
    ownWord,
  )
  expect(logged.ok).toBe(true)
  const offered = (page: Page) => page.getByRole('option', { name: ownWord })

  const untouched = await app.quickLog()
  await app.power('suspend')
  await expectLocked()
  await feelingBox(untouched).fill('wobble')
  await expect(offered(untouched)).toHaveCount(0)
  await leave(untouched)
  await unlock(app.window)

  const used = await app.quickLog()
  await feelingBox(used).pressSequentially('wobble')
  await expect(offered(used)).toHaveCount(1)
  await app.power('suspend')
  await expectLocked()
  await expect(offered(used)).toHaveCount(0)
  await expect(feelingBox(used)).toHaveValue('wobble')
  await leave(used)
  await unlock(app.window)
})

test('in the host there is no keychain, and the settings say so', async () => {
  test.skip(app.runtime !== 'host', 'on a desktop it depends on the desktop')
  await goTo(app.window, 'Settings')
  const section = app.window.locator('section', { hasText: 'Lock when nothing is done for' })
  await expect(section).toContainText('This window runs in a browser, which has no keychain.')
  await expect(section.getByRole('checkbox')).toHaveCount(0)
})

test('words that cannot be saved do not keep the journal open, and are saved at the next unlock', async () => {
  const disk = SmallDisk.mount()
  test.skip(!disk, 'a small disk can only be mounted by root on Linux')
  if (!disk) return
  const full = await launchApp({ userData: disk.folder })
  const question = full.window.getByRole('alertdialog', { name: 'Some words are not saved yet' })
  try {
    await createJournal(full.window)
    await full.window.keyboard.type('Before anyone filled the disk.')
    await saved(full.window)
    disk.fill()
    const more = `\n${`And then came the ${canary}. `.repeat(4000)}End.`
    await full.window.keyboard.insertText(more)
    await expect(
      full.window.getByRole('status').filter({ hasText: 'The disk is full' }),
    ).toBeVisible()

    // The person locks, and leaves the question unanswered.
    await full.menu('File', 'Lock')
    await expect(question).toBeVisible()
    await full.idle(10)
    await expectLocked(full.window)
    await expect(question).toBeHidden()

    disk.empty()
    await full.window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await unlockButton(full.window).click()
    await expect(entryBox(full.window)).toBeVisible()
    const title = 'Before anyone filled the disk.'
    const text = `${title}${more}`
    await expect.poll(async () => (await storedText(full.window, title)) === text).toBe(true)
    // Now there is nothing left to wait for: the next lock forgets all of it.
    await full.power('suspend')
    await expectLocked(full.window)
  } finally {
    disk.empty()
    await full.kill().catch(() => undefined)
    await full.close()
    disk.unmount()
  }
})
