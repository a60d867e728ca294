import asks from '../../../../../resources/practices/asks.md?raw'
import doing from '../../../../../resources/practices/doing.md?raw'
import ifThen from '../../../../../resources/practices/if-then-plans.md?raw'
import strengths from '../../../../../resources/practices/strengths-and-wins.md?raw'
import values from '../../../../../resources/practices/values.md?raw'
import whoIAm from '../../../../../resources/practices/who-i-am.md?raw'

/** How each practice works: one file each in resources/practices, with the same headings. */
export const pages = { asks, ifThen, doing, strengths, values, whoIAm }
export type PageId = keyof typeof pages
