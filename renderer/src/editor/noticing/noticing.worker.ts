import { Noticer } from '../../../../shared/noticing/index.ts'
import { heavy } from '../../../../shared/safety/heavy.ts'
import type { Answer, Question } from './noticer.ts'

// One page at a time: what has not changed since the last time is not looked at again.
const noticer = new Noticer()

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { round, text } = data
  const answer: Answer = { round, found: { findings: noticer.notice(text), heavy: heavy(text) } }
  self.postMessage(answer)
})
