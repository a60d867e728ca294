/** A program: the least that a window costs in this runtime, until it is ended. */
import { browser } from '../../host/browser.ts'

await browser.open({ width: 1280, height: 800 })
process.send?.('open')
