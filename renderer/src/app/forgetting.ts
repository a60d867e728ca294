const forgetters = new Set<() => void>()

/**
 * Registers what is to be forgotten when the journal is locked. Mostly the page is loaded afresh then; where words wait in it
 * that could not be saved it stays, behind the lock screen, and whatever else it holds of the journal must go.
 */
export function onLock(forget: () => void): void {
  forgetters.add(forget)
}

/** The journal is locked. */
export function forgetJournal(): void {
  for (const forget of forgetters) forget()
}
