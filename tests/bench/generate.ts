import { v7 } from 'uuid'
import { addDays, instantOf } from '../../shared/dates.ts'
import { setTags } from '../../main/journal/entries/queries.ts'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { insertFeeling } from '../../main/journal/feelings/queries.ts'
import { first, inTransaction, type WriteDb } from '../../main/journal/storage/sql.ts'
import { localDateOf } from '../../shared/dates.ts'

/** Mulberry32: a small seeded generator, so that every run measures the same journal. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const syllables =
  'ba be bi bo da de do fa fe ga go ha he ka ke la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va vi wa we ya'.split(
    ' ',
  )
const common =
  'the and to of a I in it was that my me not with for on he she they had but is at so be this have as from you or there were what when then'.split(
    ' ',
  )

/** A vocabulary of 20,000 words whose frequencies fall as in ordinary English (Zipf 1949). */
export class Vocabulary {
  readonly words: string[]
  readonly #random: () => number
  readonly #limit: number

  constructor(random: () => number, size = 20_000) {
    this.#random = random
    const made = new Set(common)
    while (made.size < size) {
      const length = 2 + Math.floor(random() * 3)
      made.add(Array.from({ length }, () => this.#pick(syllables)).join(''))
    }
    this.words = [...made]
    this.#limit = Math.log(size)
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#random() * from.length)] as T
  }

  /** A word by its rank: the inverse of the logarithm gives rank r with a chance of about 1/r. */
  word(): string {
    const rank = Math.floor(Math.exp(this.#random() * this.#limit)) - 1
    return this.words[rank] ?? 'the'
  }

  /** Sentences of twelve words, five to a paragraph. A capital begins each, or nothing would take them for sentences. */
  text(words: number): string {
    let text = `# ${this.word()} ${this.word()} ${this.word()}\n\n`
    for (let i = 1; i <= words; i++) {
      const word = this.word()
      text += i % 12 === 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word
      text += i % 60 === 0 ? '.\n\n' : i % 12 === 0 ? '. ' : ' '
    }
    return text
  }
}

/** Occurs in every thousandth entry. */
export const rareWord = 'quillaria'
/** Occurs in every fiftieth entry. */
export const phrase = 'narrow green harbour'

const feelings = ['hurt', 'sad', 'tired', 'hopeful', 'calm', 'anxious', 'lonely', 'proud']
const tags = ['work', 'home', 'walks', 'family', 'reading', 'sleep']

/** Fills an open journal with ten years of entries (200 words on average) and half as many feelings. */
export function fill(db: WriteDb, entries: number, seed = 1): void {
  const random = seeded(seed)
  const vocabulary = new Vocabulary(random)
  const first = '2016-11-22'
  const zone = 'Europe/Lisbon'
  // One transaction for everything would make SQLite search a write-ahead log of hundreds of megabytes.
  indexedAfterwards(db, () => {
    for (let from = 0; from < entries; from += 2000) inTransaction(db, () => some(from))
  })

  function some(from: number): void {
    for (let i = from; i < Math.min(from + 2000, entries); i++) {
      const days = (i / entries) * 3650
      const day = addDays(first, Math.floor(days))
      // In the order in which they are written, as a person does, from six in the morning to eleven at night.
      const createdAt =
        instantOf(day, '06:00', zone) + Math.floor((days % 1) * 61_200_000 + random() * 1000)
      const planted = `${i % 1000 === 500 ? ` ${rareWord}` : ''}${i % 50 === 7 ? ` ${phrase}` : ''}`
      const body = vocabulary.text(60 + Math.floor(random() * 280)) + planted
      const id = v7()
      insertEntry(db, { id, body, createdAt, zone, fieldTags: [] })
      setTags(db, id, 'field', [tags[i % tags.length] as string])
      if (i % 2) continue
      const feltAt = createdAt + 60_000
      insertFeeling(db, {
        id: v7(),
        feltAt,
        zone,
        localDate: localDateOf(feltAt, zone),
        word: feelings[i % feelings.length] as string,
        pleasantness: -0.5,
        energy: 0,
        intensity: i % 11,
        note: i % 3 ? '' : vocabulary.word(),
        entryId: i % 4 ? id : null,
      })
    }
  }
}

/**
 * FTS5 writes out what it holds whenever a statement begins that may be undone by itself, and so merges its index after
 * every single row. Of a hundred thousand rows it is made much faster at the end.
 */
function indexedAfterwards(db: WriteDb, work: () => void): void {
  const trigger = first<{ sql: string }>(
    db,
    "SELECT sql FROM sqlite_schema WHERE name = 'entries_fts_insert'",
  )
  db.exec('DROP TRIGGER entries_fts_insert')
  work()
  db.exec(trigger?.sql ?? '')
  db.exec("INSERT INTO entries_fts (entries_fts) VALUES ('rebuild')")
}
