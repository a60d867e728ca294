import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Imports } from '../../main/journal/exchange/import/imports.ts'
import { all, type WriteDb } from '../../main/journal/storage/sql.ts'
import { clockAt, openJournal, temporaryFolder } from './journal.ts'

const clock = clockAt('2026-11-23T09:00:00Z', 'Europe/Lisbon')

/** A PNG of 2 by 3 pixels, as far as its header goes. */
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000002000000030806000000', 'hex')

function folderOf(files: Record<string, string | Buffer>): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

async function imported(files: Record<string, string | Buffer>, db: WriteDb = openJournal().db) {
  const folder = folderOf(files)
  return { db, folder, ...(await run(db, folder)) }
}

async function run(db: WriteDb, folder: string) {
  const imports = new Imports(clock, () => {})
  const seen = await imports.preview(db, folder)
  const report = await imports.run(db, { folder, takeTexts: false, before: () => {} })
  expect({ ...report, id: null }).toEqual(seen)
  return { report, entries: entriesIn(db) }
}

const entriesIn = (db: WriteDb) =>
  all<{ body: string; at: string; zone: string; day: string; tags: string; favourite: number }>(
    db,
    `SELECT body, strftime('%FT%TZ', created_at / 1000, 'unixepoch') AS at, zone, local_date AS day, favourite,
       (SELECT group_concat(tag || ':' || source, ' ') FROM entry_tags WHERE entry_id = entries.id) AS tags
     FROM entries ORDER BY moment`,
  )
const only = async (name: string, content: string | Buffer) => {
  const { entries, report, db } = await imported({ [name]: content })
  return { ...entries[0]!, count: entries.length, report, db }
}

describe('dates', () => {
  it('come from the properties, else the name, else the file, and the report says which', async () => {
    const { entries, report, db, folder } = await imported({
      '2026-11-20.md': 'a day',
      'x/2026-11-21 2114 Evening.md': 'a minute',
      '2024/02/29.md': 'a path',
      'Some thoughts.md': 'no date at all',
      'in properties.md': '---\ncreated: 2026-11-22 21:14:05\n---\ntimed',
    })
    expect(report.dates).toEqual({ properties: 1, name: 3, file: 1 })
    expect(entries.map(({ body, at, day }) => [body, at, day]).slice(0, 4)).toEqual([
      ['a path', '2024-02-29T12:00:00Z', '2024-02-29'],
      ['a day', '2026-11-20T12:00:00Z', '2026-11-20'],
      ['# Evening\n\na minute', '2026-11-21T21:14:00Z', '2026-11-21'],
      ['# in properties\n\ntimed', '2026-11-22T21:14:05Z', '2026-11-22'],
    ])
    const at = Date.parse('2020-01-02T03:04:05Z')
    utimesSync(join(folder, 'Some thoughts.md'), at / 1000, at / 1000)
    db.exec('DELETE FROM entries')
    expect((await run(db, folder)).entries[0]).toMatchObject({
      body: '# Some thoughts\n\nno date at all',
      at: '2020-01-02T03:04:05Z',
    })
  })

  it('keep the day that was written down, also of other zones', async () => {
    expect(await only('x.md', '---\ndate: 2026-11-22T23:30:00+09:00\n---\nlate')).toMatchObject({
      at: '2026-11-22T14:30:00Z',
      day: '2026-11-22',
      zone: '+09:00',
    })
    expect(
      await only('x.md', '---\nDate: 2026-11-22 23:30:00Z\ntimezone: Asia/Tokyo\n---\nlate'),
    ).toMatchObject({ at: '2026-11-22T23:30:00Z', day: '2026-11-23', zone: 'Asia/Tokyo' })
    for (const wrong of ['2026-13-45', '2026-02-30', 'yesterday', '[1, 2]', '99999999999999999'])
      expect((await only('2026-11-20.md', `---\ndate: ${wrong}\n---\nx`)).at, wrong).toBe(
        '2026-11-20T12:00:00Z',
      )
  })
})

