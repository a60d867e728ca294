import type { Settings } from '../../../../shared/contract/settings.ts'
import { sensibleSettings } from '../../../../shared/stored-settings.ts'

const format = 'intact-settings'
/** No file of settings is anywhere near as large. */
export const largestFile = 200_000

/** Settings as a file that another Intact takes in. */
export const fileOf = (settings: Settings): string =>
  `${JSON.stringify({ format, version: 1, settings }, null, 2)}\n`

/** What such a file says. Null where it is none, or of a version that this one does not know. */
export function settingsIn(text: string): { known: Partial<Settings>; others: number } | null {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (typeof file !== 'object' || file === null) return null
    const { format: its, version, settings } = file as Record<string, unknown>
    if (its !== format || version !== 1 || typeof settings !== 'object' || settings === null)
      return null
    const known = sensibleSettings(settings)
    return { known, others: Object.keys(settings).length - Object.keys(known).length }
  } catch {
    return null
  }
}
