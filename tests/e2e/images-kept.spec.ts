import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp } from './app.ts'
import { findLeaks, newSince, temporaryEntries } from './support/canaries.ts'
import { hashOf } from './support/exported.ts'
import { createJournal, saved, storedText, unlock } from './support/journal.ts'
import { bitmap, paste, pictures, png, reference } from './support/pictures.ts'

test('after a kill, a picture is there, and no byte of it can be read on disk', async () => {
  const before = temporaryEntries()
  const folder = mkdtempSync(join(tmpdir(), 'intact-pictures-'))
  const out = join(folder, 'out')
  const app = await launchApp({ answers: { confirm: true, chooseFolder: out } })
  let page = app.window
  const notice = () => page.getByRole('status', { name: 'Notice' })
  await createJournal(page)
  const words = 'vermilionkestrel'
  const bytes = png(1700, 60, words)
  await page.keyboard.type('For the export')
  await paste(page, { files: [{ name: 'harbour at dusk.png', type: 'image/png', bytes }] })
  await expect(pictures(page)).toHaveCount(1)
  await saved(page)
  const leaks = () => findLeaks([app.userData, ...newSince(before)], [words, 'harbour at dusk'])
  expect(leaks(), 'while it runs').toEqual([])
  await app.kill()
  expect(leaks(), 'after a kill').toEqual([])
  await app.restart()
  page = app.window
  await unlock(page)
  const kept = await page.evaluate(async () => {
    const { intact } = window
    const listed = await intact.timeline.latest({ limit: 1 })
    const item = listed.ok ? listed.value[0] : undefined
    const entry = item && (await intact.entries.get({ id: item.id }))
    const id = entry?.ok ? /assets\/(.{36})/.exec(entry.value.body)?.[1] : undefined
    const image = id && (await intact.images.get({ id, size: 'original' }))
    return image && image.ok ? Array.from(image.value.bytes) : []
  })
  expect(Buffer.from(kept).equals(bytes)).toBe(true)

  // The export has it as it came, beside the entries, once and the same again.
  await app.menu('File', 'Export to Markdown…')
  await expect(notice()).toContainText(/ and \d+ pictures? exported/)
  const exported = readdirSync(join(out, 'assets')).map((name) =>
    readFileSync(join(out, 'assets', name)),
  )
  expect(exported.filter((one) => one.equals(bytes))).toHaveLength(1)
  const year = readdirSync(out).find((name) => /^\d{4}$/.test(name))!
  const month = readdirSync(join(out, year))[0]!
  const name = readdirSync(join(out, year, month)).find((one) => one.endsWith('for-the-export.md'))!
  const [address] = /\.\.\/\.\.\/assets\/[^)]+/.exec(
    readFileSync(join(out, year, month, name), 'utf8'),
  )!
  expect(readFileSync(join(out, year, month, address!)).equals(bytes)).toBe(true)
  const first = hashOf(out)
  await page.getByRole('button', { name: 'Dismiss' }).last().click()
  await app.menu('File', 'Export to Markdown…')
  await expect(notice()).toContainText('exported')
  expect(hashOf(out)).toBe(first)
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})

test('a picture that takes longer than a computer needs to fall asleep is there after the unlock', async () => {
  const app = await launchApp()
  const page = app.window
  await createJournal(page)
  await page.keyboard.type('While it fell asleep')
  await saved(page)
  // A very large one, on a slow computer.
  await page.evaluate(() => {
    const { createImageBitmap } = window
    const ready = Promise.withResolvers<void>()
    const slow = (blob: Blob) => ready.promise.then(() => createImageBitmap(blob))
    Object.assign(window, { createImageBitmap: slow, beReady: ready.resolve })
  })
  await paste(page, { files: [bitmap(png(300, 200))] })
  await expect(page.getByRole('status').filter({ hasText: 'Adding a picture…' })).toBeVisible()
  await app.power('suspend')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  expect(await page.locator('.editor, img').count()).toBe(0)
  await page.evaluate(() => (window as unknown as { beReady: () => void }).beReady())
  await unlock(page)
  await expect.poll(() => storedText(page, 'While it fell asleep')).toMatch(reference())
  // Nothing waits any more: the next lock forgets the page.
  await app.power('suspend')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  expect(await page.evaluate(() => 'beReady' in window)).toBe(false)
  await app.close()
  expect(app.problems).toEqual([])
})
