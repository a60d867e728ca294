import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchApp, type App } from '../tests/e2e/app.ts'

// Walks the app on the sample journal and photographs it for the README: npm run tour
const pictures = join(import.meta.dirname, '..', 'docs', 'pictures')
mkdirSync(pictures, { recursive: true })

/** A place in the app, and how a person gets there from the last one. */
const stops: [name: string, go: (page: Page, app: App) => Promise<unknown>][] = [
  [
    'write',
    async (page) => {
      await room(page, 'Journal')
      await page.getByRole('searchbox', { name: 'Search' }).fill('"the email came at four"')
      await page.getByText('The email came at four').first().click()
      await page.getByRole('button', { name: 'Edit' }).click()
      await page.getByRole('textbox', { name: 'Entry' }).waitFor()
      await page.keyboard.press('ControlOrMeta+Home')
    },
  ],
  [
    'journal',
    async (page) => {
      await room(page, 'Journal')
      await page.getByRole('searchbox', { name: 'Search' }).fill('velloway')
      await page.locator('mark').first().waitFor()
    },
  ],
  [
    'reading',
    async (page) => {
      await page.getByRole('searchbox', { name: 'Search' }).fill('')
      await page.getByText('The email came at four').first().click()
      await page.getByRole('button', { name: 'Edit' }).waitFor()
    },
  ],
  [
    'calendar',
    async (page) => {
      await room(page, 'Journal')
      await page.getByRole('radio', { name: 'Calendar' }).check()
      await page.getByRole('grid', { name: 'Calendar' }).waitFor()
    },
  ],
  [
    'tags',
    async (page) => {
      await page.getByRole('radio', { name: 'Tags' }).check()
      await page.getByRole('list', { name: 'Tags', exact: true }).waitFor()
    },
  ],
  [
    'rejections',
    async (page) => {
      await room(page, 'Rejections')
      await page.getByRole('button', { name: 'Velloway said no' }).waitFor()
    },
  ],
  [
    'rejection',
    async (page) => {
      await page.getByRole('button', { name: 'Velloway said no' }).click()
      await page.getByRole('heading', { name: 'Coming back' }).waitFor()
    },
  ],
  [
    'other-explanations',
    async (page) => {
      await room(page, 'Rejections')
      await page.getByRole('button', { name: 'Sallowfield returned the manuscript' }).click()
      const path = page.getByRole('region', { name: 'Coming back' })
      const step = path.getByRole('button', { name: /^Other explanations/ })
      await path.waitFor()
      if (!(await step.isVisible())) await path.locator('summary').first().click()
      await step.click()
      await path.waitFor({ state: 'hidden' })
    },
  ],
  [
    'loops',
    async (page) => {
      await room(page, 'Loops')
      await page.getByRole('region', { name: 'Before' }).waitFor()
      await page.getByText('Reading your journal…').waitFor({ state: 'hidden' })
    },
  ],
  [
    'practice',
    async (page) => {
      await room(page, 'Practice')
      await page.getByRole('heading', { name: 'What fits today' }).waitFor()
    },
  ],
  [
    'values',
    async (page) => {
      await page.getByRole('button', { name: /^(Begin: )?What matters to you$/ }).click()
      await page.getByRole('button', { name: 'New ask' }).waitFor({ state: 'hidden' })
    },
  ],
  [
    'who-i-am',
    async (page) => {
      await practices(page)
      await page.getByRole('button', { name: 'Who I am', exact: true }).click()
      await page.getByRole('heading', { name: 'Who I am', level: 1 }).waitFor()
    },
  ],
  [
    'how-it-works',
    async (page) => {
      await practices(page)
      await page.getByRole('button', { name: 'How each of these works' }).click()
      await page.getByRole('heading', { name: 'How each of these works' }).waitFor()
    },
  ],
  [
    'insights',
    async (page) => {
      await room(page, 'Insights')
      await page.getByRole('figure', { name: 'The year, day by day' }).locator('canvas').waitFor()
    },
  ],
  [
    'spiral',
    async (page) => {
      const spiral = page.getByRole('figure', { name: 'The spiral' })
      await spiral.getByRole('button', { name: 'Small asks' }).waitFor()
      await spiral.evaluate((it) => it.scrollIntoView())
    },
  ],
  ['settings', (page) => room(page, 'Settings')],
  ['help', (page) => room(page, 'Get help now')],
  [
    'commands',
    async (page) => {
      await room(page, 'Write')
      await page.keyboard.press('ControlOrMeta+K')
      await page.getByRole('dialog').waitFor()
    },
  ],
]

const app = await launchApp()
const { window } = app
try {
  await shoot(window, 'first-run')
  await window.getByRole('button', { name: 'Look around with a sample journal' }).click()
  await window.getByRole('textbox', { name: 'Entry' }).waitFor()
  for (const [name, go] of stops) {
    await go(window, app)
    await shoot(window, name)
    await window.keyboard.press('Escape')
  }
  const quickLog = await app.quickLog()
  await quickLog.getByRole('combobox', { name: 'Feeling' }).fill('hu')
  await quickLog.keyboard.press('6')
  await shoot(quickLog, 'quick-log')
} finally {
  await app.close()
}

async function room(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click()
}

/** The Practice room itself, from wherever in it. */
async function practices(page: Page): Promise<void> {
  await room(page, 'Write')
  await room(page, 'Practice')
  await page.getByRole('heading', { name: 'Practice', level: 1 }).waitFor()
}

/** One picture in each theme. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
