import type { Finding } from '../../../../shared/noticing/index.ts'
import type { Heavy } from '../../../../shared/safety/heavy.ts'
import { ownScript } from '../../app/own-script.ts'
import workerUrl from './noticing.worker.ts?worker&url'

export interface Question {
  round: number
  text: string
}
export interface Answer {
  round: number
  found: Found
}
/** What there is to notice in a text. */
export interface Found {
  findings: Finding[]
  heavy: Heavy[]
}

let worker: Worker | undefined
let round = 0
let waiting: { round: number; settle: (found: Found | null) => void } | undefined

/**
 * What there is to notice in a text, found in a thread of its own so that typing never waits for it. Null when a later
 * question overtook this one, or when the thread could not be started: noticing is then simply absent.
 */
export function noticeIn(text: string): Promise<Found | null> {
  waiting?.settle(null)
  const question = { round: ++round, text } satisfies Question
  return new Promise((settle) => {
    waiting = { round, settle }
    ready().postMessage(question)
  })
}

function ready(): Worker {
  if (worker) return worker
  worker = new Worker(ownScript(workerUrl), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.round === waiting?.round) settle(data.found)
  })
  worker.addEventListener('error', () => settle(null))
  return worker
}

function settle(found: Found | null): void {
  waiting?.settle(found)
  waiting = undefined
}
