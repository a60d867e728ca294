import { settingsSchema, usualSettings, type Settings } from './contract/settings.ts'

/** What makes sense of settings that were stored, one by one. */
export function sensibleSettings(stored: unknown): Partial<Settings> {
  const values = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const { shape } = settingsSchema
  return Object.fromEntries(
    values.filter(
      ([name, value]) =>
        Object.hasOwn(shape, name) && shape[name as keyof Settings].safeParse(value).success,
    ),
  )
}

/** Settings from what lies on disk: whatever is missing or makes no sense is the default. */
export const settingsFrom = (stored: unknown): Settings => ({
  ...usualSettings,
  ...sensibleSettings(stored),
})
