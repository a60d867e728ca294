import { expect } from '@playwright/test'
import type { App } from '../app.ts'
import { entryBox } from './journal.ts'

/** Goes to an empty page by the menu, and waits until the cursor is in it. */
export async function newEntry(app: App): Promise<void> {
  const empty = app.window.locator('.cm-placeholder')
  // From an empty page one would come to the same: there would be nothing to wait for.
  if (!(await empty.isVisible())) await app.menu('File', 'New entry')
  await expect(empty).toHaveText('What is on your mind?')
  await expect(entryBox(app.window)).toBeFocused()
}