describe('a vault of Obsidian', () => {
  it('brings in notes that only have the type of a page of Intact', async () => {
    const { entries } = await imported({
      'Values.md': '---\ntype: values\n---\nHonesty.',
      'Anna.md': '---\ntype: people\n---\nMy sister.',
      'No.md': '---\ntype: rejection\n---\nThey said no.',
      'values.md/values.md': '---\ntype: values\n---\nWritten by Intact.',
    })
    expect(entries.map(({ body }) => body).sort()).toEqual([
      '# Anna\n\nMy sister.',
      '# No\n\nThey said no.',
      '# Values\n\nHonesty.',
    ])
  })

  it('comes in with its properties, tags and pictures, and its links as text', async () => {
    const { entries, report, db } = await imported({
      '.obsidian/app.json': '{}',
      '.trash/old.md': 'gone',
      'daily/2026-11-22.md':
        '---\ntags:\n  - work\n  - a/b\naliases: [x]\n---\nWith #inline and [[Another note]].\n\n![[desk.png|300]] ![[nowhere.png]]\n\n---\n\nbelow `![[desk.png]]`\n',
      'files/desk.png': png,
      'files/paper.pdf': '%PDF',
    })
    const [image] = all<{ id: string; width: number; height: number }>(
      db,
      'SELECT id, width, height FROM images',
    )
    expect(image).toMatchObject({ width: 2, height: 3 })
    expect(entries).toEqual([
      {
        body: `With #inline and [[Another note]].\n\n![](assets/${image!.id}.png) ![[nowhere.png]]\n\n---\n\nbelow \`![[desk.png]]\``,
        at: '2026-11-22T12:00:00Z',
        zone: 'Europe/Lisbon',
        day: '2026-11-22',
        favourite: 0,
        tags: 'a/b:field inline:text work:field',
      },
    ])
    expect(report.unread).toEqual([
      { what: 'daily/2026-11-22.md', note: 'The picture nowhere.png is not in the folder.' },
      { what: '.pdf', note: 'One file is no text, and left out.' },
    ])
    expect(report).toMatchObject({ images: { added: 1 }, whole: false })
  })
})

it('Joplin’s files come in with their titles and resources', async () => {
  const { entries, db } = await imported({
    'Note.md':
      '\uFEFF---\r\nTitle: "The call: at four"\r\nupdated: 2021-05-02 16:40:00Z\r\ncreated: 2021-05-01 16:40:00Z\r\ntags:\r\n  - one\r\n---\r\n\r\nFirst\r\n\r\n![a b](../_resources/p.png) ![](_resources/p.png)\r\n---\r\nlast\r\n',
    '_resources/p.png': png,
  })
  const [{ id } = { id: '' }] = all<{ id: string }>(db, 'SELECT id FROM images')
  expect(entries).toMatchObject([
    {
      body: `# The call: at four\n\nFirst\n\n![a b](../_resources/p.png) ![](assets/${id}.png)\n---\nlast`,
      at: '2021-05-01T16:40:00Z',
      tags: 'one:field',
    },
  ])
  expect(all(db, 'SELECT updated_at AS at FROM entries')).toEqual([
    { at: Date.parse('2021-05-02T16:40:00Z') },
  ])
})

it('jrnl’s files come in entry by entry', async () => {
  const { entries } = await imported({
    '2020/08/29.txt':
      '[2020-08-29 11:11] Entry the first. *\nLorem @alone.\n\nMore.\n\n[2020-08-29 13:37] Second\n',
    'shopping.txt': 'plums [2020-08-29 11:11] no\n',
  })
  expect(entries.slice(0, 2)).toMatchObject([
    {
      body: 'Entry the first.\n\nLorem @alone.\n\nMore.',
      at: '2020-08-29T10:11:00Z',
      favourite: 1,
      tags: 'alone:field',
    },
    { body: 'Second', at: '2020-08-29T12:37:00Z', favourite: 0 },
  ])
  expect(entries).toHaveLength(3)
})

it('jrnl’s times may have two halves of a day', async () => {
  const at = async (stamp: string) =>
    (await imported({ 'a.txt': `[${stamp}] At some time\n` })).entries[0]?.at
  expect(await at('2020-08-29 12:05 AM')).toBe('2020-08-28T23:05:00Z')
  expect(await at('2020-08-29 01:37 PM')).toBe('2020-08-29T12:37:00Z')
  expect(await at('2020-08-29 12:05:30 p.m.')).toBe('2020-08-29T11:05:00Z')
  expect(await at('2020-08-29 11:11 AM')).toBe('2020-08-29T10:11:00Z')
  // A clock of 24 hours that says it twice.
  expect(await at('2020-08-29 13:37 PM')).toBe('2020-08-29T12:37:00Z')
})

