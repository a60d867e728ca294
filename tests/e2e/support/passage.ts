/** One line of a passage, and what the journal must hold for it. */
const lines = (round: number): string[] => [
  `# The letter, round ${round}`,
  '',
  'It came on a Tuesday, thin as a leaf, and I knew before I had it open. **Thank you for your interest**, it said, and then the usual.',
  '',
  '## What I felt first',
  '',
  '- heat in the face 😳',
  '- then nothing at all 🌫️',
  '- then the stairs, two at a time 🏃‍♀️',
  '',
  '> We had an unusually strong field this year.',
  '',
  '1. call Inés',
  '2. eat something',
  '3. do not read it a fourth time',
  '',
  '- [ ] answer the letter',
  '- [x] put it in the drawer 👩‍👩‍👧‍👦',
  '',
  'שלום, כתבתי היום מכתב לעצמי, ואחר כך הלכתי לים.',
  '',
  'اليوم كتبت رسالة إلى نفسي، ثم مشيت إلى البحر.',
  '',
  '今天收到一封拒绝信，我坐在窗边，看雨下了很久。',
  '',
  '今日は断りの手紙が届いた。窓のそばで雨を見ていた。',
  '',
  '오늘 거절 편지를 받았다. 창가에 앉아 비를 보았다.',
  '',
  'Café, naïve, Zürich, smörgåsbord, Đà Nẵng, e\u0301 written in two parts, and a flag 🇵🇹 at the end.',
  '',
]

const filler =
  'Afterwards I walked along the river until the light went and the boats were only their lamps. Nobody there knew anything about it, and for an hour neither did I. '

/** Fifteen hundred words and more, with what makes text hard to keep: headings, lists, emoji, other directions, CJK. */
export function passage(round: number): string[] {
  const head = lines(round)
  const words = (text: string[]): number => text.join(' ').split(/\s+/).length
  const rest: string[] = []
  for (let number = 1; words(head) + words(rest) < 1500; number++)
    rest.push(`${number}) ${filler.repeat(4).trim()}`, '')
  return [...head, ...rest]
}
