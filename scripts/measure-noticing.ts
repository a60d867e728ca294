// `npm run measure:noticing -- --data DIR`: how often noticing is right on labelled sentences, and what it costs.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Finding, notice } from '../shared/noticing/index.ts'
import { countWords } from '../shared/words.ts'

interface Labelled {
  readonly text: string
  /** I identity, R role, M put into others' mouths, A ambiguous, X negated, past or quoted, C crisis, N none. */
  readonly label: string
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, show: { type: 'boolean', default: false } },
})
if (!values.data || !existsSync(values.data)) {
  const problem = values.data ? `There is no folder ${values.data}.` : 'No data folder was given.'
  console.error(`${problem} Say where the labelled sentences are: --data DIR`)
  process.exit(1)
}
const folder = values.data

const isIdentity = (finding: Finding): boolean => finding.kind === 'identity'
const flagged = (text: string): boolean => notice(text).some(isIdentity)
const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
const percent = (part: number, all: number): string =>
  all === 0 ? 'none' : ((100 * part) / all).toFixed(1)

notice('I am warm.')
for (const name of readdirSync(folder).toSorted()) {
  const file = join(folder, name)
  if (name.endsWith('.json')) measureLabelled(name, readLabelled(file))
  // A table of comments has the text first; the other columns are for others.
  else if (name.endsWith('.tsv'))
    measureHarmless(
      name,
      lines(file).map((line) => line.split('\t')[0]!),
    )
  else if (name.endsWith('.txt')) measureHarmless(name, lines(file))
}

function readLabelled(file: string): Labelled[] {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(content)) return []
  return content.filter(
    (item): item is Labelled => typeof item?.text === 'string' && typeof item?.label === 'string',
  )
}

function measureLabelled(name: string, all: Labelled[]): void {
  if (all.length === 0) return
  const counted = all.filter(({ label }) => label !== 'R' && label !== 'A')
  const results = counted.map((item) => ({ ...item, noticed: flagged(item.text) }))
  const hits = results.filter(({ label, noticed }) => noticed && label === 'I').length
  const wrong = results.filter(({ label, noticed }) => noticed && label !== 'I')
  const missed = results.filter(({ label, noticed }) => !noticed && label === 'I')
  const f1 = (200 * hits) / (2 * hits + wrong.length + missed.length)
  console.log(`${name}: ${counted.length} sentences, ${hits + missed.length} of them identity`)
  console.log(`  precision ${percent(hits, hits + wrong.length)} %`)
  console.log(`  recall    ${percent(hits, hits + missed.length)} %`)
  console.log(`  F1        ${f1.toFixed(1)} %`)
  if (!values.show) return
  for (const { text, label } of wrong) console.log(`  wrong (${label})  ${text}`)
  for (const { text } of missed) console.log(`  missed  ${text}`)
}

function measureHarmless(name: string, texts: string[]): void {
  if (texts.length === 0) return
  const begun = performance.now()
  const wrong = texts.filter(flagged)
  const milliseconds = performance.now() - begun
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  const each = ((1000 * wrong.length) / texts.length).toFixed(2)
  console.log(`${name}: ${texts.length} texts, ${wrong.length} noticed`)
  console.log(`  false nudges per 1,000  ${each}`)
  console.log(`  time per 1,000 words    ${((1000 * milliseconds) / words).toFixed(2)} ms`)
  if (values.show) for (const text of wrong) console.log(`  wrong  ${text}`)
}
