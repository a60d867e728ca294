import { feelingWords } from '../../feelings.ts'
import type { Frame } from '../language-pack.ts'
import { phrases } from './words.ts'

/** Words that are feelings only where the sentence says so: "I am down for pizza", "I am sorry". */
const needsFeel = new Set(
  phrases(`down, sorry, open, moved, content, safe, settled, heavy, distant, bitter, light, steady, connected, torn,
  understood, accepted, loving, longing, brave, defensive, tender, hollow, sure, unsure, afraid, dreading, happy, curious, surprised`),
)

const plain = (word: string): string => word.replaceAll('-', ' ')

/** The words of resources/feelings.json as frames see them, and back. */
export const feelingByPlain: ReadonlyMap<string, string> = new Map(
  feelingWords.map(({ word }) => [plain(word), word]),
)

const all = [...feelingByPlain.keys()].toSorted((a, b) => b.length - a.length)

export const feelingRules: Record<string, readonly string[]> = {
  feeling: all,
  plainFeeling: all.filter((word) => !needsFeel.has(word)),
  degree: phrases(`
    a bit, a little, a little bit, a lot, kind of, sort of, so, so so, very, really, quite, rather, pretty, extremely, deeply,
    incredibly, terribly, mostly, just, still, also, more, too, all, both, slightly, somewhat, fairly, utterly, completely,
    totally, a tiny bit, mainly, always, now, again, already, actually, suddenly, surprisingly, strangely, weirdly, oddly, even
  `),
  feel: [
    'i <degree>* feel|felt <degree>*',
    'i am|was|have <degree>* been? feeling <degree>*',
    'makes|made|making|make me <degree>* feel? <degree>*',
    'leaves|left|leaving me feeling? <degree>*',
    '^ <degree>* feeling|feel|felt <degree>*',
  ],
  amFeeling: [
    'i am|was <degree>*',
    'i have <degree>* been <degree>*',
    'i got <degree>*',
    'i get <degree>*',
  ],
  alsoFeeling: ['<feeling> ,|and|but|or ,? and|but|or? <degree>*'],
}

const reason = 'This names what you feel.'
export const feelings: readonly Frame[] = [
  {
    kind: 'feeling',
    reason,
    patterns: [
      '<feel> <alsoFeeling>* <feeling> !like|to|for|off|free $',
      '<amFeeling> <alsoFeeling>* <plainFeeling> !in|out|off|my|to|for|with $ !my',
      '<amFeeling> <alsoFeeling>* <plainFeeling> with|for|to|in|and|or',
    ],
  },
]
