import type { Finding } from './finding.ts'
import { Noticer } from './noticer.ts'

export type { Finding, Kind } from './finding.ts'
export { language } from './language.ts'
export { Noticer } from './noticer.ts'

/** What stands out in a text, in its order. Pure: the same text always leads to the same findings. */
export const notice = (text: string): Finding[] => new Noticer().notice(text)

/** The same, with a place after each sentence to let others have their turn. */
export const noticeInSteps = (text: string): Generator<void, Finding[]> =>
  new Noticer().noticeInSteps(text)
