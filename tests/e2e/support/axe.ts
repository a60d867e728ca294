import axe, { type RunOptions } from 'axe-core'
import { expect, type Page } from '@playwright/test'

const desktop = { width: 1280, height: 800 }
const narrow = { width: 720, height: 900 }
/** As a window of 1280 pixels is at 200 %. */
const enlarged = { width: 640, height: 400 }

/** The rules about colours: the same at every size. What the others look at is the same in light and dark. */
const aboutColours = ['color-contrast', 'link-in-text-block']

/** Every rule that axe runs by itself, and the size of targets, which it leaves out; or some of them. */
const targets = { 'target-size': { enabled: true } }
const off = { enabled: false }
const options: Record<'all' | 'colours' | 'all but colours', RunOptions> = {
  all: { rules: targets },
  colours: { runOnly: aboutColours },
  'all but colours': {
    rules: { ...targets, ...Object.fromEntries(aboutColours.map((rule) => [rule, off])) },
  },
}

/** Axe, in the page itself: bringing it in once, and out of it only what it found, is most of the time that it takes. */
async function violations(page: Page, rules: keyof typeof options): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async (options) => {
      const page = window as unknown as { axe: typeof axe }
      const { violations } = await page.axe.run(options)
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      )
    },
    { ...options[rules], resultTypes: ['violations' as const] },
  )
}

/** What is wider than the place it has. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean =>
      element === document.documentElement ||
      /auto|scroll/.test(getComputedStyle(element).overflowX)
    return [...document.querySelectorAll('*')]
      .filter((it) => scrolls(it) && it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1)
      .map((it) => `${it.tagName} ${it.className}: ${it.scrollWidth} in ${it.clientWidth}`)
  })

/** A screen as it is now, in light and dark, wide and narrow: axe finds nothing, and nothing is cut off at the side. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  const looks = [
    { size: desktop, colorScheme: 'light', rules: 'all' },
    { size: desktop, colorScheme: 'dark', rules: 'colours' },
    { size: narrow, colorScheme: 'dark', rules: 'all but colours' },
  ] as const
  for (const { size, colorScheme, rules } of looks) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await violations(page, rules), `${name}, ${colorScheme}, ${size.width}`).toEqual([])
  }
  for (const size of [narrow, enlarged]) {
    await page.setViewportSize(size)
    expect.soft(await tooWide(page), `${name}, ${size.width} wide`).toEqual([])
  }
  await page.setViewportSize(desktop)
}

/** The same for a window that has its own size. */
export async function expectAccessibleAsItIs(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const rules = colorScheme === 'light' ? 'all' : 'colours'
    expect.soft(await violations(page, rules), `${name}, ${colorScheme}`).toEqual([])
  }
  expect.soft(await tooWide(page), name).toEqual([])
}
