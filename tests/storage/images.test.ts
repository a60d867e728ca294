import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it, onTestFinished } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { addImage, getImage, imageSizes } from '../../main/journal/images/queries.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import { newImage } from '../../shared/contract/images.ts'
import { imageMarkdown } from '../../shared/image-references.ts'
import { largestImage, type ImageType } from '../../shared/images.ts'
import { aJournal } from './backup-journal.ts'
import { beginnings, bytesOf, image } from './image.ts'
import { clockAt, journalIn, openJournal, temporaryFolder, valueOf } from './journal.ts'
import { SmallDisk } from '../e2e/support/small-disk.ts'
import { makeJournal, passphrase } from '../crash/journal.ts'

const clock = clockAt('2026-11-22T21:14:00Z')

describe('an image', () => {
  it.each(Object.keys(beginnings) as ImageType[])('comes back byte for byte: %s', (type) => {
    const { db } = openJournal()
    const given = { ...image(type), preview: null }
    addImage(db, clock, newImage.parse(given))
    const { bytes, ...rest } = getImage(db, { id: given.id, size: 'original' })
    expect(rest).toEqual({ type, width: 2400, height: 1800 })
    expect(Buffer.compare(bytes, given.bytes)).toBe(0)
    expect(Buffer.compare(getImage(db, { id: given.id, size: 'screen' }).bytes, bytes)).toBe(0)
  })

  it('is shown by its preview, which does not take its place', () => {
    const { db } = openJournal()
    const given = image('jpeg')
    addImage(db, clock, given)
    const shown = getImage(db, { id: given.id, size: 'screen' })
    expect(shown.type).toBe('webp')
    expect(Buffer.compare(shown.bytes, given.preview)).toBe(0)
    const original = getImage(db, { id: given.id, size: 'original' })
    expect(Buffer.compare(original.bytes, given.bytes)).toBe(0)
    expect(imageSizes(db, [newId(), given.id])).toEqual([
      { id: given.id, width: 2400, height: 1800 },
    ])
  })

  it('is added once, and never another in its place', () => {
    const { db } = openJournal()
    const given = image()
    addImage(db, clock, given)
    addImage(db, clock, given)
    expect(() => addImage(db, clock, { ...image(), id: given.id })).toThrow(
      expect.objectContaining({ code: 'exists' }),
    )
    const kept = getImage(db, { id: given.id, size: 'original' })
    expect(Buffer.compare(kept.bytes, given.bytes)).toBe(0)
    expect(() => getImage(db, { id: newId(), size: 'screen' })).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })

  it('is refused when its bytes are something else, whatever it is called', () => {
    const { db } = openJournal()
    const others = [
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '<html>',
      '%PDF-1.7',
      'MZ',
      '\0\0\0\x18ftypheic\0\0\0\0mif1heic',
      'RIFF\x10\0\0\0WAVE',
      beginnings.gif,
    ]
    for (const start of others) {
      const given = { ...image(), bytes: new Uint8Array(Buffer.from(start, 'latin1')) }
      expect(() => addImage(db, clock, given), start).toThrow(
        expect.objectContaining({ code: 'bad-input' }),
      )
    }
    expect(() => addImage(db, clock, { ...image(), preview: bytesOf('png') })).toThrow()
    expect(db.prepare('SELECT count(*) FROM images').pluck().get()).toBe(0)
  })

  it('of twenty-five megabytes is taken, and a larger one is not', () => {
    const { db } = openJournal()
    const largest = image('png', largestImage)
    addImage(db, clock, newImage.parse(largest))
    const { bytes } = getImage(db, { id: largest.id, size: 'original' })
    expect(Buffer.compare(bytes, largest.bytes)).toBe(0)
    const over = { ...largest, bytes: new Uint8Array(largestImage + 1) }
    expect(newImage.safeParse(over).success).toBe(false)
    expect(newImage.safeParse({ ...largest, bytes: new Uint8Array() }).success).toBe(false)
    expect(newImage.safeParse({ ...largest, bytes: [1, 2] }).success).toBe(false)
  })
})

