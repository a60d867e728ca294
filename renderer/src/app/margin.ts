import { recovery } from './recovery/recovery.svelte.ts'
import { change, settings } from './settings.svelte.ts'

/** The recovery key is there also where the margin is usually hidden. */
export const marginShown = (): boolean => settings.showMargin || recovery.saying === 'key'

/** Hiding the margin puts the recovery key off. */
export function toggleMargin(): void {
  const showMargin = !marginShown()
  if (recovery.saying === 'key') recovery.later()
  if (showMargin !== settings.showMargin) void change({ showMargin })
}
