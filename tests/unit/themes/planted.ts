import { addDays } from '../../../shared/dates.ts'
import type { Writing } from '../../../main/journal/themes/writing.ts'
import { seeded } from '../rejections/seeded.ts'

export const today = '2026-11-23'

const things =
  `garden kettle bakery library bicycle sofa cupboard curtain bridge harbour market staircase lamp window orchard
  piano sweater pavement umbrella suitcase blanket mirror carpet ladder teapot newspaper stamp drawer envelope fence lawn
  pillow candle basket hammer bucket ribbon button mug spoon plate cellar attic balcony chimney gate hedge pond swing tent`
    .trim()
    .split(/\s+/)
const people = 'Nora Felix Ivy Hugo Marta Simon Greta Leo Dora Paul'.split(' ')
const ways = `old new red small wide quiet heavy broken borrowed narrow`.split(' ')

type Random = () => number
const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

/** Sentences of a life in which nothing comes back. */
const ordinary: ((random: Random) => string)[] = [
  (r) => `I mended the ${pick(r, things)} before lunch.`,
  (r) => `${pick(r, people)} came by with a ${pick(r, ways)} ${pick(r, things)}.`,
  (r) => `We looked at the ${pick(r, ways)} ${pick(r, things)} near the ${pick(r, things)}.`,
  (r) => `My ${pick(r, things)} is ${pick(r, ways)} again, and I don't mind.`,
  (r) => `Rang ${pick(r, people)} about the ${pick(r, things)}.`,
  (r) => `It rained on the ${pick(r, things)} all afternoon.`,
  (r) => `I asked ${pick(r, people)} whether the ${pick(r, things)} would do.`,
  (r) => `Nobody had moved the ${pick(r, things)} or the ${pick(r, things)}.`,
  (r) => `A ${pick(r, ways)} ${pick(r, things)} stood in the ${pick(r, things)}.`,
  (r) => `Slept badly, then carried her ${pick(r, things)} to the ${pick(r, things)}.`,
]

export interface Plant {
  /** Days ago on which it is written of. */
  days: readonly number[]
  sentences: readonly string[]
  rejectionId?: string
}

/** Two hundred days with an entry on most of them, and what is planted. */
export function journal(seed: number, plants: readonly Plant[], length = 200): Writing[] {
  const random = seeded(seed)
  const writings: Writing[] = []
  for (let ago = length - 1; ago >= 0; ago--) {
    const planted = plants.filter(({ days }) => days.includes(ago))
    if (planted.length === 0 && random() < 0.2) continue
    const sentences = Array.from({ length: 5 + Math.floor(random() * 8) }, () =>
      pick(random, ordinary)(random),
    )
    for (const { sentences: said } of planted)
      sentences.splice(1 + Math.floor(random() * 4), 0, pick(random, said), pick(random, said))
    writings.push({
      id: `entry-${ago}`,
      kind: 'entry',
      text: sentences.join(' '),
      at: Date.parse(`${addDays(today, -ago)}T20:00:00Z`),
      localDate: addDays(today, -ago),
      rejectionId: planted[0]?.rejectionId ?? null,
    })
  }
  return writings
}

function shuffled<T>(random: Random, values: readonly T[]): T[] {
  const mixed = [...values]
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!]
  }
  return mixed
}

/** Every word somewhere else: each entry keeps its length and its day. */
export function wordsShuffled(writings: readonly Writing[], seed: number): Writing[] {
  const texts = writings.map(({ text }) => text.split(/(\s+)/))
  const words = shuffled(
    seeded(seed),
    texts.flatMap((parts) => parts.filter((_, i) => i % 2 === 0)),
  )
  let next = 0
  return writings.map((writing, n) => ({
    ...writing,
    text: texts[n]!.map((part, i) => (i % 2 === 0 ? words[next++]! : part)).join(''),
  }))
}

/** Every entry on another day. */
export function daysShuffled(writings: readonly Writing[], seed: number): Writing[] {
  const dates = shuffled(
    seeded(seed),
    writings.map(({ localDate, at }) => ({ localDate, at })),
  )
  return writings.map((writing, i) => ({ ...writing, ...dates[i]! }))
}

/** A noun, more and more; a name, less and less; a phrase of three words, about one rejection. */
export const plantings: Record<string, { plant: Plant; label: string }> = {
  noun: {
    label: 'the panel',
    plant: {
      days: [26, 17, 12, 10, 8, 6, 5, 3, 2, 0],
      sentences: [
        'I keep seeing the panel and how the panel looked at each other.',
        'Why did the panel ask me back at all?',
        'The panel never wrote.',
      ],
    },
  },
  name: {
    label: 'Oskar Lindqvist',
    plant: {
      days: [27, 26, 25, 23, 21, 20, 19, 17, 16, 8, 150, 120],
      sentences: [
        'I thought of Oskar Lindqvist on the stairs.',
        'No word from Oskar Lindqvist.',
        'I wrote to Oskar Lindqvist, and tore it up.',
      ],
    },
  },
  phrase: {
    label: 'the second reading round',
    plant: {
      days: [24, 20, 15, 13, 11, 9, 6, 4, 1],
      sentences: [
        'I went through the second reading round in my head.',
        'They stopped at the second reading round.',
        'What was wrong with the second reading round?',
      ],
      rejectionId: '01933000-0000-7000-8000-000000000001',
    },
  },
}