it('on a full disk an image is refused with a sentence, and nothing else changes', async (test) => {
  const disk = SmallDisk.mount()
  if (!disk) return test.skip('a small disk can only be mounted by root on Linux')
  onTestFinished(() => disk.unmount())
  await makeJournal(disk.folder)
  const { vault, images, entries } = journalIn(disk.folder)
  valueOf(await vault.unlock({ passphrase }))
  const id = newId()
  valueOf(await entries.save({ id, body: 'Before.', fieldTags: [] }))
  const given = image('png', 1_000_000)
  disk.fill()
  const refused = await images.add(given)
  expect(refused).toMatchObject({ code: 'disk-full', message: expect.stringContaining('picture') })
  expect(await images.get({ id: given.id, size: 'screen' })).toMatchObject({ code: 'not-found' })
  expect(valueOf(await entries.get({ id })).body).toBe('Before.')
  disk.empty()
  valueOf(await images.add(given))
  expect(valueOf(await images.sizes({ ids: [given.id] }))).toHaveLength(1)
})

describe('an image in a damaged journal', () => {
  const rescued = (path: string, key: Uint8Array) => {
    const fresh = join(temporaryFolder(), 'journal.db')
    const { lost } = rescueFile(path, fresh, key, { zone: 'UTC', finish() {} })
    const db = openFile(fresh, key)
    onTestFinished(() => closeFile(db))
    return { db, lost }
  }
  const damaged = () => {
    const { db, path, key } = openJournal()
    const all = [
      image('png', 900_000),
      { ...image('gif', 5_000), preview: null },
      image('jpeg', 100),
    ]
    saveEntry(db, clock, { id: newId(), body: 'Words beside them.', fieldTags: [] })
    for (const one of all) addImage(db, clock, one)
    const rows = db.prepare('SELECT * FROM images ORDER BY id').all()
    closeFile(db)
    return { path, key, rows, all }
  }
  const rowsOf = (db: ReturnType<typeof openFile>) =>
    db.prepare('SELECT * FROM images ORDER BY id').all() as { id: string; bytes: Buffer }[]

  it('comes over whole, as long as it can be read', () => {
    const { path, key, rows } = damaged()
    const { db, lost } = rescued(path, key)
    expect(rowsOf(db)).toEqual(rows)
    expect(lost).toEqual([])
  })

  it('is missed in a sentence when a part of it is gone, and the others come over', () => {
    const { path, key, all } = damaged()
    const bytes = readFileSync(path)
    const [large, ...others] = all
    // In the middle of the nine hundred kilobytes, which are most of the file.
    const page = Math.floor(bytes.length / 4096 / 2)
    bytes.fill(0, page * 4096, (page + 1) * 4096)
    writeFileSync(path, bytes)
    const { db, lost } = rescued(path, key)
    const there = rowsOf(db)
    expect(lost.join()).toContain('Some pictures')
    for (const { id, bytes } of others)
      expect(Buffer.compare(there.find((row) => row.id === id)!.bytes, bytes)).toBe(0)
    const left = there.find(({ id }) => id === large!.id)
    // What the page shows of it is left, though not the file.
    expect(Buffer.compare(left!.bytes, large!.preview!)).toBe(0)
    expect(getImage(db, { id: large!.id, size: 'screen' })).toMatchObject({ type: 'webp' })
  })
})

it('is in a verified backup, and comes back with it', async () => {
  const { images, entries, backups, vault, unlock, lock, write } = await aJournal()
  const given = image()
  valueOf(await images.add(given))
  const id = await write(imageMarkdown({ ...given, name: '' }))
  const made = valueOf(await backups.now())
  expect(made.opens).toBe(true)
  valueOf(await entries.save({ id, body: 'Without it.', fieldTags: [] }))
  await lock()
  valueOf(await backups.restore(made))
  expect(valueOf(await vault.status()).state).toBe('locked')
  await unlock()
  expect(valueOf(await entries.get({ id })).body).toContain(given.id)
  const { bytes } = valueOf(await images.get({ id: given.id, size: 'original' }))
  expect(Buffer.compare(bytes, given.bytes)).toBe(0)
})
