import { wordChanges } from '../../../parts/word-changes.ts'
import type { Question } from './comparing.ts'

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage(wordChanges(data.before, data.after))
})
