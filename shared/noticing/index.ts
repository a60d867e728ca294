import type { Finding } from './finding.ts'
import { Noticer } from './noticer.ts'

export type { Finding, Kind } from './finding.ts'
export { language } from './language.ts'
export { Noticer } from './noticer.ts'

/** What stands out in a text, in its order. Pure: the same text always leads to the same findings. */
export const notice = (text: string): Finding[] => new Noticer().notice(text)
