import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Entry } from '../../../shared/contract/entries.ts'
import type { Feeling } from '../../../shared/contract/feelings.ts'

const resources = join(import.meta.dirname, '../../../resources/sample')

/** The texts that the sample journal is made of. */
export const sampleTexts = (): string[] =>
  [1, 2, 3, 4, 5].flatMap((month) => {
    const data = readFileSync(join(resources, `month-${month}.json`), 'utf8')
    return (JSON.parse(data) as { entries: { text: string }[] }).entries.map(({ text }) => text)
  })

/** Everything in the open journal outside the trash, as the window can have it. */
export function everythingIn(page: Page): Promise<{ entries: Entry[]; feelings: Feeling[] }> {
  return page.evaluate(async () => {
    const { entries, feelings, timeline } = window.intact
    const found = { entries: [] as Entry[], feelings: [] as Feeling[] }
    const days = await timeline.days()
    if (!days.ok) throw new Error(days.message)
    for (const { localDate } of days.value) {
      const items = await timeline.between({ from: localDate, to: localDate })
      if (!items.ok) throw new Error(items.message)
      for (const { kind, id } of items.value) {
        if (kind === 'entry') {
          const answer = await entries.get({ id })
          if (answer.ok) found.entries.push(answer.value)
        } else {
          const answer = await feelings.get({ id })
          if (answer.ok) found.feelings.push(answer.value)
        }
      }
    }
    return found
  })
}
