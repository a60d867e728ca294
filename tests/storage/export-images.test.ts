import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { inTheWay } from '../../main/journal/exchange/markdown/write.ts'
import { addImage } from '../../main/journal/images/queries.ts'
import { imageMarkdown } from '../../shared/image-references.ts'
import { manifest, small } from './exported.ts'
import { image } from './image.ts'
import { clockAt, filesIn } from './journal.ts'

const clock = clockAt('2026-11-22T21:14:00Z')

describe('an export with images', () => {
  const withImages = () => {
    const journal = small()
    const { db, save } = journal
    const [first, second, unused, thrown] = [image('jpeg'), image('gif'), image(), image()]
    for (const one of [first, second, unused, thrown]) addImage(db, clock, one)
    const text = `# Two\n\n${imageMarkdown({ ...first, name: 'a (b).jpg' })}\n\nand ${imageMarkdown({ ...second, name: '' })} twice ${imageMarkdown({ ...second, name: '' })}`
    save(text)
    setTrashed(db, save(imageMarkdown({ ...thrown, name: '' })), 1)
    return { ...journal, first, second, text }
  }
  const name = '2026/11/2026-11-22-2114-two.md'

  it('has each that an entry refers to once, as it came, where the text says it is', async () => {
    const { run, folder, first, second, text } = withImages()
    expect(await run()).toMatchObject({ entries: 1, images: 2, written: 3, kept: [] })
    const files = filesIn(folder)
    expect([...files.keys()].sort()).toEqual(
      [manifest, name, `assets/${first.id}.jpg`, `assets/${second.id}.gif`].sort(),
    )
    const written = files.get(name)!.toString('utf8')
    const addresses = [...written.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address!)
    expect(addresses).toHaveLength(3)
    for (const address of addresses)
      expect(existsSync(join(folder, dirname(name), address)), address).toBe(true)
    expect(Buffer.compare(files.get(`assets/${first.id}.jpg`)!, first.bytes)).toBe(0)
    expect(Buffer.compare(files.get(`assets/${second.id}.gif`)!, second.bytes)).toBe(0)
    // The way back.
    expect(written).toContain(text.replaceAll('](assets/', '](../../assets/'))
    expect(written.replaceAll('](../../assets/', '](assets/')).toContain(text)
  })

  it('is the same again, and takes away what is no longer shown', async () => {
    const { db, run, folder, save } = withImages()
    await run()
    const before = filesIn(folder)
    expect(inTheWay(db, folder)).toEqual([])
    expect(await run()).toMatchObject({ written: 0, unchanged: 3, images: 2 })
    expect(filesIn(folder)).toEqual(before)
    db.exec('DELETE FROM entries')
    save('# Two')
    expect(await run()).toMatchObject({ images: 0 })
    expect([...filesIn(folder).keys()].filter((file) => file.startsWith('assets/'))).toEqual([])
  })

  it('never replaces nor deletes a file that is somebody else’s', async () => {
    const { db, run, folder, first } = withImages()
    mkdirSync(join(folder, 'assets'), { recursive: true })
    const file = `assets/${first.id}.jpg`
    writeFileSync(join(folder, file), 'theirs')
    writeFileSync(join(folder, 'assets/holiday.jpg'), 'theirs, too')
    expect(inTheWay(db, folder)).toEqual([file])
    expect(await run()).toMatchObject({ kept: [file] })
    expect(readFileSync(join(folder, file), 'utf8')).toBe('theirs')
    expect(await run(true)).toMatchObject({ kept: [] })
    expect(Buffer.compare(readFileSync(join(folder, file)), first.bytes)).toBe(0)
    expect(readFileSync(join(folder, 'assets/holiday.jpg'), 'utf8')).toBe('theirs, too')
  })

  it('takes nothing outside its folder with it, whatever the manifest says', async () => {
    const { run, folder, first } = withImages()
    await run()
    const outside = join(dirname(folder), `${first.id}.jpg`)
    writeFileSync(outside, first.bytes)
    const path = join(folder, manifest)
    const said = JSON.parse(readFileSync(path, 'utf8'))
    const hash = said.files[`assets/${first.id}.jpg`]
    expect(hash).toBeTruthy()
    for (const way of [`../${first.id}.jpg`, `assets/../../${first.id}.jpg`, outside]) {
      writeFileSync(path, JSON.stringify({ ...said, files: { [way]: hash } }))
      await run()
      expect(existsSync(outside), way).toBe(true)
    }
  })

  it('brings any text back by one rule, however it speaks of images', async () => {
    const { run, save, text, folder } = small()
    const id = newId()
    const odd = [
      `![a](assets/${id}.png)`,
      `![a](../../assets/${id}.png)`,
      `![a](../../../../assets/${id}.png)`,
      `![a](../assets/${id}.png)`,
      `[a](assets/${id}.png)`,
      `![a](assets/other.png)`,
      `![a](https://example.org/assets/${id}.png)`,
      `![a \\] b](assets/${id}.jpg)`,
      `\`![](assets/${id}.gif)\``,
    ].join('\n')
    save(`# Odd\n${odd}`)
    await run()
    const [file] = [...filesIn(folder).keys()].filter((one) => one.endsWith('.md'))
    const back = text(file!).replace(
      /(!\[(?:[^[\]\\\n]|\\.)*\]\()\.\.\/\.\.\/((?:\.\.\/\.\.\/)*assets\/[\da-f-]{36}\.(?:png|jpg|webp|gif|avif)\))/g,
      '$1$2',
    )
    expect(back).toContain(`# Odd\n${odd}\n`)
  })
})
