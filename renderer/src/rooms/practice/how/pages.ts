import asks from '../../../../../resources/practices/asks.md?raw'
import ifThen from '../../../../../resources/practices/if-then-plans.md?raw'

/** How each practice works: one file each in resources/practices, with the same headings. */
export const pages = { asks, ifThen }
export type PageId = keyof typeof pages
