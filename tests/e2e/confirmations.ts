import type { BrowserContext } from '@playwright/test'

/** Answers the app's own confirmations in every window, now and later. */
export async function answerConfirmations(context: BrowserContext, yes: boolean): Promise<void> {
  const answer = yes ? 'yes' : 'no'
  await context.addInitScript(answerAll, answer)
  for (const page of context.pages()) await page.evaluate(answerAll, answer)
}

/** Runs in the page. */
function answerAll(answer: string): void {
  const answered = new WeakSet<Element>()
  const look = (): void => {
    for (const dialog of document.querySelectorAll('[role="alertdialog"]')) {
      const button = dialog.querySelector<HTMLElement>(`[data-answer="${answer}"]`)
      // A closed <dialog> may stay in the page and be opened again.
      const shown = button?.checkVisibility() ?? false
      if (!shown) answered.delete(dialog)
      else if (!answered.has(dialog)) {
        answered.add(dialog)
        setTimeout(() => button?.click())
      }
    }
  }
  const what = { subtree: true, childList: true, attributes: true }
  new MutationObserver(look).observe(document, what)
  look()
}
