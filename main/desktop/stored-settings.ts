import { settingsSchema, usualSettings, type Settings } from '../../shared/contract/settings.ts'

/** Settings from what lies on disk: whatever is missing or makes no sense is the default, one by one. */
export function settingsFrom(stored: unknown): Settings {
  const values = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
  const { shape } = settingsSchema
  const sensible = values.filter(
    ([name, value]) =>
      Object.hasOwn(shape, name) && shape[name as keyof Settings].safeParse(value).success,
  )
  return { ...usualSettings, ...Object.fromEntries(sensible) }
}
