import type { Selection } from '../../../../shared/contract/exchange.ts'
import { localDateOf } from '../../../../shared/dates.ts'
import type { Clock } from '../../clock.ts'
import { all, first, type ReadDb } from '../../storage/sql.ts'
import { countExported } from '../markdown/queries.ts'
import { aboutEntries } from '../markdown/rejections/files.ts'
import { pagesOf } from '../markdown/write.ts'
import { curveOf } from './curve.ts'
import { daysOf, inMonth, onDay } from './days.ts'
import { escaped } from './escape.ts'
import { oursToHtml, propertyOf } from './ours.ts'
import { policy, style } from './style.ts'

/** With fewer chapters one finds one's way without a list of them. */
const fewest = 4

interface Chapter {
  id: string
  title: string
  page: string
}

/**
 * All of a journal, which may be a selection of another, as one page for reading and printing: no scripts, nothing that is
 * loaded, pictures and style in the page itself. In pieces, so that it is never whole in memory.
 * @param step hears of each entry and each rejection that is done
 */
export function* htmlOf(
  db: ReadDb,
  what: Selection,
  clock: Clock,
  step: () => void = () => {},
): Generator<string> {
  const title = titleOf(db, what)
  yield beginning(title, said(db, localDateOf(clock.now(), clock.zone())))
  const chapters = chaptersOf(db)
  yield contents(db, chapters, what.of === 'rejection')
  yield '<main>\n'
  const written = () => daysOf(db, step)
  function* subjects() {
    for (const chapter of chapters) {
      yield chapterHtml(db, chapter, title)
      if (isRejection(chapter)) step()
    }
  }
  // Of one rejection, first what it was.
  if (what.of === 'rejection') {
    yield* subjects()
    yield* written()
  } else {
    yield* written()
    yield* subjects()
  }
  yield '</main>\n</body>\n</html>\n'
}

const beginning = (title: string, words: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 dir="auto">${escaped(title)}</h1>
<p>${escaped(words)}</p>
</header>
`

export function titleOf(db: ReadDb, what: Selection): string {
  switch (what.of) {
    case 'everything':
      return 'Journal'
    case 'search':
      return `Found for “${what.query}”`
    case 'days':
      return what.from === what.to ? onDay(what.from) : `${onDay(what.from)} to ${onDay(what.to)}`
    case 'rejection':
      return (
        first<{ title: string }>(db, 'SELECT title FROM rejections WHERE id = ?', what.id)?.title ||
        'A rejection'
      )
  }
}

function said(db: ReadDb, today: string): string {
  const { entries, feelings, rejections } = countExported(db)
  const counts = [
    `${entries} ${entries === 1 ? 'entry' : 'entries'}`,
    `${feelings} ${feelings === 1 ? 'feeling' : 'feelings'}`,
    ...(rejections ? [`${rejections} ${rejections === 1 ? 'rejection' : 'rejections'}`] : []),
  ]
  return `${counts.join(', ')} · ${onDay(today)}`
}

function chaptersOf(db: ReadDb): Chapter[] {
  const places = new Map([...aboutEntries(db).keys()].map((id) => [id, id]))
  return [...pagesOf(db, places)]
    .filter(([, page]) => propertyOf(page, 'type') !== 'feelings')
    .map(([path, page], at) => ({
      id: `p-${at + 1}`,
      title: propertyOf(page, 'title') ?? nameOf(path),
      page,
    }))
}

/** `Strengths and wins`, for `strengths-and-wins.md`. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length).replaceAll('-', ' ')
  return name === 'who i am' ? 'Who I am' : `${name[0]?.toUpperCase()}${name.slice(1)}`
}

function contents(db: ReadDb, chapters: readonly Chapter[], chaptersFirst: boolean): string {
  const months = all<{ month: string }>(
    db,
    `SELECT DISTINCT substr(local_date, 1, length(local_date) - 3) AS month FROM (
       SELECT local_date FROM entries WHERE trashed_at IS NULL
       UNION SELECT local_date FROM feelings WHERE trashed_at IS NULL AND (entry_id IS NULL OR
         entry_id IN (SELECT id FROM entries WHERE trashed_at IS NOT NULL)))
     ORDER BY month`,
  )
  const written = months.map(({ month }) => ({ id: `m-${month}`, title: inMonth(month) }))
  const links = chaptersFirst ? [...chapters, ...written] : [...written, ...chapters]
  if (links.length < fewest) return ''
  const items = links.map(
    ({ id, title }) => `<li dir="auto"><a href="#${escaped(id)}">${escaped(title)}</a></li>\n`,
  )
  return `<nav aria-label="Contents">\n<ul>\n${items.join('')}</ul>\n</nav>\n`
}

const isRejection = ({ page }: Pick<Chapter, 'page'>): boolean =>
  propertyOf(page, 'type') === 'rejection'

function chapterHtml(db: ReadDb, { id, title, page }: Chapter, document: string): string {
  const heading = title === document ? '' : `<h2 dir="auto">${escaped(title)}</h2>\n`
  const rejection = isRejection({ page }) ? propertyOf(page, 'id') : undefined
  const facts = rejection === undefined ? '' : factsOf(page)
  const body = oursToHtml(page, 3, (words) =>
    rejection !== undefined && words === 'How much it hurt' ? curveOf(db, rejection) : '',
  )
  return `<section id="${id}">\n${heading}${facts}${body}</section>\n`
}

/** What the properties of a rejection say. */
function factsOf(page: string): string {
  const [happened, area, status] = ['happened', 'area', 'status'].map((key) =>
    propertyOf(page, key),
  )
  const words = [happened?.slice(0, 16).replace('T', ' '), area, status].filter(Boolean)
  return `<p class="when">${escaped(words.join(' · '))}</p>\n`
}