describe('texts that are not as they were meant to be', () => {
  it('are read whatever they are written in', async () => {
    const text = 'Olá, “não” — ok'
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ])
      expect(await only('2026-11-22.md', bytes)).toMatchObject({
        body: text,
        report: { unread: [] },
      })
    const plain = Buffer.from('plain words, no mark', 'utf16le')
    expect(await only('2026-11-22.md', plain)).toMatchObject({ body: 'plain words, no mark' })
    expect(await only('2026-11-22.md', Buffer.from('caf\xe9', 'latin1'))).toMatchObject({
      body: 'café',
      report: { unread: [{ note: 'It is no UTF-8; it was read as Windows text.' }] },
    })
    const broken = Buffer.concat([Buffer.from('né '), Buffer.from([0xff]), Buffer.from(' end')])
    expect(await only('2026-11-22.md', broken)).toMatchObject({ body: 'né \uFFFD end' })
  })

  it('lose nothing over broken properties, and those get a line', async () => {
    const text = '---\ntitle: [unclosed\ndate: {{today}}\n---\nThe text.'
    expect(await only('2026-11-22.md', text)).toMatchObject({
      body: text,
      at: '2026-11-22T12:00:00Z',
      report: {
        unread: [
          {
            what: '2026-11-22.md',
            note: 'Its properties are no YAML. The text comes in with them above it.',
          },
        ],
      },
    })
    for (const body of ['---\njust a rule\n---\nx', '---\nnever closed', '---\n- a\n- b\n---\nx'])
      expect(await only('2026-11-22.md', body)).toMatchObject({ body, report: { unread: [] } })
    const bomb = `---\na: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n---\nx`
    expect(await only('2026-11-22.md', bomb)).toMatchObject({ body: bomb })
  })

  it('stay text, whatever they would do elsewhere', async () => {
    const attacks = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))',
      '![a](https://example.org/x.png)',
      '![a](data:image/svg+xml;base64,AAAA)',
      '![[../../../etc/passwd]]',
      '![a](file:///etc/passwd)',
      '{{constructor.constructor("alert(1)")()}}',
    ].join('\n\n')
    expect(await only('2026-11-22.md', attacks)).toMatchObject({ body: attacks })
    const title = '<img src=x onerror=alert(1)>'
    const { body } = await only(
      '2026-11-22.md',
      `---\ntitle: "${title}"\ntags: "${'x'.repeat(300)}"\n---\nb`,
    )
    expect(body).toBe(`# ${title}\n\nb`)
  })

  it('that are empty, too large or no picture get a line each', async () => {
    const { entries, report } = await imported({
      'empty.md': ' \n\n',
      'large.md': Buffer.alloc(25_000_001, 'x'),
      'long.md': 'y'.repeat(5_000_001),
      '2026-11-22.md': '![a](fake.png) ![b](cut.jpg)',
      'fake.png': '<svg onload="alert(1)"/>',
      'cut.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]),
    })
    expect(entries.map(({ body }) => body)).toEqual(['![a](fake.png) ![b](cut.jpg)'])
    expect(report.unread.map(({ what, note }) => `${what}: ${note}`).sort()).toEqual([
      '2026-11-22.md: cut.jpg does not say how large it is. It may be damaged.',
      '2026-11-22.md: fake.png is no picture that an entry can hold (PNG, JPEG, WebP, GIF, AVIF).',
      'empty.md: There is nothing in it.',
      'large.md: It is larger than 25 MB.',
      'long.md: It is longer than an entry can be (five million characters).',
    ])
  })

  it('are not looked for outside the folder', async () => {
    const outside = folderOf({ 'secret.md': 'not to be read' })
    const folder = folderOf({ '2026-11-22.md': 'inside' })
    symlinkSync(join(outside, 'secret.md'), join(folder, 'link.md'))
    symlinkSync(outside, join(folder, 'way out'))
    symlinkSync(folder, join(folder, 'round'))
    symlinkSync(join(folder, '2026-11-22.md'), join(folder, 'same.md'))
    symlinkSync(join(folder, 'nothing'), join(folder, 'dead.md'))
    const { entries, report } = await run(openJournal().db, folder)
    expect(entries.map(({ body }) => body).sort()).toEqual(['# same\n\ninside', 'inside'])
    expect(report.unread).toEqual([
      { what: 'dead.md', note: 'A link that leads nowhere.' },
      { what: 'link.md', note: 'A link that leads out of the folder. It is not followed.' },
      { what: 'way out', note: 'A link that leads out of the folder. It is not followed.' },
    ])
  })
})

it('the same folder a second time adds nothing, nor does a copy of a file', async () => {
  const files = {
    '2026-11-22.md': 'one ![[p.png]]',
    'b/2026-11-22.md': 'one ![[p.png]]',
    'p.png': png,
  }
  const { db, folder, report } = await imported(files)
  expect(report).toMatchObject({ entries: { added: 1, here: 1 }, images: { added: 1 } })
  expect((await run(db, folder)).report).toMatchObject({
    id: null,
    entries: { added: 0, here: 2, differs: 0 },
  })
  expect(entriesIn(db)).toHaveLength(1)
})
