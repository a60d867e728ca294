import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { filesIn } from './journal.ts'

type Cells = Record<string, string>
interface Section {
  heading: string
  properties: Record<string, unknown>
  rows: Cells[]
  quote: string
  links: string[]
  parts: Map<string, Section>
}

const empty = (heading: string): Section => ({
  heading,
  properties: {},
  rows: [],
  quote: '',
  links: [],
  parts: new Map(),
})

const decoded = (html: string) =>
  html
    .replaceAll('<br>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

export const html = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })

function tableIn(lines: string[]): Cells[] {
  const [head = [], ...rows] = [...html(lines.join('\n')).matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(
    ([row]) =>
      [...row.matchAll(/<t[hd]>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => decoded(cell)),
  )
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at], cell])))
}

/** A file as what it is said to be: YAML, headings, lists of properties, tables and quotations. */
export function readPage(text: string) {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  const sections: Section[] = []
  const pieces = body.split(/^(?=#{2,3} )/m)
  for (const piece of pieces.slice(1)) {
    const [first = '', ...lines] = piece.split('\n')
    const section = empty(first.replace(/^#+ /, ''))
    if (first.startsWith('### ')) sections.at(-1)!.parts.set(section.heading, section)
    else sections.push(section)
    const starting = (sign: string) => lines.filter((line) => line.startsWith(sign))
    section.links = starting('- [')
    const pairs = starting('- ').filter((line) => !line.startsWith('- ['))
    section.properties = Object.assign({}, ...((parse(pairs.join('\n')) ?? []) as object[]))
    section.rows = tableIn(starting('|'))
    section.quote = starting('>')
      .map((line) => line.replace(/^> ?/, ''))
      .join('\n')
    expect(lines.filter((line) => line && !/^(?:- |\||>)/.test(line))).toEqual([])
  }
  return { front: parse(yaml), top: pieces[0] ?? '', sections }
}

const at = (iso: unknown) => (iso ? Date.parse(String(iso)) : null)
const given = (value: unknown) => value ?? null
const number = (cell: string | undefined) => (cell ? Number(cell) : null)
const flag = (value: unknown) => (value === undefined ? null : Number(value))

/** The rows of the journal that exported pages tell of, by table. */
export function readRows(folder: string) {
  const rows: Record<string, object[]> = {}
  const add = (table: string, row: object) => (rows[table] ??= []).push(row)
  for (const [name, bytes] of filesIn(folder)) {
    if (!/^rejections\/.*\.md$/.test(name)) continue
    const { front, sections } = readPage(bytes.toString('utf8'))
    const rejection_id = given(front.id)
    if (front.type === 'rejection')
      add('rejections', {
        id: front.id,
        created_at: at(front.created),
        updated_at: at(front.updated),
        happened_at: at(front.happened),
        zone: front.timezone,
        local_date: front.happened.slice(0, 10),
        area: given(front.area),
        status: front.status,
        usual: given(front.usual),
        folded: Number(front.folded),
        unfair: Number(front.unfair),
        trashed_at: null,
        title: front.title,
        facts: sections.find(({ heading }) => heading === 'What happened')?.quote ?? '',
      })
    for (const { heading, properties, rows: cells, parts } of sections) {
      const kind = heading.replace(/, [\d-]+ [\d:]+$/, '')
      const p = properties as Record<string, string>
      const said = (part: string) => parts.get(part)?.quote ?? ''
      const inPart = (part: string) => parts.get(part)?.rows ?? []
      const written = () => ({
        id: p.id,
        rejection_id,
        created_at: at(p.created),
        updated_at: at(p.updated),
        zone: p.timezone,
        local_date: p.created!.slice(0, 10),
        finished_at: at(p.finished),
      })
      if (kind === 'How much it hurt')
        for (const row of cells)
          add('hurt_ratings', {
            id: row.Id,
            rejection_id,
            rated_at: at(row.Time),
            zone: row['Time zone'],
            local_date: row.Time!.slice(0, 10),
            hurt: number(row.Hurt),
          })
      else if (kind === 'Steps')
        for (const row of cells)
          add('rejection_steps', {
            rejection_id,
            step: row.Id,
            state: row.State,
            at: at(row.Time),
          })
      else if (kind === 'Feelings about it')
        for (const row of cells)
          add('rejection_links', { kind: 'feeling', item_id: row.Id, rejection_id })
      else if (kind === 'People')
        for (const row of cells)
          add('people', {
            id: row.Id,
            created_at: at(row.Added),
            trashed_at: null,
            name: row.Name,
            note: row.Note,
          })
      else if (kind === 'Small things to do')
        for (const row of cells)
          add('actions', {
            id: row.Id,
            rejection_id,
            created_at: at(row.Added),
            zone: row['Time zone'],
            local_date: row.Added!.slice(0, 10),
            due: row.Due || null,
            done_at: at(row['Done at']),
            done_on: row['Done on'] || null,
            trashed_at: null,
            text: row['To do'],
          })
      else if (kind === 'Letter')
        add('letters', {
          ...written(),
          trashed_at: null,
          hurts: said('What hurts'),
          others: said('Others know this'),
          friend: said('What I would say to a friend'),
          kinder: said('What would be a little kinder'),
        })
      else if (kind === 'What this outcome cannot decide')
        add('worth', {
          ...written(),
          outcome: given(p.outcome),
          self: given(p.self),
          keeps: said('What it cannot take away'),
          still: said('What was so the day before, and still is'),
          stands: said('What I go on standing for'),
        })
      else if (kind === 'What it tells me')
        add('lessons', {
          ...written(),
          reasons: JSON.stringify(p.reasons),
          known: said('What I know'),
          unknown: said('What I do not know'),
          learned: said('What I would keep, change or drop'),
        })
      else if (kind === 'Reaching someone')
        add('reach_outs', {
          id: p.id,
          rejection_id,
          person_id: given(p.person_id),
          begun_at: at(p.begun),
          updated_at: at(p.updated),
          zone: p.timezone,
          local_date: p.begun!.slice(0, 10),
          need: given(p.need),
          before: given(p.alone_before),
          after: given(p.alone_after),
          planned_at: at(p.planned),
          reached: flag(p.reached),
          reached_at: at(p.reached_at),
          reached_on: given(p.reached_on),
          opening: said('Opening'),
        })
      else if (kind === 'Thought record') {
        add('reframes', {
          id: p.id,
          rejection_id,
          begun_at: at(p.begun),
          updated_at: at(p.updated),
          zone: p.timezone,
          local_date: p.begun!.slice(0, 10),
          step: p.step,
          finished_at: at(p.finished),
          set_aside_at: at(p.set_aside),
          trashed_at: null,
          belief_before: given(p.belief_before),
          belief_after: given(p.belief_after),
          balanced_belief: given(p.balanced_belief),
          traps: JSON.stringify(inPart('Thinking traps').map(({ Id }) => Id)),
          facts: said('Facts'),
          thought: said('Thought'),
          evidence_for: said('Evidence for it'),
          evidence_against: said('Evidence against it'),
          balanced: said('Balanced sentence'),
          test: said('Test'),
          test_date: given(p.test_date),
          test_answer: said('How the test went'),
          test_answered_at: at(p.test_answered),
        })
        inPart('Feelings').forEach((row, position) =>
          add('reframe_feelings', {
            reframe_id: p.id,
            position,
            word: row.Feeling,
            before: number(row.Before),
            after: number(row.After),
          }),
        )
        inPart('Explanations').forEach((row, position) =>
          add('reframe_explanations', {
            reframe_id: p.id,
            position,
            text: row.Explanation,
            share: number(row.Share),
            about_me: Number(row['About me'] === 'yes'),
          }),
        )
        for (const row of inPart('Belief asked again'))
          add('reframe_ratings', {
            reframe_id: p.id,
            days: number(row['Days after']),
            rated_at: at(row.Time),
            zone: row['Time zone'],
            local_date: row.Time!.slice(0, 10),
            belief: number(row.Belief),
          })
      } else expect(kind).toMatch(/^(?:What happened|Entries about it)$/)
    }
  }
  return rows
}
