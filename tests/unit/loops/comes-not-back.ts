import { panel, type Scenario } from './scenario.ts'

/** Weeks that only look so. */
export const comesNotBack: Scenario[] = [
  { name: 'nothing before', before: [], now: 'Why did the panel say no to me?', theme: null },
  {
    name: 'twice only',
    before: [[2, 'The panel was at ten.']],
    now: 'Why did the panel say no to me?',
    theme: null,
  },
  {
    name: 'three times, and no going round today',
    before: panel,
    now: 'The panel wrote again. I filed the letter and called Jo. We talk on Thursday.',
    theme: null,
  },
  {
    name: 'three entries of one sitting',
    before: [
      [0.08, 'The panel met at ten.'],
      [0.04, 'The panel was five people.'],
    ],
    now: 'Why did the panel say no to me? I do not understand it.',
    theme: null,
  },
  {
    name: 'around midnight, in one sitting',
    before: [
      [0.1, 'The panel met at ten.'],
      [0.02, 'The panel was five people.'],
      [3, 'The panel is on Thursday.'],
    ],
    now: 'Why did the panel say no to me? I do not understand it.',
    theme: null,
  },
  {
    name: 'something pleasant that is looked back on',
    before: [
      [4, 'We booked the trip. I am so happy about the trip.'],
      [2, 'The trip is all we talk about. Wonderful.'],
    ],
    now: 'I keep thinking about the trip. It will be wonderful, and I am excited.',
    theme: null,
  },
  {
    name: 'a pleasant what-if',
    before: [
      [4, 'I sent off the application.'],
      [2, 'They confirmed the application.'],
    ],
    now: 'What if the application is a great success? I would be so happy.',
    theme: null,
  },
  {
    name: 'something good of each day',
    before: [
      [3, 'I am grateful for the garden.'],
      [2, 'I am grateful for the garden.'],
      [1, 'I am grateful for the garden.'],
    ],
    now: 'I am grateful for the garden. It is green in every corner.',
    theme: null,
  },
  {
    name: 'the same routine each day',
    before: [
      [3, 'I walked the dog along the canal before breakfast.'],
      [2, 'I walked the dog along the canal before breakfast.'],
      [1, 'I walked the dog along the canal before breakfast.'],
    ],
    now: 'I walked the dog along the canal before breakfast. Then I read.',
    theme: null,
  },
  {
    name: 'weekdays',
    before: [
      [5, 'On Monday I wrote to them.'],
      [2, 'It was Monday when it rained.'],
    ],
    now: 'Why did they turn me down on Monday? I do not understand it.',
    theme: null,
  },
  {
    name: 'months',
    before: [
      [5, 'It will be over in October.'],
      [2, 'In October I move out.'],
    ],
    now: 'What if I had asked them before October? I do not know.',
    theme: null,
  },
  {
    name: 'work, in passing',
    before: [
      [5, 'A long day at work. We moved the shelves.'],
      [2, 'I cycled to work in the sun.'],
    ],
    now: 'After work I sat there. Why did they not invite me?',
    theme: null,
  },
  {
    name: 'mum, in passing',
    before: [
      [5, 'Mum called about the curtains. She had found blue ones.'],
      [2, 'I had tea with Mum and we looked at old pictures.'],
    ],
    now: 'I had a call with Mum. Why did nobody from the office write to me?',
    theme: null,
  },
  {
    name: 'where one was',
    before: [
      [5, 'I had soup in the kitchen.'],
      [2, 'The light in the kitchen is broken.'],
    ],
    now: 'I stood in the kitchen. Why did he not want me to come?',
    theme: null,
  },
  {
    name: 'a place one often is, beside the going round',
    before: [
      [5, 'I read in the library until six. The library was full.'],
      [2, 'The library closes early now, so I took the books with me.'],
    ],
    now: 'I was in the library. Why did he not want me to come?',
    theme: null,
  },
  {
    name: 'times of day and things of no kind',
    before: [
      [5, 'The thing about the evening is the quiet.'],
      [2, 'In the evening I did the last thing on my list.'],
    ],
    now: 'Why do I do the same thing every evening? I have no idea.',
    theme: null,
  },
  {
    name: 'in quotations only',
    before: [
      [4, '> The panel has decided.\n\nI read it twice.'],
      [2, 'She said “the panel never explains”.'],
    ],
    now: 'Why did the panel say no to me? I do not understand it.',
    theme: null,
  },
  {
    name: 'a quoted loop',
    before: panel,
    now: 'We sang the old song.\n\n> Why did the panel leave me?\n\nThe panel would have liked it.',
    theme: null,
  },
  {
    name: 'a question to the point',
    before: panel,
    now: 'When does the panel meet again? I will ask the office and write it down.',
    theme: null,
  },
  {
    name: 'another language',
    before: [
      [4, 'Die Jury hat getagt, und ich war nicht dabei.'],
      [2, 'Ich habe von der Jury geträumt, es war nicht schön.'],
    ],
    now: 'Warum hat die Jury mich nicht genommen? Ich verstehe es nicht, und es tut weh.',
    theme: null,
  },
  {
    name: 'another language before',
    before: [
      [4, 'Das Panel hat getagt, und ich war nicht dabei. Es war nicht schön für mich.'],
      [2, 'Ich habe von dem Panel geträumt, und es war nicht schön, aber ich bin wach.'],
    ],
    now: 'Why did the panel say no to me? I do not understand it.',
    theme: null,
  },
  {
    name: 'heavy words',
    before: panel,
    now: 'Why did the panel say no to me? I want to die.',
    theme: null,
  },
  {
    name: 'a sentence that comes back once',
    before: [[2, 'I made soup. Why did he leave without a word?']],
    now: 'I cleaned everything I own. Why did he leave without a word?',
    theme: null,
  },
  {
    name: 'a short sentence of no words of its own',
    before: [
      [4, 'Why me?'],
      [2, 'Why me?'],
    ],
    now: 'It is late and I am up. Why me?',
    theme: null,
  },
  {
    name: 'what others went round in',
    before: panel,
    now: 'Jo keeps thinking about the panel. I told her that it was over for me.',
    theme: null,
  },
]
