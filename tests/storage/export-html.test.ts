import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { exportFile } from '../../main/journal/exchange/export-file.ts'
import { htmlOf } from '../../main/journal/exchange/html/document.ts'
import { pageForPaper } from '../../main/journal/exchange/paper.ts'
import { addImage } from '../../main/journal/images/queries.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import { allRejections } from '../../main/journal/rejections/queries.ts'
import { loadSample } from '../../main/journal/sample/load.ts'
import { all, write, type WriteDb } from '../../main/journal/storage/sql.ts'
import type { Selection } from '../../shared/contract/exchange.ts'
import { allAttacks } from '../attack-strings.ts'
import { tablesOf } from './any-journal.ts'
import { image } from './image.ts'
import { clockAt, openJournal, temporaryFolder } from './journal.ts'

const clock = clockAt('2026-11-23T09:00:00Z')
const html = (db: WriteDb, what: Selection = { of: 'everything' }) =>
  [...htmlOf(db, what, clock)].join('')

function sample() {
  const { db } = openJournal()
  loadSample(db, '2026-11-23', 'Europe/Lisbon')
  return db
}

/** What a page's words are, as a reader has them. */
const words = (page: string) =>
  page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(?:x([\dA-Fa-f]+)|(\d+));/g, (_, hex, decimal) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/**
 * Every tag there may be, to the letter: what is left after taking all of them away is text, in which none can begin. Only
 * pictures load, from the page itself.
 */
