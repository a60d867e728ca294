import { micromark } from 'micromark'
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { exportMarkdown } from '../../main/journal/exchange/markdown/write.ts'
import { loadSample } from '../../main/journal/sample/load.ts'
import { all } from '../../main/journal/storage/sql.ts'
import { filesIn, openJournal, temporaryFolder } from './journal.ts'

const html = (markdown: string) =>
  micromark(markdown, {
    extensions: [frontmatter(), gfm()],
    htmlExtensions: [frontmatterHtml(), gfmHtml()],
  }).trim()

it('another program reads an exported file as the text that was written, and nothing else', async () => {
  const { db } = openJournal()
  loadSample(db, '2026-11-22', 'Europe/Lisbon')
  const folder = temporaryFolder()
  await exportMarkdown(db, { folder, replace: false })

  const written = all<{ body: string }>(db, 'SELECT body FROM entries').map(({ body }) =>
    html(body),
  )
  const exported = [...filesIn(folder)]
    .filter(([name]) => /^\d{4}\/.*\.md$/.test(name) && !name.endsWith('-feelings.md'))
    .map(([, bytes]) => html(bytes.toString('utf8')))
  expect(exported.toSorted()).toEqual(written.toSorted())
  expect(exported.filter((page) => page.includes('<table>')).length).toBeGreaterThan(0)
  expect(exported.filter((page) => page.includes('type="checkbox"')).length).toBeGreaterThan(0)
})
