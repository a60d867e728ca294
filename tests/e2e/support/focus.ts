import { expect, type Locator, type Page } from '@playwright/test'

/** The element that has the focus is there, and drawn so that it can be told from the others. */
export async function expectFocus(on: Locator): Promise<void> {
  await expect(on).toBeFocused()
  // The page draws its caret a frame after it has the focus.
  await expect
    .poll(() => on.evaluate(drawn), `the focus on ${on.toString()} can be seen`)
    .toBe(true)
}

/** Runs in the page: an outline, a shadow around it or what it stands in, or a caret of its own. */
function drawn(element: Element): boolean {
  if (element.classList.contains('cm-content'))
    return document.querySelector('.cm-focused .cm-cursor') !== null
  const marked = (it: Element | null): boolean => {
    if (!it) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
  }
  return element.tagName === 'H1' || marked(element) || marked(element.parentElement)
}

/** Presses Tab until the focus is there. */
export async function tabTo(
  page: Page,
  to: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let step = 0; step < 40; step++) {
    if (await to.evaluateAll((found) => found.includes(document.activeElement as HTMLElement)))
      break
    await page.keyboard.press(key)
  }
  await expectFocus(to)
}

/** What one comes by with Tab, by name, and what of it was not drawn as focused. */
export async function walk(
  page: Page,
  steps: number,
): Promise<{ names: string[]; unseen: string[] }> {
  const found = { names: [] as string[], unseen: [] as string[] }
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab')
    const on = page.locator(':focus')
    if ((await on.count()) === 0) continue
    const name = await on.evaluate(
      (it) => it.getAttribute('aria-label') ?? (it as HTMLElement).innerText.trim(),
    )
    found.names.push(name)
    const seen = expect.poll(() => on.evaluate(drawn), { timeout: 3000 }).toBe(true)
    await seen.catch(() => found.unseen.push(name))
  }
  return found
}
