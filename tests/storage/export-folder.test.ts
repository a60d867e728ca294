import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { exportMarkdown, inTheWay } from '../../main/journal/exchange/markdown/write.ts'
import { logFeeling, setFeelingTrashed } from '../../main/journal/feelings/queries.ts'
import { journalHandlers } from '../../main/journal/handlers.ts'
import { manifest, small } from './exported.ts'
import { filesIn, temporaryFolder } from './journal.ts'

describe('a file in the way', () => {
  it('that is a stranger’s is named, kept, and replaced only when that was asked for', async () => {
    const { db, save, folder, run, markdown } = small()
    save('# Mine')
    await run()
    const [name] = markdown() as [string]
    const ours = readFileSync(join(folder, name))
    rmSync(folder, { recursive: true })
    mkdirSync(join(folder, '2026/11'), { recursive: true })
    writeFileSync(join(folder, name), 'somebody else’s')
    writeFileSync(join(folder, '2026/11/note.md'), 'not in the way')
    expect(inTheWay(db, folder)).toEqual([name])
    expect(await run()).toMatchObject({ written: 0, kept: [name] })
    expect(readFileSync(join(folder, name), 'utf8')).toBe('somebody else’s')
    expect(await run(true)).toMatchObject({ written: 1, kept: [] })
    expect(readFileSync(join(folder, name)).equals(ours)).toBe(true)
    expect(readFileSync(join(folder, '2026/11/note.md'), 'utf8')).toBe('not in the way')
  })

  it('that already says the same is not asked about', async () => {
    const { db, save, folder, run, markdown } = small()
    save('# Mine')
    await run()
    rmSync(join(folder, manifest))
    expect(inTheWay(db, folder)).toEqual([])
    expect(await run()).toMatchObject({ written: 0, unchanged: 1, kept: [] })
    expect(markdown()).toHaveLength(1)
  })

  it('that the person edited is not overwritten unasked, also when the entry changed or went', async () => {
    const { db, save, clock, folder, run, markdown, text } = small()
    const id = save('# Mine\none')
    await run()
    const [name] = markdown() as [string]
    writeFileSync(join(folder, name), `${text(name)}\nmy own line`)
    save('# Mine\ntwo', id)
    expect(inTheWay(db, folder)).toEqual([name])
    expect(await run()).toMatchObject({ kept: [name], written: 0 })
    expect(text(name)).toContain('my own line')
    setTrashed(db, id, clock.at)
    await run()
    expect(text(name)).toContain('my own line')
  })

  it('that is a folder is kept, however often it is asked', async () => {
    const { db, save, folder, run, markdown } = small()
    save('# Mine')
    save('# Other')
    await run()
    const [name] = markdown() as [string]
    rmSync(join(folder, name))
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'inside.txt'), 'x')
    expect(inTheWay(db, folder)).toEqual([name])
    expect(await run(true)).toMatchObject({ kept: [name], unchanged: 1 })
    expect(existsSync(join(folder, name, 'inside.txt'))).toBe(true)
  })

  it('where a folder should be is kept', async () => {
    const { save, folder, run } = small()
    save('# Mine')
    mkdirSync(folder)
    writeFileSync(join(folder, '2026'), 'a list for the year')
    const { kept } = await run(true)
    expect(kept).toEqual(['2026/11/2026-11-22-2114-mine.md'])
    expect(readFileSync(join(folder, '2026'), 'utf8')).toBe('a list for the year')
  })
})

describe('what is no longer so', () => {
  it('disappears: the old name of an entry, an entry in the trash, a month without feelings', async () => {
    const { db, save, clock, run, markdown } = small()
    const id = save('# Before')
    const felt = {
      word: 'hurt',
      pleasantness: -0.5,
      energy: 0,
      intensity: 6,
      note: '',
      entryId: null,
    }
    const feeling = logFeeling(db, clock, felt)
    await run()
    expect(markdown()).toEqual(['2026/11/2026-11-22-2114-before.md', '2026/11/2026-11-feelings.md'])
    save('# After', id)
    setFeelingTrashed(db, feeling.id, clock.at)
    await run()
    expect(markdown()).toEqual(['2026/11/2026-11-22-2114-after.md'])
    setTrashed(db, id, clock.at)
    await run()
    expect(markdown()).toEqual([])
  })

  it('takes nothing outside the folder with it, whatever the manifest says', async () => {
    const { save, folder, run, markdown } = small()
    save('# Mine')
    await run()
    const outside = join(dirname(folder), 'outside.md')
    renameSync(join(folder, markdown()[0]!), outside)
    const file = join(folder, manifest)
    const said = JSON.parse(readFileSync(file, 'utf8'))
    const [hash] = Object.values(said.files)
    writeFileSync(file, JSON.stringify({ ...said, files: { '../outside.md': hash } }))
    await run()
    expect(existsSync(outside)).toBe(true)
  })
})

describe('where an export may go', () => {
  it('is never into the data folder, also not by a link or by dots', async () => {
    const root = join(temporaryFolder(), 'data')
    mkdirSync(join(root, 'journals'), { recursive: true })
    const link = join(temporaryFolder(), 'link')
    symlinkSync(root, link)
    const { vault, exchange } = journalHandlers(root, () => {})
    await vault.openSample(undefined)
    const before = [...filesIn(root).keys()].filter((name) => name.endsWith('.md'))
    for (const folder of [
      root,
      join(root, 'new'),
      join(root, 'journals'),
      join(root, '..data'),
      join(root, 'x', '..', 'y'),
      link,
      join(link, 'deep', 'er'),
      'relative',
      '.',
    ]) {
      await expect(
        exchange.exportMarkdown({ folder, replace: true }),
        folder,
      ).rejects.toMatchObject({ code: 'bad-input' })
      expect(() => exchange.inTheWay({ folder })).toThrow(
        expect.objectContaining({ code: 'bad-input' }),
      )
    }
    expect([...filesIn(root).keys()].filter((name) => name.endsWith('.md'))).toEqual(before)
    const beside = `${root}-beside`
    await expect(
      exchange.exportMarkdown({ folder: beside, replace: false }),
    ).resolves.toMatchObject({ folder: beside })
    await vault.lock(undefined)
  })

  it('says plainly when the folder cannot be written to', async () => {
    const { db, save } = small()
    save('# Mine')
    const folder = join(temporaryFolder(), 'file')
    writeFileSync(folder, 'x')
    await expect(exportMarkdown(db, { folder, replace: true })).rejects.toMatchObject({
      code: 'read-only',
      message: expect.stringContaining('folder'),
    })
    expect(readFileSync(folder, 'utf8')).toBe('x')
  })
})
