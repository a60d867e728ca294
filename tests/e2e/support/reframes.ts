import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Reframe, Written } from '../../../shared/contract/reframes.ts'
import { goTo, passphrase } from './journal.ts'

/** Thought records as a person meets them. */
export const stepOf = (page: Page, step: number, saved = true): Locator =>
  page.getByRole('status').filter({ hasText: `${step} of 7${saved ? ', saved' : ''}` })
export const nextTo = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })
export const blankRow = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Another explanation' })
export const shareOf = (page: Page, text: string): Locator =>
  page.getByRole('slider', { name: `Share of “${text}”`, exact: true })
export const edgeOf = (page: Page, text: string): Locator =>
  page.getByRole('slider', { name: `In the pie, share of “${text}”` })

/** A record in which everything is said. */
export const full: Written = {
  step: 7,
  facts: 'On Thursday they wrote that they had chosen someone else.',
  thought: 'I am not good enough for work like this.',
  beliefBefore: 85,
  feelings: [
    { word: 'ashamed', before: 70, after: 30 },
    { word: 'sad', before: 60, after: null },
  ],
  explanations: [
    { text: 'They hired from inside', share: 38, aboutMe: false },
    { text: 'They wanted more backend', share: 25, aboutMe: false },
    { text: 'I interviewed tired', share: 22, aboutMe: false },
    { text: 'I am not good enough', share: 15, aboutMe: true },
  ],
  evidenceFor: 'They said no after the third round.',
  evidenceAgainst: 'They asked me back twice.',
  balanced: 'They hired from inside; the panel had half decided.',
  balancedBelief: 70,
  beliefAfter: 40,
  traps: ['mind'],
  test: 'Ask Ana what she saw.',
  testDate: '2030-01-01',
}

/** A rejection of two days ago, in the journal; gives its id. */
export const addRejection = (page: Page, title: string): Promise<string> =>
  page.evaluate(async (title) => {
    const id = crypto.randomUUID()
    const happenedAt = Date.now() - 2 * 86_400_000
    const said = { title, facts: 'They wrote on Thursday.', area: null, usual: null }
    const answer = await window.intact.rejections.save({ id, happenedAt, ...said })
    if (!answer.ok) throw new Error(answer.message)
    return id
  }, title)

/** A record of a rejection, in the journal; gives its id. */
export const addReframe = (
  page: Page,
  rejectionId: string,
  written: Written,
  finish: boolean,
): Promise<string> =>
  page.evaluate(
    async ({ rejectionId, written, finish }) => {
      const id = crypto.randomUUID()
      const saved = await window.intact.reframes.save({ ...written, id, rejectionId })
      const done = finish ? await window.intact.reframes.finish({ id }) : saved
      if (!saved.ok || !done.ok) throw new Error('The record could not be made')
      return id
    },
    { rejectionId, written, finish },
  )

/** The records of all rejections as the journal has them. */
export const stored = (page: Page): Promise<Reframe[]> =>
  page.evaluate(async () => {
    const { intact } = window
    const listed = await intact.rejections.list()
    if (!listed.ok) throw new Error(listed.message)
    const all = await Promise.all(
      listed.value.map(({ rejection }) =>
        intact.reframes.ofRejection({ rejectionId: rejection.id }),
      ),
    )
    return all.flatMap((answer) => (answer.ok ? answer.value.reframes : []))
  })

/** Goes to the page of a rejection, which may be open already, or a step of it. */
export async function openRejection(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { name: title })
  const way = page.getByRole('button', { name: title })
  await goTo(page, 'Write')
  await goTo(page, 'Rejections')
  await expect(heading.or(way).first()).toBeVisible()
  if (!(await heading.isVisible())) await way.click()
  await expect(heading).toBeVisible()
}

/** Goes on to its thought record, as a person does from its page. */
export async function openStep(page: Page, title: string): Promise<void> {
  await openRejection(page, title)
  await page
    .getByRole('region', { name: 'Coming back' })
    .getByRole('button', { name: /^Other explanations/ })
    .click()
}

/** Moves the records of a journal that is not open back in time. In a program of its own. */
export function daysGoBy(userData: string, days: number): void {
  const program = fileURLToPath(new URL('./days-earlier.ts', import.meta.url))
  execFileSync(process.execPath, [program, userData, passphrase, String(days)])
}
