import { ownScript } from '../../../app/own-script.ts'
import type { WordChange } from '../../../parts/word-changes.ts'
import workerUrl from './comparing.worker.ts?worker&url'

export interface Question {
  before: string
  after: string
}

/** In milliseconds. 50,000 words take half a second on a busy computer. */
const patience = 5000

/**
 * What changed from one text to another, word by word, found in a thread of its own that is ended afterwards: however long
 * the texts are, the window goes on. Null when it took too long or the thread failed; the texts are then shown without marks.
 */
export function compare(question: Question): Promise<readonly WordChange[] | null> {
  return new Promise((resolve) => {
    const worker = new Worker(ownScript(workerUrl), { type: 'module' })
    const settle = (changes: readonly WordChange[] | null): void => {
      clearTimeout(limit)
      worker.terminate()
      resolve(changes)
    }
    const limit = setTimeout(() => settle(null), patience)
    worker.addEventListener('message', ({ data }: MessageEvent<readonly WordChange[]>) =>
      settle(data),
    )
    worker.addEventListener('error', () => settle(null))
    worker.postMessage(question)
  })
}