const allowed =
  /<(?:\/?(?:p|h[1-6]|blockquote|ul|ol|li|pre|code|table|thead|tbody|tr|th|td|strong|em|del|b|a|dl|dt|dd|nav|main|section|article|figure|figcaption|header)|hr|br|input|img)(?: (?:dir="auto"|class="(?:when|felt)"|id="[mep]-[\w-]+"|start="\d+"|align="(?:left|center|right)"|type="checkbox"|disabled|checked|aria-label="(?:Done|Contents)"|rel="noopener noreferrer"|alt="[^"]*"|href="(?:(?:https?|mailto):|#[mep]-)[^"]*"|src="data:image\/(?:png|jpeg|webp|gif|avif|svg\+xml);base64,[\w+/=]+"))*>/g

it('has every entry, feeling and rejection of a journal, in the order of days, and needs nothing beside it', () => {
  const db = sample()
  const page = html(db)
  const text = words(page)
  const entries = all<{ id: string }>(db, 'SELECT id FROM entries ORDER BY moment')
  expect([...page.matchAll(/<article id="e-([\w-]+)"/g)].map(([, id]) => id)).toEqual(
    entries.map(({ id }) => id),
  )
  const felt = all(db, 'SELECT 1 FROM feelings WHERE trashed_at IS NULL').length
  expect(page.match(/<li dir="auto">\d\d:\d\d <b>/g)).toHaveLength(felt)
  for (const { title } of all<{ title: string }>(db, 'SELECT title FROM rejections'))
    expect(page).toMatch(new RegExp(`<h2 dir="auto">${title}</h2>`))
  for (const sentence of [
    'Who I am',
    'How much it hurt',
    'Letter, 2026-',
    'Monday, 23 November 2026',
  ])
    expect(text).toContain(sentence)
  expect(page.match(/src="data:image\/svg\+xml;base64,/g)).toHaveLength(3)
  // What only programs need stays in the Markdown.
  expect(text).not.toMatch(/timezone|Time zone|\b[\da-f]{8}-[\da-f]{4}-/i)
  for (const [, at] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(` id="${at}"`)
})

const drawings = (page: string): string[] =>
  Array.from(page.matchAll(/src="data:image\/svg\+xml;base64,([\w+/=]+)"/g), ([, bytes]) =>
    Buffer.from(bytes ?? '', 'base64').toString(),
  )

it('draws the curve of a rejection where one fits, and a line from rating to rating where none does', () => {
  const db = sample()
  const page = html(db)
  expect(page.match(/of 100, with the curve that fits them\./g)).toHaveLength(6)
  const [drawing = ''] = drawings(page)
  const [, begun, ended] = /ratings from (\d+ \w+ 20\d\d) to (\d+ \w+ 20\d\d):/.exec(words(page))!
  expect(drawing).toContain(`>${begun}<`)
  expect(drawing).toContain(`>${ended}<`)
  const { recovery } = rejectionPage(db, allRejections(db).at(-1)!.rejection.id)
  expect(recovery.kind).toBe('fitted')
  const peak = recovery.kind === 'fitted' ? recovery.peak : Number.NaN
  const top = (12 + (1 - peak / 100) * 160).toFixed(1)
  // The band first, and the curve over it: both begin where the curve does.
  expect(drawing.match(/<path d="M40\.0 [\d.]+L/g)).toEqual([
    `<path d="M40.0 ${top}L`,
    `<path d="M40.0 ${top}L`,
  ])

  db.exec(`DELETE FROM hurt_ratings WHERE id NOT IN (
    SELECT min(id) FROM hurt_ratings GROUP BY rejection_id
    UNION SELECT max(id) FROM hurt_ratings GROUP BY rejection_id)`)
  const plain = html(db)
  expect(plain).not.toContain('with the curve')
  for (const line of drawings(plain)) expect(line.match(/<path d="M40\.0 [\d.]+L/g)).toHaveLength(1)
})

it('tells how many entries and rejections are done, of how many, in a file and for paper', async () => {
  const db = sample()
  const [{ total } = { total: 0 }] = all<{ total: number }>(
    db,
    `SELECT (SELECT count(*) FROM entries WHERE trashed_at IS NULL) +
       (SELECT count(*) FROM rejections WHERE trashed_at IS NULL) AS total`,
  )
  let steps = 0
  for (const _ of htmlOf(db, { of: 'everything' }, clock, () => (steps += 1)));
  expect(steps).toBe(total)

  const told: { done: number; total: number }[] = []
  const stop = new AbortController()
  const asked = {
    folder: temporaryFolder(),
    what: { of: 'everything' } as const,
    clock,
    signal: stop.signal,
    onProgress: (progress: { done: number; total: number }) => told.push(progress),
  }
  const file = { as: 'html', whole: { versions: false, trash: false } } as const
  await exportFile(db, { ...asked, ...file })
  expect(told[0]?.total).toBe(total)
  expect(told[0]?.done).toBeGreaterThan(0)
  expect(told.every(({ done }) => done <= total)).toBe(true)

  told.length = 0
  const page = pageForPaper(db, asked)
  stop.abort()
  await expect(page).rejects.toMatchObject({ code: 'cancelled' })
  expect(told).toEqual([{ done: 0, total }])
})

it('lets the page load and run nothing but its own style', () => {
  const page = html(sample())
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!
  const hash = createHash('sha256').update(style).digest('base64')
  expect(page).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
  )
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
  expect(style).not.toMatch(/url\(|@import/)
  expect(page).not.toMatch(/<script|<link|<iframe|\son\w+=|\sstyle=/i)
})

it('says what was looked for, and shows pictures from the page itself', () => {
  const { db } = openJournal()
  const [picture, other] = [image(), { ...image('gif'), preview: null }]
  addImage(db, clock, picture)
  addImage(db, clock, other)
  const body = `# On the wall\n![A <b>"dog"](assets/${picture.id}.png) ![](assets/${other.id}.gif) ![](assets/${newId()}.png)`
  saveEntry(db, clock, { id: newId(), body, fieldTags: ['a/b'] })
  const page = html(db, { of: 'search', query: '<wall> & "more"' })
  expect(page).toContain('<title>Found for “&lt;wall&gt; &amp; &quot;more&quot;”</title>')
  expect(words(page)).toContain('09:00 · #a/b')
  const webp = Buffer.from(picture.preview).toString('base64')
  const gif = Buffer.from(other.bytes).toString('base64')
  expect(page).toContain(`src="data:image/webp;base64,${webp}"`)
  expect(page).toContain(`src="data:image/gif;base64,${gif}"`)
  expect(page.match(/<img/g)).toHaveLength(2)
})

it('stays what it is, whatever was written anywhere in the journal', () => {
  const db = sample()
  const attacks = allAttacks.map((attack) => attack.toWellFormed().replaceAll('\u0000', ''))
  const attack = attacks.join('\n\n')
  // Every text of every table that is no id, no day, no zone and none of a few words.
  for (const table of tablesOf(db)) {
    const columns = all<{ name: string; type: string; pk: number }>(
      db,
      'SELECT name, type, pk FROM pragma_table_info(?)',
      table,
    )
    const free = columns.filter(
      ({ name, type, pk }) =>
        type === 'TEXT' && pk === 0 && !/id$|date$|_on$|^zone$|_zone$|^day$|_for$/.test(name),
    )
    const [key] = columns.filter(({ pk }) => pk > 0)
    const one = `${key!.name} = (SELECT ${key!.name} FROM ${table} LIMIT 1)`
    for (const { name } of free)
      try {
        write(db, `UPDATE ${table} SET ${name} = ? WHERE ${one}`, attack)
      } catch (error) {
        // Those with a few words of their own, and lists.
        if (!/constraint/.test(String(error))) throw error
      }
  }
  const page = html(db)
  const body = page.slice(page.indexOf('<body>') + '<body>'.length, page.indexOf('</body>'))
  const left = body.replaceAll(allowed, '')
  expect(left.match(/.{0,80}<.{0,80}/)?.[0]).toBeUndefined()
  expect(page.slice(0, page.indexOf('<body>')).match(/<script/i)).toBeNull()
  // The words are there all the same, in what is no Markdown.
  const text = words(page)
  for (const each of attacks)
    expect(text, each).toContain(
      each
        .replace(/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
})
